import fc from 'fast-check';
import { test } from '../../test.ts';
import { type Api, textAt } from './api.ts';
import { agentSms, openContact } from './contact.ts';

// Half a second for each test. Fifty times as many, run once by hand, found nothing more.
const numRuns = 150;

const names = [
  'Channel',
  'Routing',
  'Status',
  'Type',
  'MediaProperties',
  'State',
  'Attributes',
  'UniqueName',
];
const json = fc.oneof(fc.json({ maxDepth: 4 }), fc.string({ unit: 'binary' }));
const anyForm = fc.dictionary(fc.constantFrom(...names), json, { maxKeys: 4 });
const channels = fc.record(
  {
    sid: fc.jsonValue(),
    type: kinds('sms'),
    initiated_by: kinds('agent', 'api'),
    properties: fc.jsonValue(),
    participants: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

test('no form makes any path fail', async ({ api, mock }) => {
  const { interaction, channel, conversation } = await openContact(api, mock);
  const paths = ['/Interactions', interaction, channel, `${channel}/Invites`, `${channel}/Participants`];
  const all = fc.constantFrom(...paths, '/Conversations', conversation, `${conversation}/Participants`);
  await fc.assert(
    fc.asyncProperty(all, anyForm, async (path, form) => sound(await api.post(path, form))),
    { numRuns },
  );
});

test('no near miss of a creation makes it fail', async ({ api, mock }) => {
  const { Channel, Routing } = agentSms(mock);
  const routings = fc.dictionary(fc.constantFrom(...Object.keys(Routing.properties)), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(channels, routings, async (channel, routing) => {
      const properties = { ...Routing.properties, ...routing };
      return sound(
        await api.post('/Interactions', { Channel: { ...Channel, ...channel }, Routing: { properties } }),
      );
    }),
    { numRuns },
  );
});

test('no bytes make a creation fail', async ({ api }) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
      return sound(await api.send('/Interactions', { method: 'POST', headers, body: Buffer.from(body) }));
    }),
    { numRuns },
  );
});

test('no path or query fails', async ({ api }) => {
  const paths = fc.constantFrom('/Interactions/', '/Conversations/', '/ParticipantConversations?', '/');
  await fc.assert(
    fc.asyncProperty(paths, fc.webFragments(), async (path, rest) => sound(await api.get(path + rest))),
    { numRuns },
  );
});

function kinds(...values: string[]): fc.Arbitrary<unknown> {
  return fc.oneof(fc.constantFrom(...values), fc.jsonValue());
}

// No expect here: it costs more than the request.
function sound({ status, body }: Awaited<ReturnType<Api['get']>>): boolean {
  return status < 400 || (status < 500 && textAt(body, 'status') === String(status));
}

import type { Exchange } from '../../../../fixtures/client/exchange.ts';
import { compareRequest } from '../../../../fixtures/inspect/same-request.ts';
import { sayRequest } from '../../../../fixtures/inspect/say-request.ts';
import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';

const shows = (step: string, body: JsonObject) =>
  ({ step, answer: { status: 200, body } }) as unknown as Exchange;

const nora = { customerName: 'Nora Example', from: 'Nora Example' };

/** A contact by SMS as it is read. */
const contact = [
  shows('fetch channel', { type: 'sms' }),
  shows('fetch task', {
    ...{
      workspace_sid: 'WS1',
      workflow_sid: 'WW1',
      task_channel_unique_name: 'sms',
      task_channel_sid: 'TC1',
    },
    attributes: JSON.stringify({
      ...nora,
      conversationSid: 'CH1',
      conversations: { external_contact: '12025550111' },
    }),
  }),
];

const routing = { workspace_sid: 'WS1', workflow_sid: 'WW1', task_channel_unique_name: 'sms' };
const participants = [{ address: '+1 202 555 0111' }];

/** Compares the request of the contact, with other members of its channel and of its routing. */
const compare = (channel: JsonObject, properties: JsonObject = {}) =>
  compareRequest(
    {
      channel: { type: 'sms', participants, ...channel },
      routing: { properties: { ...routing, attributes: nora, ...properties } },
    },
    contact,
  );

test('a contact does not differ from the request that made it', () => {
  expect(compare({})).toEqual({ differs: [], isOfAnother: false });
});

test('a task channel may be asked for by its SID', () => {
  expect(compare({}, { task_channel_unique_name: 'TC1' }).differs).toEqual([]);
});

const bob = { customerName: 'Bob', from: 'Bob' };

for (const [what, channel, properties, differs] of [
  ['of another channel and customer', { type: 'web' }, { attributes: bob }, 2],
  ['of another customer alone', {}, { attributes: bob }, 1],
  ['of another workflow and task channel', {}, { workflow_sid: 'WW2', task_channel_unique_name: 'chat' }, 2],
  [
    'of another channel, of which nothing else is known',
    { type: 'web', participants: [] },
    { attributes: {} },
    1,
  ],
  [
    'of another conversation and address',
    { properties: { media_channel_sid: 'CH2' }, participants: [{ address: '+12025550199' }] },
    {},
    2,
  ],
] as const)
  test(`a request ${what} is that of another contact`, () => {
    const match = compare(channel as JsonObject, properties as JsonObject);
    expect(match.isOfAnother).toBe(true);
    expect(match.differs).toHaveLength(differs);
  });

for (const [what, channel, properties] of [
  ['the type of the channel', { type: 'whatsapp' }, {}],
  ['the workflow', {}, { workflow_sid: 'WW2' }],
  ['the address', { participants: [{ address: '+12025550199' }] }, {}],
  ['one attribute', {}, { attributes: { customerName: 'Bob' } }],
  [
    'all but the conversation',
    { type: 'web', properties: { media_channel_sid: 'CH1' } },
    { attributes: bob },
  ],
] as const)
  test(`what differs in ${what} may be a broken promise, and is judged`, () => {
    const match = compare(channel as JsonObject, properties as JsonObject);
    expect(match.isOfAnother).toBe(false);
    expect(match.differs).not.toEqual([]);
  });

test('an attribute that somebody has written anew beside others is no difference', () => {
  expect(compare({}, { attributes: { ...nora, from: 'Another' } }).differs).toEqual([]);
});

test('what differs is told with the file of the request', () => {
  expect(sayRequest(compare({ type: 'web' }, { workflow_sid: 'WW2' }), 'r.json')).toBe(
    'r.json cannot be the request that made the contact, as they differ in type of the channel, workflow; what compares with it was not judged',
  );
  expect(sayRequest(compare({}, { workflow_sid: 'WW2' }), 'r.json')).toMatch(
    /^r\.json and the contact differ in workflow; unless that is the request that made it, /,
  );
  expect(sayRequest(compare({}), 'r.json')).toBeNull();
});

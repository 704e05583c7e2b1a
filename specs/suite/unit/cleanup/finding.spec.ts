import { record } from '../../../../fixtures/recording/record.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder, type Replies, type Reply, sid, sids } from '../recording/recorder.ts';

const tag = 'run-1-agent-sms';

/** A task as it is fetched, and the contact it is of. */
const taskOf =
  (digit: number, conformanceRun = tag): Reply =>
  () => ({
    body: {
      sid: sid('WT', digit),
      assignment_status: 'pending',
      attributes: JSON.stringify({
        conformanceRun,
        flexInteractionSid: sid('KD', digit),
        flexInteractionChannelSid: sid('UO', digit),
        conversationSid: sid('CH', digit),
      }),
    },
  });

/** The vendor's OpenAPI: a list of tasks shows no attributes. */
const listing = (...digits: readonly number[]) => ({
  body: { tasks: digits.map((digit) => ({ sid: sid('WT', digit), attributes: null })) },
});

const page = { status: 400, text: '<html>' };
const refused = (status: number) => ({ status, body: { code: 20001, message: 'no', status } });

/** Records a contact; gives the channels that were closed, and what may be open. */
async function recordUnder(replies: Replies, searchMs = 100) {
  const { context, calls, count } = fakeRecorder(replies, { patience: { searchMs, closingMs: 60 } });
  const { leftOpen, open } = await record(contact, context);
  const closed = calls.filter(({ step }) => step === 'close channel').map(({ path }) => path.slice(-3));
  return { leftOpen, open, closed, count };
}

const unclear: { readonly [what: string]: ReturnType<Reply> } = {
  'is lost': null,
  'is a 504': { status: 504 },
  'is a 408': refused(408),
  'is a 500 of the vendor': refused(500),
  'is a 429 of somebody': { status: 429 },
  'is a 400 of somebody': page,
  'is a 404 of somebody in JSON': { status: 404, body: { code: 404, message: 'no route' } },
  'is a redirect': { status: 302 },
  'is a 200 that is no JSON': { text: 'ok' },
  'is a 200 with SIDs of another kind': { body: { sid: sid('CH'), channel: { sid: sid('KD') } } },
  'is a conflict': refused(409),
};

for (const [what, answer] of Object.entries(unclear))
  test(`a contact whose answer ${what} is found by its tag when it appears later, and closed`, async () => {
    const replies: Replies = {
      'create interaction': () => answer,
      'find task again': (nth) => (nth < 1 ? listing() : listing(7)),
      'fetch task': taskOf(7),
    };
    const { leftOpen, closed } = await recordUnder(replies, 10_000);
    expect({ leftOpen, closed }).toEqual({ leftOpen: false, closed: ['777'] });
  });

for (const [what, answer] of Object.entries(unclear).filter(([name]) => name !== 'is a conflict'))
  test(`a contact whose answer ${what} may be open though it does not appear`, async () => {
    const { leftOpen, open } = await recordUnder({ 'create interaction': () => answer });
    expect({ leftOpen, open }).toMatchObject({ leftOpen: true, open: [{ what: 'interaction', sid: null }] });
  });

for (const status of [400, 401, 404, 429])
  test(`a contact that the vendor refuses with ${status} is not looked for`, async () => {
    const { leftOpen, count } = await recordUnder({ 'create interaction': () => refused(status) });
    expect([leftOpen, count('find task again')]).toEqual([false, 0]);
  });

test('a conflict of which nothing appears is a refusal', async () => {
  const { leftOpen, count } = await recordUnder({ 'create interaction': () => refused(409) });
  expect(leftOpen).toBe(false);
  expect(count('find task again')).toBeGreaterThan(0);
});

test('a contact that was made twice is closed twice', async () => {
  const { leftOpen, closed } = await recordUnder({
    'create interaction': () => null,
    'find task again': () => listing(7, 8),
    'fetch task': (nth, call) => taskOf(call.path.endsWith('8') ? 8 : 7)(nth, call),
  });
  expect({ leftOpen, closed: [...closed].sort() }).toEqual({ leftOpen: false, closed: ['777', '888'] });
});

test('a second one is found though the first was answered', async () => {
  const { leftOpen, closed } = await recordUnder({
    'find task again': () => ({ body: { tasks: [{ sid: sids.task }, { sid: sid('WT', 8) }] } }),
    'fetch task': (nth, call) => (call.closing ? taskOf(8)(nth, call) : {}),
  });
  expect({ leftOpen, closed }).toEqual({ leftOpen: false, closed: ['111', '888'] });
});

test('a task with another tag is nobody we close', async () => {
  const { closed } = await recordUnder({
    'create interaction': () => null,
    'find task again': () => listing(7),
    'fetch task': taskOf(7, 'run-2-agent-sms'),
  });
  expect(closed).toEqual([]);
});

for (const [what, reply] of Object.entries({
  'shows no attributes': () => ({ body: { sid: sid('WT', 7), attributes: null } }),
  'cannot be fetched': () => ({ status: 503 }),
}))
  test(`a contact may be open whose task is found and ${what}`, async () => {
    const { leftOpen } = await recordUnder({
      'create interaction': () => null,
      'find task again': () => listing(7),
      'fetch task': reply,
    });
    expect(leftOpen).toBe(true);
  });

const creation = { sid: sids.interaction, routing: { properties: { sid: sids.task } } };

test('a channel that the answer does not name is found in the list of channels', async () => {
  const { leftOpen, closed } = await recordUnder({
    'create interaction': () => ({ body: creation }),
    'list channels': () => ({ body: { channels: [{ sid: sid('UO', 3) }] } }),
  });
  expect({ leftOpen, closed }).toEqual({ leftOpen: false, closed: ['333'] });
});

test('a channel of another contact is not all: that of the task with the tag is closed too', async () => {
  const gone = { status: 404, body: { code: 20404, message: 'not found', status: 404 } };
  const { leftOpen, closed } = await recordUnder({
    'create interaction': () => ({ body: { ...creation, channel: { sid: sid('UO', 5) } } }),
    'see channel closed': (_, { path }) => (path.endsWith('5') ? gone : { body: { status: 'closed' } }),
    'find task again': () => listing(7),
    'fetch task': taskOf(7),
  });
  expect(leftOpen).toBe(false);
  expect(closed).toContain('777');
});

test('a conversation that a conflict speaks of is found by its name, and closed', async () => {
  const { context, calls } = fakeRecorder({
    'create conversation': () => refused(409),
    'find conversation again': () => ({ body: { sid: sid('CH', 4), unique_name: tag } }),
  });
  const made = await record({ ...contact, conversation: { participants: [] } }, context);
  expect(made).toMatchObject({ status: 'unavailable', leftOpen: false });
  expect(calls.some(({ path }) => path === `/Conversations/${sid('CH', 4)}`)).toBe(true);
});

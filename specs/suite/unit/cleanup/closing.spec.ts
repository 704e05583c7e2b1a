import { record } from '../../../../fixtures/recording/record.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder, type Replies, sid, sids } from '../recording/recorder.ts';

const withConversation: Scenario = {
  ...contact,
  id: 'chat',
  conversation: { participants: [{ Identity: 'nora' }] },
};

/** Records a contact on a target of these replies; gives what may be open, and the steps that were sent. */
async function closeUnder(replies: Replies, scenario = contact, closingMs = 60) {
  const { context, calls, count } = fakeRecorder(replies, { patience: { searchMs: 40, closingMs } });
  const { leftOpen, open } = await record(scenario, context);
  return { leftOpen, open, calls, count };
}

test('a contact is closed with its routing', async () => {
  const { leftOpen, calls } = await closeUnder({});
  expect(leftOpen).toBe(false);
  expect(calls.find(({ step }) => step === 'close channel')).toMatchObject({
    method: 'POST',
    path: `/Interactions/${sids.interaction}/Channels/${sids.channel}`,
    form: { Status: 'closed', Routing: '{"status":"closed"}' },
  });
});

test('channel, task and conversation are read until they are closed', async () => {
  const later = (member: string, ended: string) => (nth: number) => ({
    body: { [member]: nth < 2 ? 'active' : ended },
  });
  const replies = {
    'see channel closed': later('status', 'closed'),
    'see task ended': later('assignment_status', 'canceled'),
    'see conversation closed': later('state', 'closed'),
  };
  const { leftOpen, count } = await closeUnder(replies, contact, 5000);
  expect(leftOpen).toBe(false);
  for (const step of ['see channel closed', 'see task ended', 'see conversation closed'])
    expect(count(step)).toBe(3);
});

test('what has ended in another case of letters has ended', async () => {
  const { leftOpen } = await closeUnder({
    'see channel closed': () => ({ body: { status: 'CLOSED' } }),
    'see task ended': () => ({ body: { assignment_status: 'Completed' } }),
    'see conversation closed': () => ({ body: { state: 'Closed' } }),
  });
  expect(leftOpen).toBe(false);
});

// An answer that comes later may be that of an older copy.
test('a conversation that was seen closed with its interaction is not looked at again', async () => {
  const state = (nth: number) => ({ body: { state: nth === 0 ? 'closed' : 'active' } });
  const same = { 'create conversation': () => ({ status: 201, body: { sid: sids.conversation } }) };
  const replies = { ...same, 'see conversation closed': state };
  const { leftOpen, count } = await closeUnder(replies, withConversation);
  expect({ leftOpen, looks: count('see conversation closed') }).toEqual({ leftOpen: false, looks: 1 });
});

test('a channel that the vendor closes is closed whatever the answer to the closing was', async () => {
  for (const answer of [
    null,
    { status: 202 },
    { status: 302 },
    { status: 404 },
    { body: { status: 'failed' } },
  ])
    expect((await closeUnder({ 'close channel': () => answer })).leftOpen).toBe(false);
});

const unclosed: { readonly [what: string]: Replies } = {
  'channel UO1… is active': { 'see channel closed': () => ({ body: { status: 'active' } }) },
  'channel UO1… cannot be read (answered 404)': { 'see channel closed': () => ({ status: 404 }) },
  'channel UO1… cannot be read (ECONNRESET)': { 'see channel closed': () => null },
  'channel UO1… cannot be read (answered 200)': { 'see channel closed': () => ({ body: 'gone fishing' }) },
  'conversation CH1… cannot be read (answered 200)': {
    'see conversation closed': () => ({ headers: {}, body: { state: 'closed' } }),
  },
  'task WT1… is wrapping': { 'see task ended': () => ({ body: { assignment_status: 'wrapping' } }) },
  'conversation CH1… is active': { 'see conversation closed': () => ({ body: { state: 'active' } }) },
};

for (const [what, replies] of Object.entries(unclosed))
  test(`it is told that ${what} although the closing was answered 200`, async () => {
    const { leftOpen, open = [] } = await closeUnder(replies);
    const told = open.map((each) => `${each.what} ${each.sid?.slice(0, 3)}… ${each.seen}`);
    expect({ leftOpen, told }).toEqual({ leftOpen: true, told: [what] });
  });

test('what the vendor says there is none of is gone, where no task with the tag is left', async () => {
  const gone = { status: 404, body: { code: 20404, message: 'not found', status: 404 } };
  const seen = { 'see channel closed': () => gone, 'see task ended': () => gone };
  expect((await closeUnder({ 'see conversation closed': () => gone, ...seen })).leftOpen).toBe(false);
  const unsure = { ...seen, 'find task again': () => ({ status: 503 }) };
  expect((await closeUnder(unsure)).leftOpen).toBe(true);
});

test('a conversation that the API leaves open is closed by itself, after it had time to', async () => {
  let closed = false;
  const replies: Replies = {
    'see conversation closed': () => ({ body: { state: closed ? 'closed' : 'active' } }),
    'close conversation': () => {
      closed = true;
      return {};
    },
  };
  const { leftOpen, calls } = await closeUnder(replies, contact, 600);
  expect(leftOpen).toBe(false);
  expect(calls.filter(({ step }) => step === 'close conversation')).toMatchObject([
    { path: `/Conversations/${sids.conversation}`, form: { State: 'closed' } },
  ]);
});

test('a closing that nobody heard is sent again, and what is sent again is marked', async () => {
  const { calls } = await closeUnder({
    'close channel': () => ({ status: 404, text: '<html>' }),
    'see channel closed': (nth) => ({ body: { status: nth < 6 ? 'active' : 'closed' } }),
  });
  const sent = calls.filter(({ step }) => step === 'close channel');
  expect(sent.length).toBeGreaterThan(1);
  expect(sent.map(({ again = false }) => again)).toEqual(sent.map((_, nth) => nth > 0));
});

test('a conversation made first is closed after the channel', async () => {
  const { calls } = await closeUnder({}, withConversation);
  const paths = calls.filter(({ step }) => step.endsWith('closed')).map(({ path }) => path);
  expect(paths.at(-1)).toBe(`/Conversations/${sid('CH', 0)}`);
});

test('a conversation is closed where no contact could be opened in it', async () => {
  let closed = false;
  const { leftOpen } = await closeUnder(
    {
      'add participant to conversation': () => ({ status: 503 }),
      'see conversation closed': () => ({ body: { state: closed ? 'closed' : 'active' } }),
      'close conversation': () => {
        closed = true;
        return {};
      },
    },
    withConversation,
  );
  expect({ leftOpen, closed }).toEqual({ leftOpen: false, closed: true });
});

import type { JournalLine } from '../../../../fixtures/cleanup/journal-line.ts';
import { sweepOne } from '../../../../fixtures/cleanup/sweep.ts';
import type { Cleaner } from '../../../../fixtures/cleanup/thing.ts';
import { expect, test } from '../../test.ts';
import { fakeRecorder, type Replies, sid, sids } from '../recording/recorder.ts';

const notFound = { status: 404, body: { code: 20404, message: 'not found', status: 404 } };

/** Sweeps one entry that was written so long ago. */
async function sweepUnder(replies: Replies, line: Partial<JournalLine> = {}, agoMs = 60_000) {
  const { context, calls, count } = fakeRecorder(replies);
  const ask: Cleaner['ask'] = (call) => context.send(call, 0);
  const patience = { searchMs: 1000, closingMs: 60 };
  const at = new Date(Date.now() - agoMs).toISOString();
  const about = {
    journal: 1,
    run: 'run-1',
    entry: 1,
    scenario: 'agent-sms',
    tag: 'run-1-agent-sms',
  } as const;
  const swept = await sweepOne(
    { ask, workspace: sid('WS'), patience },
    { ...about, at, event: 'created', kind: 'interaction', target: 'here', ...line },
  );
  return { state: swept.state, left: swept.left, calls, count };
}

test('what a line names is closed, and seen closed', async () => {
  const { state, count } = await sweepUnder({}, sids);
  expect([state, count('close channel'), count('see channel closed')]).toEqual(['closed', 1, 1]);
});

test('what nobody finds long after its creation was never made', async () => {
  const { state, count } = await sweepUnder({});
  expect([state, count('find task again')]).toEqual(['absent', 1]);
});

test('what nobody finds shortly after its creation is looked for until it may not appear any more', async () => {
  const appearing = (nth: number) => ({ body: { tasks: nth < 2 ? [] : [{ sid: sids.task }] } });
  const attributes = JSON.stringify({
    conformanceRun: 'run-1-agent-sms',
    flexInteractionSid: sids.interaction,
    flexInteractionChannelSid: sids.channel,
  });
  const replies: Replies = {
    'find task again': appearing,
    'fetch task': () => ({ body: { sid: sids.task, attributes } }),
  };
  expect((await sweepUnder(replies, {}, 0)).state).toBe('closed');
});

for (const [what, answer] of Object.entries({
  'a page of a gateway': { status: 404, text: '<html>' },
  'a refusal of the credentials': { status: 401, body: { code: 20003, message: 'no', status: 401 } },
  nothing: null,
  'something that is no list': { body: { tasks: 'none' } },
  'an empty list that anybody could have written': { headers: {}, body: { tasks: [] } },
  'an empty page that is not the last': { body: { tasks: [], meta: { next_page_url: 'https://here/next' } } },
}))
  test(`where the list of tasks is answered by ${what}, nobody knows whether a thing was made`, async () => {
    expect((await sweepUnder({ 'find task again': () => answer })).state).toBe('open');
  });

test('what the vendor says there is none of is gone', async () => {
  const replies = { 'see channel closed': () => notFound, 'close channel': () => notFound };
  expect((await sweepUnder(replies, { interaction: sids.interaction, channel: sids.channel })).state).toBe(
    'absent',
  );
});

test('what a gateway says there is none of may be open', async () => {
  const page = { status: 404, text: '<html>' };
  const replies = { 'see channel closed': () => page, 'close channel': () => page };
  expect((await sweepUnder(replies, sids)).state).toBe('open');
});

test('a conversation that was never made is not there by its name', async () => {
  expect((await sweepUnder({}, { kind: 'conversation' })).state).toBe('absent');
});

test('a sweep leaves a task to its agent, and says so', async () => {
  const wrapping = { 'see task ended': () => ({ body: { assignment_status: 'wrapping' } }) };
  const { state, left, calls } = await sweepUnder(wrapping, sids);
  expect({ state, left }).toEqual({
    state: 'open',
    left: [{ what: 'task', sid: sids.task, seen: 'is wrapping' }],
  });
  expect(calls.filter(({ method, api }) => api === 'taskrouter' && method !== 'GET')).toEqual([]);
});

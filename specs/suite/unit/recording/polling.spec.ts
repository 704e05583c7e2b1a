import { record } from '../../../../fixtures/recording/record.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder } from './recorder.ts';

const looks = ({ exchanges }: Recording) => exchanges.filter(({ step }) => step === 'fetch task');
const statuses = (recording: Recording) => looks(recording).map(({ answer }) => answer?.status ?? null);

/** Settled as soon as the task was looked at so often. */
const after = (most: number) => (soFar: Recording) => looks(soFar).length >= most;

test('looking ends as settled once all that was promised is there', async () => {
  const recording = await record(contact, fakeRecorder({}, { settled: after(3), deadlineMs: 5000 }).context);
  expect(recording.ending).toBe('settled');
});

test('what has settled is read once more', async () => {
  const { context, count } = fakeRecorder({}, { settled: after(2) });
  await record(contact, context);
  expect(count('fetch task')).toBe(3);
  expect(count('fetch interaction')).toBe(1);
  expect(count('fetch conversation')).toBe(1);
});

test('a channel that failed is lost', async () => {
  const failed = (nth: number) => ({ body: { status: nth < 1 ? 'setup' : 'failed' } });
  const recording = await record(
    contact,
    fakeRecorder({ 'fetch channel': failed }, { settled: () => false, deadlineMs: 5000 }).context,
  );
  expect(recording.ending).toBe('lost');
});

test('a task that was canceled is lost', async () => {
  const canceled = () => ({ body: { assignment_status: 'canceled' } });
  const recording = await record(
    contact,
    fakeRecorder({ 'fetch task': canceled }, { settled: () => false }).context,
  );
  expect(recording.ending).toBe('lost');
});

test('a channel that was closed is lost', async () => {
  const closed = () => ({ body: { status: 'closed' } });
  const { context, count } = fakeRecorder({ 'fetch channel': closed }, { settled: () => false });
  expect((await record(contact, context)).ending).toBe('lost');
  // One look, and the read after it.
  expect(count('fetch channel')).toBe(2);
});

for (const status of ['inactive', 'pause'])
  test(`a channel with the status ${status} does not come back of itself`, async () => {
    const left = () => ({ body: { status } });
    const over = { settled: () => false, deadlineMs: 5000 };
    const recording = await record(contact, fakeRecorder({ 'fetch channel': left }, over).context);
    expect(recording.ending).toBe('lost');
  });

test('a channel that failed and is not found then is lost all the same', async () => {
  const failing = (nth: number) => (nth === 0 ? { body: { status: 'failed' } } : { status: 404 });
  const over = { settled: () => false, deadlineMs: 5000, watchMs: 100 };
  const recording = await record(contact, fakeRecorder({ 'fetch channel': failing }, over).context);
  expect(recording.ending).toBe('lost');
});

test('a creation that names nothing to look at is not polled', async () => {
  const replies = { 'create interaction': () => ({ body: {} }) };
  const { context, count } = fakeRecorder(replies, { settled: () => false, deadlineMs: 5000 });
  expect((await record(contact, context)).durationMs).toBeLessThan(5000);
  expect(count('fetch channel') + count('fetch task')).toBe(0);
});

test('a target that refuses the credentials again and again is not polled on', async () => {
  const suspended = () => ({ status: 403 });
  const replies = { 'fetch task': suspended, 'fetch channel': suspended };
  const { context, count } = fakeRecorder(replies, { settled: () => false, deadlineMs: 5000 });
  expect((await record(contact, context)).ending).toBe('deadline');
  // Three looks, and the read after them.
  expect(count('fetch channel')).toBe(4);
});

test('what no longer looks settled by the last reads is looked at again', async () => {
  const stale = (soFar: Recording) => looks(soFar).length !== 2;
  const { context, count } = fakeRecorder({}, { settled: stale, watchMs: 400 });
  await record(contact, context);
  expect(count('fetch task')).toBeGreaterThan(2);
});

/** Milliseconds from the first look to the last of the polling; one read follows. */
const watchedMs = (recording: Recording) => {
  const times = looks(recording).map(({ answeredAtMs }) => answeredAtMs);
  return (times.at(-2) ?? 0) - (times[0] ?? 0);
};

test('what has settled is watched for as long as it must stay', async () => {
  const recording = await record(contact, fakeRecorder({}, { watchMs: 150, deadlineMs: 5000 }).context);
  expect(recording).toMatchObject({ ending: 'settled', watchMs: 150 });
  expect(watchedMs(recording)).toBeGreaterThanOrEqual(150);
});

test('what came is watched although the contact is lost', async () => {
  const canceled = () => ({ body: { assignment_status: 'canceled' } });
  const over = { settled: () => false, watchMs: 150, deadlineMs: 5000 };
  const recording = await record(contact, fakeRecorder({ 'fetch task': canceled }, over).context);
  expect(recording.ending).toBe('lost');
  expect(watchedMs(recording)).toBeGreaterThanOrEqual(150);
});

test('what vanishes while it is watched has not settled', async () => {
  const over = { settled: (soFar: Recording) => looks(soFar).length < 3, watchMs: 5000, deadlineMs: 300 };
  expect((await record(contact, fakeRecorder({}, over).context)).ending).toBe('deadline');
});

test('what came just before the deadline is watched past it', async () => {
  const over = { settled: after(2), watchMs: 300, deadlineMs: 100 };
  const recording = await record(contact, fakeRecorder({}, over).context);
  expect(recording.ending).toBe('settled');
  expect(looks(recording).at(-1)?.answeredAtMs).toBeGreaterThanOrEqual(300);
});

test('what never settles is looked at until past the deadline', async () => {
  const recording = await record(contact, fakeRecorder({}, { settled: () => false, deadlineMs: 60 }).context);
  expect(recording.ending).toBe('deadline');
  const last = looks(recording).at(-1)?.answeredAtMs ?? 0;
  expect(last - (recording.createdAtMs ?? 0)).toBeGreaterThan(60);
});

test('a look that fails is kept, and the next one follows', async () => {
  const trouble = [{ status: 503 }, { status: 429 }, null];
  const replies = { 'fetch task': (nth: number) => (nth < trouble.length ? (trouble[nth] ?? null) : {}) };
  const recording = await record(
    contact,
    fakeRecorder(replies, { settled: after(4), deadlineMs: 5000 }).context,
  );
  expect(recording).toMatchObject({ status: 'recorded', ending: 'settled' });
  expect(statuses(recording)).toEqual([503, 429, null, 200, 200]);
});

test('a value that vanished is seen on the recording', async () => {
  const vanishing = (nth: number) => ({ body: nth === 0 ? { attributes: '{"a":1}' } : {} });
  const recording = await record(
    contact,
    fakeRecorder({ 'fetch task': vanishing }, { settled: after(1) }).context,
  );
  expect(looks(recording).map(({ answer }) => answer?.body)).toEqual([{ attributes: '{"a":1}' }, {}]);
});

test('looks are timed from the start, after the creation was answered', async () => {
  const recording = await record(contact, fakeRecorder({}, { settled: after(3) }).context);
  const times = [recording.createdAtMs ?? -1, ...looks(recording).map(({ answeredAtMs }) => answeredAtMs)];
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

test('a run that is ended looks no further', async () => {
  const end = new AbortController();
  const endingAt = (nth: number) => {
    if (nth === 1) end.abort();
    return {};
  };
  const { context, count } = fakeRecorder(
    { 'fetch task': endingAt },
    { settled: () => false, deadlineMs: 5000, signal: end.signal },
  );
  expect((await record(contact, context)).ending).toBe('cut');
  expect(count('fetch task')).toBe(2);
});

test('a creation that was refused is not watched', async () => {
  const { context, count } = fakeRecorder({
    'create interaction': () => ({ status: 400, body: { code: 20001 } }),
  });
  expect(await record(contact, context)).toMatchObject({ status: 'unavailable', ending: null });
  expect(count('fetch task')).toBe(0);
});

for (const [status, reason] of [
  [401, 'the credentials were refused (401)'],
  [429, '"create interaction" was answered 429'],
  [503, '"create interaction" was answered 503'],
] as const)
  test(`a creation that was answered ${status} leaves no recording, but the reason`, async () => {
    const { context } = fakeRecorder({ 'create interaction': () => ({ status }) });
    expect(await record(contact, context)).toMatchObject({ status: 'unavailable', reason });
  });

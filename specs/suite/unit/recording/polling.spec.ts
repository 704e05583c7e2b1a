import { record } from '../../../../fixtures/recording/record.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder, listLooks, settledAfter } from './recorder.ts';

const statuses = (recording: Recording) => listLooks(recording).map(({ answer }) => answer?.status ?? null);

test('looking ends as settled once all that was promised is there', async () => {
  const recording = await record(
    contact,
    fakeRecorder({}, { settled: settledAfter(3), deadlineMs: 5000 }).context,
  );
  expect(recording.ending).toBe('settled');
});

test('what has settled is read once more', async () => {
  const { context, count } = fakeRecorder({}, { settled: settledAfter(2) });
  await record(contact, context);
  expect(count('fetch task')).toBe(3);
  expect(count('fetch interaction')).toBe(1);
  expect(count('fetch conversation')).toBe(1);
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

test('what the vendor knows nothing of, though it is no longer new, is not polled on', async () => {
  const missing = () => ({ status: 404, body: { code: 20404, message: 'not found', status: 404 } });
  const replies = { 'fetch task': missing, 'fetch channel': missing };
  const over = { settled: () => false, deadlineMs: 60_000, visibleWithinMs: 100 };
  const { context } = fakeRecorder(replies, over);
  const { ending, durationMs } = await record(contact, context);
  expect(ending).toBe('deadline');
  expect(durationMs).toBeLessThan(60_000);
});

test('what no longer looks settled by the last reads is looked at again', async () => {
  const stale = (soFar: Recording) => listLooks(soFar).length !== 2;
  const { context, count } = fakeRecorder({}, { settled: stale, watchMs: 400 });
  await record(contact, context);
  expect(count('fetch task')).toBeGreaterThan(2);
});

test('what never settles is looked at until past the deadline', async () => {
  const recording = await record(contact, fakeRecorder({}, { settled: () => false, deadlineMs: 60 }).context);
  expect(recording.ending).toBe('deadline');
  const last = listLooks(recording).at(-1)?.answeredAtMs ?? 0;
  expect(last - (recording.createdAtMs ?? 0)).toBeGreaterThan(60);
});

test('a look that fails is kept, and the next one follows', async () => {
  const trouble = [{ status: 503 }, { status: 429 }, null];
  const replies = { 'fetch task': (nth: number) => (nth < trouble.length ? (trouble[nth] ?? null) : {}) };
  const recording = await record(
    contact,
    fakeRecorder(replies, { settled: settledAfter(4), deadlineMs: 5000 }).context,
  );
  expect(recording).toMatchObject({ status: 'recorded', ending: 'settled' });
  expect(statuses(recording)).toEqual([503, 429, null, 200, 200]);
});

test('a value that vanished is seen on the recording', async () => {
  const vanishing = (nth: number) => ({ body: nth === 0 ? { attributes: '{"a":1}' } : {} });
  const recording = await record(
    contact,
    fakeRecorder({ 'fetch task': vanishing }, { settled: settledAfter(1) }).context,
  );
  expect(listLooks(recording).map(({ answer }) => answer?.body)).toEqual([{ attributes: '{"a":1}' }, {}]);
});

test('looks are timed from the start, after the creation was answered', async () => {
  const recording = await record(contact, fakeRecorder({}, { settled: settledAfter(3) }).context);
  const times = [
    recording.createdAtMs ?? -1,
    ...listLooks(recording).map(({ answeredAtMs }) => answeredAtMs),
  ];
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

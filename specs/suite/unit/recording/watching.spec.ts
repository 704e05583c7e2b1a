import { record } from '../../../../fixtures/recording/record.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder, listLooks, settledAfter } from './recorder.ts';

/** Milliseconds from the first look to the last of the polling; one read follows. */
const watchedMs = (recording: Recording) => {
  const times = listLooks(recording).map(({ answeredAtMs }) => answeredAtMs);
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
  const over = { settled: (soFar: Recording) => listLooks(soFar).length < 3, watchMs: 5000, deadlineMs: 300 };
  expect((await record(contact, fakeRecorder({}, over).context)).ending).toBe('deadline');
});

test('what came just before the deadline is watched past it', async () => {
  const over = { settled: settledAfter(2), watchMs: 300, deadlineMs: 100 };
  const recording = await record(contact, fakeRecorder({}, over).context);
  expect(recording.ending).toBe('settled');
  expect(listLooks(recording).at(-1)?.answeredAtMs).toBeGreaterThanOrEqual(300);
});

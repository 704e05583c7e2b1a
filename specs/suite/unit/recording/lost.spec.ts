import { record } from '../../../../fixtures/recording/record.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder } from './recorder.ts';

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

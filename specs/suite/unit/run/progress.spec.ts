import { Progress } from '../../../../fixtures/run/progress.ts';
import { formatProgress, readProgress } from '../../../../fixtures/run/progress-line.ts';
import { expect, test } from '../../test.ts';

/** A recording whose clock is set by hand. */
function watch(contacts: number) {
  const clock = { ms: 0 };
  const progress = new Progress(() => clock.ms);
  progress.expect(contacts);
  const begin = (id: string) => {
    let resolve = (_: { status: string }) => {};
    const promise = new Promise<{ status: string }>((given) => {
      resolve = given;
    });
    progress.begin({ id, kind: 'contact' }, promise);
    return async (status = 'recorded') => {
      resolve({ status });
      await promise;
    };
  };
  return { clock, progress, begin, line: () => formatProgress(progress.look()) };
}

test('before a contact is expected, it is asked whether everything is ready', () => {
  expect(watch(0).line()).toBe('progress: asking whether everything is ready');
});

test('contacts are counted as they are opened and done', async () => {
  const { begin, line } = watch(3);
  const end = begin('agent-sms');
  begin('agent-email');
  expect(line()).toBe('progress: 0 of 3 contacts done, 2 open');
  await end();
  expect(line()).toBe('progress: 1 of 3 contacts done, 1 open');
});

test('what is waited for longest is told, with its place and since when', () => {
  const { clock, progress, begin, line } = watch(2);
  begin('agent-sms');
  begin('agent-email');
  progress.await('agent-sms', 'attributes.from');
  clock.ms = 4000;
  progress.await('agent-email', 'channel.status');
  progress.await('agent-sms', 'attributes.from');
  clock.ms = 12_500;
  expect(line()).toBe(
    'progress: 0 of 2 contacts done, 2 open, waiting for attributes.from of agent-sms (12 s)',
  );
});

test('what came is waited for no more', () => {
  const { progress, begin, line } = watch(1);
  begin('agent-sms');
  progress.await('agent-sms', 'attributes.from');
  progress.await('agent-sms', undefined);
  expect(line()).toBe('progress: 0 of 1 contact done, 1 open');
});

test('a contact that is being closed is told, and waits for nothing', () => {
  const { progress, begin, line } = watch(2);
  begin('agent-sms');
  begin('agent-email');
  progress.await('agent-sms', 'attributes.from');
  progress.close('agent-sms');
  progress.await('agent-sms', 'attributes.from');
  expect(line()).toBe('progress: 0 of 2 contacts done, 1 open, 1 closing (agent-sms)');
});

test('a run that was told to end says that nothing more is created, and what is still to be closed', () => {
  const { progress, begin, line } = watch(9);
  for (const id of ['agent-sms', 'agent-email', 'api-web']) begin(id);
  progress.close('agent-sms');
  progress.end();
  expect(line()).toBe(
    'progress: ending, nothing more is created: 0 of 9 contacts done, 1 closing (agent-sms), 2 to be closed',
  );
});

test('a contact that is skipped is none of them, and one that cannot be made is done', async () => {
  const { begin, line } = watch(1);
  await begin('customer-email')('skipped');
  expect(line()).toBe('progress: 0 of 1 contact done');
  await begin('agent-sms')('unavailable');
  expect(line()).toBe('progress: 1 of 1 contact done');
});

test('bad requests are too quick to be told', () => {
  const { progress, line } = watch(1);
  progress.begin({ id: 'refused-wrong-token', kind: 'refusal' }, Promise.resolve({ status: 'recorded' }));
  expect(line()).toBe('progress: 0 of 1 contact done');
});

test('a line of progress is known by its first word, and no other line is one', () => {
  expect(readProgress(watch(1).line())).toBe('0 of 1 contact done');
  expect(readProgress('conformant: mock, 27 scenarios')).toBeUndefined();
});

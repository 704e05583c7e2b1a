import { once } from 'node:events';
import { listenForEnd, makeEnds } from '../../../../fixtures/run/ends.ts';
import { expect, test } from '../../test.ts';

test('a deadline ends the looking, and leaves time to close', async () => {
  const { signal, last } = makeEnds(new AbortController().signal, 1);
  await once(signal, 'abort');
  expect(last.aborted).toBe(false);
});

test('an interruption ends the looking at once', () => {
  const interrupted = new AbortController();
  const { signal, last } = makeEnds(interrupted.signal, 60_000);
  interrupted.abort();
  expect([signal.aborted, last.aborted]).toEqual([true, false]);
});

test('a run that was interrupted before it began has ended', () => {
  expect(makeEnds(AbortSignal.abort(), 60_000).signal.aborted).toBe(true);
});

for (const tiding of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])
  test(`a worker that gets ${tiding} ends its recording at once`, () => {
    const { signal, leave } = listenForEnd(new AbortController().signal);
    process.listeners(tiding as NodeJS.Signals).at(-1)?.(tiding as NodeJS.Signals);
    leave();
    expect(signal.aborted).toBe(true);
  });

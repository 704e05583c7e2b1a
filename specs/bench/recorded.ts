import { setMaxListeners } from 'node:events';
import { noJournal } from '../../fixtures/cleanup/journal.ts';
import { recordAll } from '../../fixtures/recording/all.ts';
import type { Recording } from '../../fixtures/recording/types.ts';
import { deskOf, newRunTag } from '../../fixtures/run/recorder.ts';
import { scenarios } from '../../fixtures/scenario/load.ts';
import { openTarget, readEnvironment, type Target } from '../../fixtures/target/index.ts';

/** Works with a mock that is opened for it and closed afterwards. `delayMs`: what its channels take to be set up. */
export async function withMock<Result>(
  delayMs: number,
  work: (target: Target) => Promise<Result>,
): Promise<Result> {
  const target = await openTarget({ ...readEnvironment(), MOCK_ASYNC_DELAY_MS: String(delayMs) });
  try {
    return await work(target);
  } finally {
    await target.close();
  }
}

/**
 * Records every scenario that is meant for the mock.
 * @throws Error when one could not be recorded.
 */
export async function recordEverything(target: Target): Promise<readonly Recording[]> {
  const { signal } = new AbortController();
  // Every scenario that waits listens to it; Node warns of more than ten.
  setMaxListeners(0, signal);
  const desk = deskOf(target, { runTag: newRunTag(), journal: noJournal, signal });
  const recordings = await recordAll(scenarios(), desk, target.concurrency);
  const lost = recordings.find(({ status }) => status === 'unavailable');
  if (lost) throw new Error(`${lost.scenario.id} could not be recorded: ${lost.reason}`);
  return recordings.filter(({ status }) => status === 'recorded');
}

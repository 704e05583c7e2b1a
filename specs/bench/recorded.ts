import type { Recording } from '../../fixtures/recording/types.ts';
import { openRun } from '../../fixtures/run/open-run.ts';
import { scenarios } from '../../fixtures/scenario/load.ts';
import { readEnvironment } from '../../fixtures/settings/index.ts';
import { openTarget, type Target } from '../../fixtures/target/index.ts';

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
  const recordings = await openRun(target).record(scenarios());
  const lost = recordings.find(({ status }) => status === 'unavailable');
  if (lost) throw new Error(`${lost.scenario.id} could not be recorded: ${lost.reason}`);
  return recordings.filter(({ status }) => status === 'recorded');
}

import { asyncDelayMs } from '../bench.ts';
import { wallTimeOf } from '../child.ts';
import { alternate, median, seconds } from '../compare.ts';
import type { Figure } from '../figure.ts';
import { conformanceRun } from '../programs.ts';

const slowMs = 3000;

/** The delay itself, and what a busy machine adds; one scenario waiting for another would add as much again. */
const mostMs = slowMs + 500;

/** Some of the short delay hides behind the work of recording, never half of what is added. */
const leastMs = (slowMs - asyncDelayMs) / 2;

/** What slower channels cost the main job: the scenarios wait together, not one after the other. */
export const delay: Figure = {
  number: 2,
  title: 'asynchronous delay',
  async measure(bench) {
    const quick = conformanceRun(bench);
    const slow = conformanceRun(bench, slowMs);
    const sides = { quick: () => wallTimeOf(quick), slow: () => wallTimeOf(slow) };
    await wallTimeOf(quick);
    const turns = await alternate(sides, bench.pairs);
    const added = median(turns.map((turn) => turn.slow)) - median(turns.map((turn) => turn.quick));
    if (added < leastMs)
      throw new Error(`the slow runs took only ${seconds(added)} longer; the machine is too busy to tell`);
    return [
      {
        figure: `2 conformance at ${slowMs} ms less conformance at ${asyncDelayMs} ms`,
        measured: seconds(added),
        toReach: `≤ ${seconds(mostMs)}`,
        holds: added <= mostMs,
      },
    ];
  },
};

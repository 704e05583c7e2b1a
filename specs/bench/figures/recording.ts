import { asyncDelayMs } from '../bench.ts';
import { median, seconds } from '../compare.ts';
import type { Figure } from '../figure.ts';
import { recordEverything, withMock } from '../recorded.ts';

const mostMs = asyncDelayMs + 1500;

/** All scenarios recorded in this process: they wait for their channels together. */
export const recording: Figure = {
  number: 4,
  title: 'recording',
  async measure({ pairs }) {
    await withMock(asyncDelayMs, recordEverything);
    const times: number[] = [];
    let recorded = 0;
    for (let turn = 0; turn < pairs; turn += 1)
      await withMock(asyncDelayMs, async (target) => {
        const beganMs = performance.now();
        recorded = (await recordEverything(target)).length;
        times.push(performance.now() - beganMs);
      });
    const taken = median(times);
    return [
      {
        figure: `4 recording all scenarios (${recorded})`,
        measured: seconds(taken),
        toReach: `≤ delay + 1.5 s = ${seconds(mostMs)}`,
        holds: taken <= mostMs,
      },
    ];
  },
};

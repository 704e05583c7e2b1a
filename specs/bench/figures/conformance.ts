import { asyncDelayMs, type Bench } from '../bench.ts';
import { type Program, wallTimeOf } from '../child.ts';
import { alternate, median, seconds } from '../compare.ts';
import type { Figure, Row } from '../figure.ts';
import { type Watch, watchMemory } from '../memory.ts';
import { conformanceRun, emptyRun } from '../programs.ts';

const mostRatio = 3.0;
const mostMib = 400;

/** The main job against what Playwright takes by itself, and the memory of its largest process. */
export const conformance: Figure = {
  number: 1,
  title: 'conformance',
  async measure(bench) {
    const ours = conformanceRun(bench);
    const empty = emptyRun(bench);
    const memory = await memoryOf(ours);
    await wallTimeOf(empty);
    return [await timeOf(bench, ours, empty), memory];
  },
};

async function timeOf({ pairs }: Bench, ours: Program, empty: Program): Promise<Row> {
  const sides = { ours: () => wallTimeOf(ours), empty: () => wallTimeOf(empty) };
  const turns = await alternate(sides, pairs);
  // What the vendor takes to set a channel up is no time of ours.
  const ratio = median(turns.map((turn) => (turn.ours - asyncDelayMs) / turn.empty));
  const each = [median(turns.map((turn) => turn.ours)), median(turns.map((turn) => turn.empty))] as const;
  return {
    figure: '1 conformance less the delay / an empty Playwright run',
    measured: `${ratio.toFixed(2)} (${seconds(each[0])}, ${seconds(each[1])})`,
    toReach: `≤ ${mostRatio}`,
    holds: ratio <= mostRatio,
  };
}

/** The first run of all: nothing is compiled yet, so it needs the most. It is the warm-up, and not timed. */
async function memoryOf(ours: Program): Promise<Row> {
  const watches: Watch[] = [];
  let peak: number | null = null;
  try {
    await wallTimeOf(ours, (pid) => watches.push(watchMemory(pid)));
  } finally {
    for (const watch of watches) peak = watch.stop();
  }
  return {
    figure: '1 peak memory of any process of conformance',
    measured: peak === null ? 'not measured: needs /proc' : `${Math.round(peak)} MiB`,
    toReach: `≤ ${mostMib} MiB`,
    holds: peak === null ? null : peak <= mostMib,
  };
}

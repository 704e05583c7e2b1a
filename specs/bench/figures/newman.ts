import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConformanceDocument } from '../../../fixtures/report/document.ts';
import { readEnvironment } from '../../../fixtures/settings/index.ts';
import type { Bench } from '../bench.ts';
import { wallTimeOf } from '../child.ts';
import { median, seconds } from '../compare.ts';
import type { Figure, Row } from '../figure.ts';
import { type NewmanRun, runNewman } from '../newman/index.ts';
import { conformanceRun } from '../programs.ts';

/** Near what setting a channel up takes on a real account. */
const delayMs = 3000;
const mostWall = 0.35;
const leastChecks = 5;

/** One run of newman waits for each scenario in turn, a minute in all: noise of a second does not count. */
const turns = 3;

/** The same scenarios by the runner that most users of HTTP APIs know. */
export const newman: Figure = {
  number: 3,
  title: 'newman',
  async measure(bench) {
    const command = readEnvironment().NEWMAN;
    if (command === undefined) return [unmeasured];
    const theirs = await runNewman(command, bench, delayMs);
    const wallMs = await ourWallMs(bench);
    return [timeOf(wallMs, theirs), checksOf(ourChecks(bench), theirs)];
  },
};

/** Newman is no dependency of the suite; whoever wants the comparison brings it. */
const unmeasured: Row = {
  figure: '3 conformance / newman',
  measured: 'say NEWMAN=/path/to/newman npm run bench',
  toReach: `wall ≤ ${mostWall}, checks ≥ ${leastChecks}`,
  holds: null,
};

async function ourWallMs(bench: Bench): Promise<number> {
  const ours = conformanceRun(bench, delayMs);
  await wallTimeOf(ours);
  const times: number[] = [];
  while (times.length < turns) times.push(await wallTimeOf(ours));
  return median(times);
}

/** A clause that was judged in a scenario is a check; one that does not apply there is none. */
function ourChecks({ folder }: Bench): number {
  const text = readFileSync(join(folder, 'reports', 'conformance.json'), 'utf8');
  const { clauses } = JSON.parse(text) as ConformanceDocument;
  const verdicts = clauses.flatMap((clause) => clause.scenarios);
  return verdicts.filter(({ verdict }) => verdict !== 'notApplicable').length;
}

function timeOf(wallMs: number, theirs: NewmanRun): Row {
  const ratio = wallMs / theirs.wallMs;
  return {
    figure: `3 conformance / newman, wall time at ${delayMs} ms`,
    measured: `${ratio.toFixed(2)} (${seconds(wallMs)}, ${seconds(theirs.wallMs)})`,
    toReach: `≤ ${mostWall}`,
    holds: ratio <= mostWall,
  };
}

function checksOf(checks: number, { assertions }: NewmanRun): Row {
  const ratio = checks / assertions;
  return {
    figure: '3 conformance / newman, checks',
    measured: `${ratio.toFixed(2)} (${checks}, ${assertions})`,
    toReach: `≥ ${leastChecks}`,
    holds: ratio >= leastChecks,
  };
}

import { contracts } from '../../../fixtures/contract/index.ts';
import { makeJudge } from '../../../fixtures/verdict/index.ts';
import { asyncDelayMs } from '../bench.ts';
import { median } from '../compare.ts';
import type { Figure } from '../figure.ts';
import { recordEverything, withMock } from '../recorded.ts';

const file = 'contracts/attributes/mapped.json';
const leastPerSecond = 50_000;

/** Long enough for thousands of passes, and more rounds than one, so that a pause of the machine does not decide. */
const roundMs = 500;
const rounds = 5;

/** The judge alone, on recordings it has seen before. Only verdicts of clauses that apply are counted. */
export const judging: Figure = {
  number: 5,
  title: 'judging',
  async measure() {
    const recordings = await withMock(asyncDelayMs, recordEverything);
    const clauses = contracts().clauses.filter((clause) => clause.file === file);
    const judge = makeJudge(contracts());
    const pass = () =>
      clauses
        .flatMap((clause) => judge.verdictOn(clause, recordings).scenarios)
        .filter(({ verdict }) => verdict !== 'notApplicable').length;
    if (pass() === 0) throw new Error(`no clause of ${file} applies to any recording`);
    const speeds = Array.from({ length: rounds }, () => speedOf(pass));
    const perSecond = median(speeds);
    return [
      {
        figure: `5 verdicts per second, ${clauses.length} clauses of ${file} × ${recordings.length} recordings`,
        measured: `${Math.round(perSecond)}/s`,
        toReach: `≥ ${leastPerSecond}/s`,
        holds: perSecond >= leastPerSecond,
      },
    ];
  },
};

function speedOf(pass: () => number): number {
  const beganMs = performance.now();
  let verdicts = 0;
  while (performance.now() - beganMs < roundMs) verdicts += pass();
  return (verdicts * 1000) / (performance.now() - beganMs);
}

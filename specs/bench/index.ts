import { stopOnProblem } from '../../fixtures/problem.ts';
import { openBench } from './bench.ts';
import type { Figure, Row } from './figure.ts';
import { conformance } from './figures/conformance.ts';
import { delay } from './figures/delay.ts';
import { judging } from './figures/judging.ts';
import { mock } from './figures/mock.ts';
import { newman } from './figures/newman.ts';
import { parts } from './figures/parts.ts';
import { recording } from './figures/recording.ts';
import { soak } from './figures/soak.ts';
import { readOptions } from './options.ts';
import { tableOf } from './table.ts';

const figures: readonly Figure[] = [conformance, delay, newman, recording, judging, mock, soak, parts];

const numbers = figures.map(({ number }) => number);
const options = await stopOnProblem(() => readOptions(process.argv.slice(2), numbers));
const bench = openBench(options);
const rows: Row[] = [];
const failures: string[] = [];

for (const figure of figures.filter(({ number }) => options.only.includes(number))) {
  // The table goes to stdout alone, for whoever keeps it.
  console.error(`measuring ${figure.number}, ${figure.title} …`);
  try {
    rows.push(...(await figure.measure(bench)));
  } catch (error) {
    failures.push(`${figure.number}, ${figure.title}, could not be measured: ${(error as Error).message}`);
    rows.push({
      figure: `${figure.number} ${figure.title}`,
      measured: 'see below',
      toReach: '',
      holds: null,
    });
  }
}

console.log(tableOf(rows));
for (const failure of failures) console.error(failure);
// A figure that does not hold is for people to judge, on a quiet machine; one that is missing is a defect.
process.exitCode = failures.length > 0 ? 1 : 0;

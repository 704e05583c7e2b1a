import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncDelayMs, type Bench, project } from '../bench.ts';
import { type Program, run, wallTimeOf } from '../child.ts';
import { alternate, median, seconds } from '../compare.ts';
import type { Figure, Row } from '../figure.ts';
import { conformanceRun, emptyRun } from '../programs.ts';

/** What is measured against an empty Playwright run: a part of a run, with the exit code it must have. */
interface Part {
  readonly title: string;
  readonly program: Program;
  readonly code: number;
  /** Milliseconds that are no time of ours. */
  readonly less: number;
  readonly mostRatio: number;
}

/** What a part costs: one clause, judging alone, and a slip in a contract. */
export const parts: Figure = {
  number: 8,
  title: 'a part costs a part',
  async measure(bench) {
    const empty = emptyRun(bench);
    const whole = conformanceRun(bench);
    await wallTimeOf(empty);
    await wallTimeOf(whole);
    const rows: Row[] = [];
    for (const part of partsOf(bench, whole)) rows.push(await ratioOf(bench, part, empty));
    return rows;
  },
};

function partsOf(bench: Bench, whole: Program): readonly Part[] {
  const judging = { ...whole, args: [...whole.args, '--project', 'conformance', '--no-deps'] };
  const clause = { ...whole, args: [...whole.args, '--grep', 'attributes/direction'] };
  return [
    { title: 'one clause less the delay', program: clause, code: 0, less: asyncDelayMs, mostRatio: 1.8 },
    { title: 'judging what is recorded', program: judging, code: 0, less: 0, mostRatio: 2.2 },
    // The last, as misuse sets the recordings aside.
    { title: 'a slip in a contract', program: withSlip(bench, whole), code: 2, less: 0, mostRatio: 1.3 },
  ];
}

async function ratioOf({ pairs }: Bench, part: Part, empty: Program): Promise<Row> {
  const sides = { part: () => timeOf(part), empty: () => wallTimeOf(empty) };
  await sides.part();
  const turns = await alternate(sides, pairs);
  const ratio = median(turns.map((turn) => (turn.part - part.less) / turn.empty));
  const wall = median(turns.map((turn) => turn.part));
  return {
    figure: `8 ${part.title} / an empty Playwright run`,
    measured: `${ratio.toFixed(2)} (${seconds(wall)})`,
    toReach: `≤ ${part.mostRatio}`,
    holds: ratio <= part.mostRatio,
  };
}

async function timeOf({ program, code, title }: Part): Promise<number> {
  const ended = await run(program);
  if (ended.code === code) return ended.wallMs;
  throw new Error(`${title} ended with ${ended.code ?? 'a signal'} instead of ${code}: ${ended.said}`);
}

const needed = ['contracts', 'fixtures', 'specs', 'playwright.config.ts', 'package.json', 'tsconfig.json'];

/** The main job in a copy of the project whose contracts have a member that the language does not know. */
function withSlip({ folder }: Bench, whole: Program): Program {
  const copy = join(folder, 'slip');
  for (const name of needed) cpSync(join(project, name), join(copy, name), { recursive: true });
  const link = join(copy, 'node_modules');
  if (!existsSync(link)) symlinkSync(join(project, 'node_modules'), link, 'junction');
  const file = join(copy, 'contracts/attributes/mapped.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"equals"', '"equal"'));
  return { ...whole, name: 'conformance with a slip', folder: copy };
}

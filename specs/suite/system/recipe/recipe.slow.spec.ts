import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MutationDocument } from '../../../../fixtures/mutation/document.ts';
import { project, type Run, type Settings } from '../../command.ts';
import { copyProject } from '../../copy-project.ts';
import { expect, test } from '../../test.ts';
import { readRecipe, takeStep } from '../../unit/contract/recipe.ts';

const page = readFileSync(join(project, 'contracts/README.md'), 'utf8');
const [promise, mock, fault, ...more] = readRecipe(page, 'Add a mapping: three files');
const clause = 'attributes/opened-by';

type RunThere = (line: string, settings?: Settings) => Promise<Run>;

/** Runs the one clause in the copy: its exit code, and what became of the clause. */
async function judgeAlone(runThere: RunThere, settings: Settings = {}): Promise<readonly unknown[]> {
  const ended = await runThere(`conformance --grep ${clause}`, settings);
  return [ended.code, ended.document().clauses.map(({ id, verdict }) => `${id} ${verdict}`)];
}

/** Counts the clause in the kill rate, and keeps its id and the floor. */
async function measureAndFreeze(runThere: RunThere): Promise<MutationDocument> {
  const mutation = await runThere('mutation');
  expect([mutation.code, mutation.stderr]).toEqual([0, '']);
  const frozen = await runThere('freeze', { REPORTS_DIR: mutation.folder });
  expect([frozen.code, frozen.stderr]).toEqual([0, '']);
  return JSON.parse(mutation.report('mutation.json') ?? '') as MutationDocument;
}

test('the recipe for a mapping makes a clause that is red, green, red under its fault, and in the kill rate', async ({
  folder,
  run,
}) => {
  // Four runs, and every mutant once: minutes on a busy machine.
  test.setTimeout(600_000);
  if (!promise || !mock || !fault || more.length > 0)
    throw new Error('the recipe has other than three steps');
  const copy = copyProject(folder);
  const runThere: RunThere = (line, settings = {}) => run(line, settings, copy);

  takeStep(copy, promise);
  expect(await judgeAlone(runThere)).toEqual([1, [`${clause} fail`]]);
  takeStep(copy, mock);
  expect(await judgeAlone(runThere)).toEqual([0, [`${clause} pass`]]);
  takeStep(copy, fault);
  expect(await judgeAlone(runThere, { MOCK_FAULT: 'opened-by-capitals' })).toEqual([1, [`${clause} fail`]]);

  const { clauses } = (await measureAndFreeze(runThere)).mutation;
  expect(clauses[clause]?.noticed).toBeGreaterThan(0);
  expect(readFileSync(join(copy, 'contracts/ids.json'), 'utf8')).toContain(`"${clause}"`);
});

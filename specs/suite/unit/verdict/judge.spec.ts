import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClauseVerdict, makeJudge } from '../../../../fixtures/verdict/index.ts';
import type { ScenarioVerdict } from '../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../test.ts';
import { contractsOf, type Sketch } from './contracts.ts';
import { type Outline, recordingOf } from './recording.ts';

/** One small case: the first clause is judged in the recordings. */
interface Case {
  readonly title: string;
  readonly clause: Sketch;
  /** Clauses that the first depends on. */
  readonly others?: readonly Sketch[];
  readonly recordings: readonly Outline[];
  readonly verdict: ClauseVerdict['verdict'];
  /** Members of the scenario that decided the verdict; of `message` it is a part. */
  readonly saying?: Partial<ScenarioVerdict>;
  /** Members that it lacks. */
  readonly without?: readonly (keyof ScenarioVerdict)[];
}

const folder = join(import.meta.dirname, 'cases');

for (const name of readdirSync(folder).sort())
  test.describe(name.replace(/\.json$/, ''), () => {
    const cases = JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly Case[];
    for (const each of cases) test(each.title, () => hold(each));
  });

function hold({ clause, others = [], recordings, verdict, saying = {}, without = [] }: Case): void {
  const contracts = contractsOf([clause, ...others]);
  const [first] = contracts.clauses;
  if (!first) throw new Error('a case has a clause');
  const judge = makeJudge(contracts);
  const found = judge.verdictOn(first, recordings.map(recordingOf));
  expect(judge.nameVerdicts(recordings.map(recordingOf)).get(first.id)).toBe(found.verdict);
  const decisive = found.scenarios.find((scenario) => scenario.verdict === verdict);
  expect(found, JSON.stringify(decisive)).toMatchObject({ id: first.id, verdict });
  const { message, ...members } = saying;
  expect(decisive ?? {}).toMatchObject(members);
  for (const member of without) expect(decisive).not.toHaveProperty(member);
  if (message !== undefined) expect(decisive?.message).toContain(message);
}

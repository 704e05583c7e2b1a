import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pickSight } from '../../../../fixtures/report/clause-page/phases.ts';
import { makeJudge } from '../../../../fixtures/verdict/index.ts';
import { makeFindSights } from '../../../../fixtures/verdict/sights.ts';
import { expect, test } from '../../test.ts';
import { contractsOf, type Sketch } from './contracts.ts';
import { type Outline, recordingOf } from './recording.ts';

interface Case {
  readonly title: string;
  readonly clause: Sketch;
  readonly others?: readonly Sketch[];
  readonly recordings: readonly Outline[];
}

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder).flatMap(
  (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly Case[],
);

/** The recordings of a case, each with the verdict in it and what was looked at there; those that still go on are judged otherwise. */
function judge({ clause: sketch, others = [], recordings: outlines }: Case) {
  const contracts = contractsOf([sketch, ...others]);
  const [clause] = contracts.clauses;
  if (!clause) throw new Error('a case has a clause');
  const recordings = outlines.map(recordingOf);
  const findSights = makeFindSights(contracts, recordings);
  const { scenarios } = makeJudge(contracts).verdictOn(clause, recordings);
  return recordings.flatMap((recording, nth) => {
    const verdict = scenarios[nth];
    if (!verdict || recording.ending === null) return [];
    return [{ clause, recording, verdict, sights: findSights(clause, recording) }];
  });
}

test('wherever a clause fails, the answer that shows it is found', () => {
  for (const each of cases)
    for (const { clause, recording, verdict, sights } of judge(each)) {
      if (verdict.verdict !== 'fail') continue;
      const sight = clause.refusedWith ? sights[0] : pickSight(clause, sights, recording);
      expect(sight, each.title).toBeDefined();
      if (!clause.within && !clause.refusedWith) expect(sight?.value, each.title).toEqual(verdict.observed);
    }
});

test('wherever a clause passes, something was looked at', () => {
  for (const each of cases)
    for (const { verdict, sights } of judge(each))
      if (verdict.verdict === 'pass') expect(sights, each.title).not.toHaveLength(0);
});

test('a promise of null is broken by a value that is not there, and kept by null', () => {
  const see = (a: Outline) => {
    const contracts = contractsOf([{ at: 'interaction.a', is: null }]);
    const recording = recordingOf(a);
    const [clause] = contracts.clauses;
    return clause ? makeFindSights(contracts, [recording])(clause, recording).map(({ holds }) => holds) : [];
  };
  expect([see({ created: [{ a: null }] }), see({ created: [{}] })]).toEqual([[true], [false]]);
});

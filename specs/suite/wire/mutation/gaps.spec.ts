import { contracts, notPromised } from '../../../../fixtures/contract/index.ts';
import { listGaps } from '../../../../fixtures/mutation/figures.ts';
import { makeJudgeOne } from '../../../../fixtures/mutation/judge-one.ts';
import { runMutants } from '../../../../fixtures/mutation/run.ts';
import { expect, test } from '../../test.ts';

const gone = 'routing/assignment-status';

test('a clause that is taken away leaves a gap', ({ recordings }) => {
  const all = contracts();
  const fewer = { ...all, clauses: all.clauses.filter(({ id }) => id !== gone) };
  const run = { contracts: fewer, entries: notPromised(), operator: 'word unknown' };
  const { one } = runMutants(recordings, { ...run, judgeOne: makeJudgeOne(fewer) });
  const gaps = listGaps({ survivors: [...one.survivors.values()] });
  expect(gaps.map(({ at, mutants }) => [at, mutants])).toEqual([
    ['create-interaction.routing.properties.assignment_status', 2],
  ]);
});

test('with every clause there is none', ({ recordings, judgeOne }) => {
  const run = { contracts: contracts(), entries: notPromised(), judgeOne, operator: 'word unknown' };
  const { one } = runMutants(recordings, run);
  expect(listGaps({ survivors: [...one.survivors.values()] })).toEqual([]);
});

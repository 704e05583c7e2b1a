import { contracts, notPromised } from '../../../../fixtures/contract/index.ts';
import { runMutants } from '../../../../fixtures/mutation/course.ts';
import { noticing } from '../../../../fixtures/mutation/notice.ts';
import { expect, test } from '../../test.ts';

const gone = 'routing/assignment-status';

test('a clause that is taken away leaves a gap', ({ recordings }) => {
  const all = contracts();
  const fewer = { ...all, clauses: all.clauses.filter(({ id }) => id !== gone) };
  const course = { contracts: fewer, entries: notPromised(), operator: 'word unknown' };
  const { fates, survivors } = runMutants(recordings, { ...course, notice: noticing(fewer) });
  const gaps = [...survivors.values()].filter(({ reason }) => reason === 'gap');
  expect(gaps.map(({ at }) => at)).toEqual(['create-interaction.routing.properties.assignment_status']);
  expect(fates.gap).toBe(2);
});

test('with every clause there is none', ({ recordings, notice }) => {
  const course = { contracts: contracts(), entries: notPromised(), notice, operator: 'word unknown' };
  expect(runMutants(recordings, course).fates.gap).toBe(0);
});

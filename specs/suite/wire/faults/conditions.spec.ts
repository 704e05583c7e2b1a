import { accountConditions } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { allConditions, expectNoBlame, expectNoBlameOfPair, nameConditions } from './conditions.ts';

test('every condition of the mock is in conditions.json', () => {
  expect(allConditions.map(({ condition }) => condition)).toEqual([...accountConditions]);
});

for (const condition of allConditions)
  test(`${condition.condition}: nothing is blamed, what it does not touch is judged, what it touches is told`, () =>
    expectNoBlame([condition]));

// What preflight finds may also come about after it.
for (const condition of allConditions.filter((each) => /occupied|offline/.test(each.condition)))
  test(`${nameConditions([condition])}, unseen by preflight: nothing is blamed, and the vendor's own words are told`, () =>
    expectNoBlame([condition], { isUnasked: true }));

test('a random pair of conditions: nothing is blamed, what neither touches is judged', expectNoBlameOfPair);

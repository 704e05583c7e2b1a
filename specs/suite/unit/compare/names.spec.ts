import { follow } from '../../../../fixtures/compare/counterparts.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, contacts, failing, verdictOf } from '../report/parts.ts';
import { compare, sideWith } from './sides.ts';

const side = (ids: readonly string[], broken: readonly string[] = []) =>
  sideWith({
    clauses: ids.map((id) => clauseOf(id)),
    verdicts: ids.map((id) =>
      broken.includes(id) ? verdictOf(id, 'fail', failing(contacts)) : verdictOf(id, 'pass'),
    ),
  });

test('a clause that one run alone has was added or removed', () => {
  expect(compare(side(['a/one', 'a/old']), side(['a/one', 'a/new']))).toMatchObject({
    ...{ outcome: 'noWorse', added: ['a/new'], removed: ['a/old'], renamed: [] },
  });
});

test('a clause that became another is renamed, and neither added nor removed', () => {
  expect(compare(side(['a/old']), side(['a/new']), { 'a/old': 'a/new' })).toMatchObject({
    ...{ added: [], removed: [], renamed: [{ from: 'a/old', to: ['a/new'] }] },
  });
});

test('a renamed clause that was broken and is so still is not newly broken', () => {
  const became = { 'a/old': 'a/new' };
  expect(compare(side(['a/old'], ['a/old']), side(['a/new'], ['a/new']), became)).toMatchObject({
    ...{ outcome: 'noWorse', newlyBroken: [], otherReading: [] },
  });
});

test('a clause that became two is held against both', () => {
  const became = { 'a/old': ['a/one', 'a/two'] };
  const { newlyBroken, renamed } = compare(side(['a/old']), side(['a/one', 'a/two'], ['a/two']), became);
  expect(newlyBroken).toMatchObject([{ id: 'a/two', before: 'pass' }]);
  expect(renamed).toEqual([{ from: 'a/old', to: ['a/one', 'a/two'] }]);
});

test('an id is followed through every name it has had', () => {
  const became = { 'a/1': 'a/2', 'a/2': 'a/3' };
  expect(follow('a/1', became, (id) => id === 'a/3')).toEqual(['a/3']);
});

test('names that became each other lead nowhere, and end', () => {
  expect(follow('a/1', { 'a/1': 'a/2', 'a/2': 'a/1' }, () => false)).toEqual([]);
});

test('a new clause that fails is newly broken', () => {
  expect(compare(side(['a/one']), side(['a/one', 'a/new'], ['a/new']))).toMatchObject({
    ...{ outcome: 'worse', added: ['a/new'], newlyBroken: [{ id: 'a/new', before: null }] },
  });
});

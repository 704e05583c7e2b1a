import { contracts } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';

const { clauses, statements } = contracts();

test('every statement of the page is listed once', () => {
  const ids = statements.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('every statement is covered by a clause that is tested, or excluded with a reason', () => {
  const covered = new Set(clauses.flatMap(({ covers = [] }) => covers));
  expect(statements.filter(({ id }) => !covered.has(id)).map(({ id, says }) => `${id}: ${says}`)).toEqual([]);
});

test('nothing is covered that is no statement', () => {
  const known = new Set(statements.map(({ id }) => id));
  const unknown = clauses.filter(({ covers = [] }) => covers.some((id) => !known.has(id)));
  expect(unknown.map(({ id }) => id)).toEqual([]);
});

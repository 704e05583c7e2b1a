import { statementOf } from '../../../../fixtures/contract/check-names.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';

const { clauses, statements } = contracts();

/** The clauses that cover a statement, with how. */
const coversOf = (id: string) =>
  clauses.flatMap((clause) =>
    (clause.covers ?? []).filter((cover) => statementOf(cover) === id).map((cover) => ({ clause, cover })),
  );

/** Whether a clause holds all of a statement, or leaves the rest to others that do. */
function isWhole(id: string, clause: string, before: readonly string[] = []): boolean {
  const own = coversOf(id).find((each) => each.clause.id === clause);
  if (!own || before.includes(clause)) return false;
  const { cover } = own;
  return (
    typeof cover === 'string' ||
    cover.to.every((other) => coversOf(id).some((each) => each.clause.id === other))
  );
}

test('every statement of the page is listed once', () => {
  const ids = statements.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

test('all of every statement is tested, or its rest excluded with a reason', () => {
  const open = statements.filter(({ id }) => !coversOf(id).some(({ clause }) => isWhole(id, clause.id)));
  expect(open.map(({ id, says }) => `${id}: ${says}`)).toEqual([]);
});

test('what a clause leaves of a statement is the affair of other clauses', () => {
  const selfish = clauses.filter(({ id, covers = [] }) =>
    covers.some((cover) => typeof cover !== 'string' && cover.to.includes(id)),
  );
  expect(selfish.map(({ id }) => id)).toEqual([]);
});

test('a statement that clauses only exclude is about what no request of this API shows', () => {
  const excluded = statements.filter(({ id }) =>
    coversOf(id).every(({ clause }) => clause.excluded !== undefined),
  );
  expect(excluded.map(({ id }) => id)).toEqual(['followed_by', 'outcome', 'error-11200']);
});

test('nothing is covered that is no statement', () => {
  const known = new Set(statements.map(({ id }) => id));
  const unknown = clauses.filter(({ covers = [] }) => covers.some((cover) => !known.has(statementOf(cover))));
  expect(unknown.map(({ id }) => id)).toEqual([]);
});

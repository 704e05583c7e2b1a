import { contracts } from '../../../../fixtures/contract/index.ts';
import { recordingTitle } from '../../../../fixtures/report/annotations.ts';
import { listBroken } from '../../../../fixtures/report/findings.ts';
import { orderClauses } from '../../../../fixtures/report/order.ts';
import type { VerdictName } from '../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, documentWith, verdictOf } from './parts.ts';

const { clauses } = contracts();
const findAll = (severity: string) => clauses.filter((each) => each.severity === severity && !each.excluded);
const [minor, otherMinor] = findAll('minor').map(({ id }) => id) as [string, string];
const [blocker, otherBlocker, third] = findAll('blocker').map(({ id }) => id) as [string, string, string];

/** The ids of clauses as a report orders them; all others hold. */
function ordered(
  verdicts: { readonly [id: string]: VerdictName },
  because: { readonly [id: string]: string } = {},
) {
  const rows = clauses.map(({ id }) =>
    verdictOf(id, verdicts[id] ?? 'pass', [
      {
        scenario: 'a',
        verdict: verdicts[id] ?? 'pass',
        ...(because[id] !== undefined && { because: because[id] }),
      },
    ]),
  );
  const order = orderClauses(rows);
  return [...clauses.map(({ id }) => id), recordingTitle].sort((one, other) => order(one) - order(other));
}

test('what is broken comes first, the most severe before the others', () => {
  expect(ordered({ [minor]: 'fail', [blocker]: 'fail' }).slice(0, 2)).toEqual([blocker, minor]);
});

test('a cause comes before what hangs on it, however severe that is', () => {
  const verdicts = { [blocker]: 'inconclusive', [minor]: 'fail' } as const;
  expect(ordered(verdicts, { [blocker]: minor })[0]).toBe(minor);
});

test('of what could not be judged, that which hangs on nothing comes before what hangs on another', () => {
  const verdicts = { [blocker]: 'inconclusive', [minor]: 'inconclusive' } as const;
  const [, first, second] = ordered(verdicts, { [blocker]: minor });
  expect([first, second]).toEqual([minor, blocker]);
});

test('of equally severe ones that comes first on which most hangs', () => {
  const verdicts = { [blocker]: 'fail', [otherBlocker]: 'fail', [third]: 'inconclusive' } as const;
  expect(ordered(verdicts, { [third]: otherBlocker }).slice(0, 2)).toEqual([otherBlocker, blocker]);
});

test('contacts that were not made come after what is broken, and before what could not be judged for it', () => {
  const order = ordered({ [minor]: 'fail', [blocker]: 'inconclusive' });
  expect(order.slice(0, 3)).toEqual([minor, recordingTitle, blocker]);
});

test('deviations and what is known come after what nobody knows of, and before what holds', () => {
  const order = ordered({ [minor]: 'deviation', [otherMinor]: 'known', [blocker]: 'fail' });
  expect([order[0], ...order.slice(2, 4)]).toEqual([blocker, otherMinor, minor]);
});

test('console, summary and matrix name what is broken in the same order', () => {
  const [cause, consequence] = ['a/cause', 'a/consequence'];
  const hanging = { scenario: 'b', verdict: 'inconclusive', because: cause } as const;
  const verdicts = [
    verdictOf(consequence, 'fail', [{ scenario: 'a', verdict: 'fail' }, hanging]),
    verdictOf(cause, 'fail', [{ scenario: 'b', verdict: 'fail' }]),
    verdictOf('a/severe', 'fail', [{ scenario: 'b', verdict: 'fail' }]),
  ];
  const rows = [
    clauseOf(consequence, { severity: 'blocker' }),
    clauseOf(cause),
    clauseOf('a/severe', { severity: 'critical' }),
  ];
  const { clauses } = documentWith({ clauses: rows, verdicts });
  expect(listBroken({ clauses }).map(({ id }) => id)).toEqual(['a/severe', cause, consequence]);
});

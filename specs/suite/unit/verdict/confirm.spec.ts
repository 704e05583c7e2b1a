import { confirm, isUnsteadyClause, sayAgain } from '../../../../fixtures/verdict/confirm.ts';
import type { Again, ClauseVerdict, Outcome, VerdictName } from '../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../test.ts';

const id = 'attributes/direction';
const seen: { readonly [name: string]: Outcome } = {
  fail: { verdict: 'fail', observed: 'Outbound', expected: 'outbound', message: 'direction is "Outbound"' },
  pass: { verdict: 'pass' },
  deviation: { verdict: 'deviation', variant: 'upper case', message: 'seen as upper case' },
  inconclusive: { verdict: 'inconclusive', message: 'budget: LIVE_MAX_INTERACTIONS is spent' },
  notApplicable: { verdict: 'notApplicable' },
};

/** The verdict on a clause in scenarios of these names. */
function clauseIn(scenarios: { readonly [scenario: string]: Outcome }, verdict: VerdictName): ClauseVerdict {
  return {
    id,
    verdict,
    scenarios: Object.entries(scenarios).map(([scenario, each]) => ({ scenario, ...each })),
  };
}

/** What becomes of a clause by two recordings of one scenario. */
function fold(first: string, second: string): ClauseVerdict {
  const [one, other] = [first, second].map((name) => seen[name] ?? { verdict: 'pass' as const });
  return confirm(
    clauseIn({ 'agent-sms': one as Outcome }, one?.verdict ?? 'pass'),
    clauseIn({ 'agent-sms': other as Outcome }, other?.verdict ?? 'pass'),
  );
}

const table: readonly (readonly [string, string, VerdictName, Again['finding'] | undefined])[] = [
  ['fail', 'fail', 'fail', 'confirmed'],
  ['fail', 'pass', 'inconclusive', 'unsteady'],
  ['fail', 'deviation', 'inconclusive', 'unsteady'],
  ['fail', 'inconclusive', 'fail', 'unconfirmed'],
  ['fail', 'notApplicable', 'fail', 'unconfirmed'],
  ['pass', 'fail', 'inconclusive', 'unsteady'],
  ['deviation', 'fail', 'inconclusive', 'unsteady'],
  ['inconclusive', 'fail', 'fail', 'unconfirmed'],
  ['notApplicable', 'fail', 'fail', 'unconfirmed'],
  ['pass', 'inconclusive', 'pass', undefined],
  ['pass', 'deviation', 'pass', undefined],
  ['inconclusive', 'pass', 'inconclusive', undefined],
];

for (const [first, second, verdict, finding] of table)
  test(`${first}, and ${second} once more, make ${verdict}${finding ? `, ${finding}` : ''}`, () => {
    const folded = fold(first, second);
    expect({ verdict: folded.verdict, finding: folded.scenarios[0]?.again?.finding }).toEqual({
      verdict,
      finding,
    });
    expect(isUnsteadyClause(folded)).toBe(finding === 'unsteady');
  });

test('what is unsteady keeps both observations', () => {
  expect(fold('fail', 'pass').scenarios[0]).toMatchObject({
    observed: 'Outbound',
    expected: 'outbound',
    message: 'unsteady, held when recorded once more: direction is "Outbound"',
    again: { first: seen.fail, second: seen.pass },
  });
});

test('what failed only once more says so', () => {
  expect(fold('pass', 'fail').scenarios[0]?.message).toBe(
    'unsteady, only when recorded once more: direction is "Outbound"',
  );
});

test('a failure that was not looked at again says why', () => {
  const [contact] = fold('fail', 'inconclusive').scenarios;
  expect(contact).toMatchObject(seen.fail ?? {});
  expect(sayAgain(contact ?? {})).toBe(
    '; unconfirmed, not looked at again: budget: LIVE_MAX_INTERACTIONS is spent',
  );
});

test('a failure that is confirmed keeps what was seen first, and what was seen then', () => {
  const [contact] = fold('fail', 'fail').scenarios;
  expect(contact).toMatchObject({ ...seen.fail, again: { finding: 'confirmed', second: seen.fail } });
});

test('one contact that fails again makes a violation though another is unsteady', () => {
  const { fail, pass } = seen as { readonly [name: string]: Outcome } & { fail: Outcome; pass: Outcome };
  const first = clauseIn({ 'agent-sms': fail, 'api-sms': fail, 'api-web': pass }, 'fail');
  const second = clauseIn({ 'agent-sms': pass, 'api-sms': fail }, 'fail');
  const folded = confirm(first, second);
  expect(folded.verdict).toBe('fail');
  expect(folded.scenarios.map(({ again }) => again?.finding)).toEqual(['unsteady', 'confirmed', undefined]);
});

test('a contact that holds elsewhere does not hide one that is unsteady', () => {
  const { fail, pass } = seen as { readonly [name: string]: Outcome } & { fail: Outcome; pass: Outcome };
  const first = clauseIn({ 'agent-sms': fail, 'api-web': pass }, 'fail');
  expect(confirm(first, clauseIn({ 'agent-sms': pass }, 'pass')).verdict).toBe('inconclusive');
});

test('a run in which nothing was recorded once more is judged as ever', () => {
  const first = clauseIn({ 'agent-sms': seen.fail as Outcome }, 'fail');
  expect(confirm(first, { id, verdict: 'notApplicable', scenarios: [] })).toEqual(first);
});

test('known breakage that holds once more stays known', () => {
  const first = clauseIn({ 'agent-sms': seen.fail as Outcome }, 'known');
  expect(confirm(first, clauseIn({ 'agent-sms': seen.pass as Outcome }, 'pass'))).toBe(first);
});

test('known breakage that shows another reading once more is unsteady', () => {
  const first = clauseIn({ 'agent-sms': seen.fail as Outcome }, 'known');
  const folded = confirm(first, clauseIn({ 'agent-sms': seen.fail as Outcome }, 'fail'));
  expect(isUnsteadyClause(folded)).toBe(true);
});

import { listFailing } from '../../../../fixtures/run/confirm.ts';
import type { ClauseVerdict, VerdictName } from '../../../../fixtures/verdict/index.ts';
import { expect, test } from '../../test.ts';

/** A clause that fails in these scenarios, and holds in another. */
const failingIn = (failing: readonly string[], verdict: VerdictName = 'fail'): ClauseVerdict => ({
  id: 'attributes/direction',
  verdict,
  scenarios: [
    { scenario: 'api-web', verdict: 'pass' },
    ...failing.map((scenario) => ({ scenario, verdict: 'fail' as const })),
  ],
});

test('a scenario is recorded once more when a clause fails in it', () => {
  expect(listFailing([failingIn(['agent-sms']), failingIn([], 'pass')])).toEqual(['agent-sms']);
});

test('known breakage asks for no scenario', () => {
  expect(listFailing([failingIn(['agent-sms'], 'known')])).toEqual([]);
});

test('the scenario that shows most of what fails comes first', () => {
  const verdicts = [failingIn(['a', 'b']), failingIn(['b']), failingIn(['c'])];
  expect(listFailing(verdicts)).toEqual(['b', 'c', 'a']);
});

test('every scenario is listed once', () => {
  expect(listFailing([failingIn(['a', 'b']), failingIn(['b', 'a'])])).toEqual(['a', 'b']);
});

import { showFindings } from '../../../../../fixtures/report/clause-page/findings.ts';
import type { ScenarioVerdict } from '../../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../../test.ts';
import { contractsOf } from '../../verdict/contracts.ts';
import { contactOf } from '../parts.ts';
import { direction, failed, later, pageOf, wrong } from './pages.ts';

test('where contacts expect other values, those of one are shown under its name', () => {
  const [clause] = contractsOf([direction]).clauses;
  if (!clause) throw new Error('there is a clause');
  const channels = ['Email', 'SMS', 'Web', 'Chat'];
  const scenarios = channels.map((expected) => ({
    ...{ scenario: `agent-${expected.toLowerCase()}`, verdict: 'fail', expected },
    message: 'never came within 30.0 s',
  })) satisfies readonly ScenarioVerdict[] as readonly ScenarioVerdict[];
  const among = scenarios.map(({ scenario }) => contactOf(scenario));
  const told = { clause, among, polled: () => undefined };
  const [group] = showFindings({ id: clause.id, verdict: 'fail', scenarios }, told);
  expect(group?.markup).toContain('<h4>Expected in agent-email</h4><pre>&quot;Email&quot;');
});

test('a value that came and did not stay is what was expected', () => {
  const taskLooks = [
    [100, { late: 'yes' }],
    [200, {}],
  ] as const;
  const page = pageOf(later, { created: [{}], taskLooks }, { verdict: 'fail', message: 'vanished' });
  expect(page).toContain('<h4>Expected in agent-sms</h4><pre>&quot;yes&quot;\nthere within 30 s');
});

test('what failed once and held once is called unsteady, with the exchange in which it failed', () => {
  const again = { finding: 'unsteady' } as NonNullable<ScenarioVerdict['again']>;
  const page = pageOf(direction, wrong, { ...failed, verdict: 'inconclusive', again });
  expect(page).toContain('Unsteady in all 3 contacts');
  expect(page).toMatch(/<mark>[^<]*&quot;Outbound&quot;/);
});

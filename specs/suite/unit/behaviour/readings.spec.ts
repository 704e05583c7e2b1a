import type { Behaviour } from '../../../../fixtures/behaviour/behaviour.ts';
import { compareBehaviours } from '../../../../fixtures/behaviour/compare.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';
import { behaviourOf, channel, compare, contactOf, createdWith, judged, runOf } from './compared.ts';

test('a change that breaks a clause is breaking', () => {
  const attributes = (direction: string) => contactOf({ attributes: { direction } });
  const { findings } = compare(
    [runOf([attributes('outbound')])],
    runOf([attributes('Outbound')], [judged('attributes/direction', { verdict: 'fail' })]),
  );
  expect(findings.map(({ at, severity }) => [at, severity])).toEqual([['attributes.direction', 'breaking']]);
});

test('another variant of an erratum is told where the value is, and is risky', () => {
  const id = 'attributes/communication-channel';
  const run = (name: string, verdict: Parameters<typeof judged>[1]) =>
    runOf(
      [contactOf({ attributes: { conversations: { communication_channel: name } } })],
      [judged(id, verdict)],
    );
  const sms = run('SMS', { verdict: 'pass' });
  const { findings } = compare([sms], run('Sms', { verdict: 'deviation', variant: 'Sms' }));
  expect(findings).toMatchObject([{ change: 'erratum-variant-changed', severity: 'risky', clauses: [id] }]);
  expect(findings[0]?.message).toContain(
    'is kept in the variant "Sms" (erratum c03-communication-channel-capitals',
  );
});

test('a clause that is broken and shows nowhere is a finding of its own', () => {
  const before = runOf([createdWith({})], [judged('routing/task-sid', { verdict: 'pass' })]);
  const after = runOf([createdWith({})], [judged('routing/task-sid', { verdict: 'fail' })]);
  expect(compare([before], after).findings).toMatchObject([
    { change: 'clause-broken', at: 'routing/task-sid', severity: 'breaking' },
  ]);
  expect(compare([after], after).findings).toEqual([]);
});

test('what contracts newly promise has not held before', () => {
  const [before, after] = (['pass', 'fail'] as const).map((verdict) =>
    behaviourOf(runOf([createdWith({})], [judged('routing/task-sid', { verdict })])),
  ) as [Behaviour, Behaviour];
  const older = { ...before, contracts: 'others' };
  expect(compareBehaviours(older, after, contracts()).findings).toEqual([]);
});

test('of many clauses that speak of a change the broken ones are named first', () => {
  const looks = (status: string) =>
    contactOf({ created: [{}], channelLooks: [[1, { sid: channel, status }]] });
  const verdicts = [judged('update-channel/status', { verdict: 'fail' })];
  const { findings } = compare([runOf([looks('active')])], runOf([looks('Active')], verdicts));
  expect(findings).toHaveLength(1);
  expect(findings[0]?.clauses.slice(0, 2)).toEqual(['update-channel/status', 'channel/status-known']);
});

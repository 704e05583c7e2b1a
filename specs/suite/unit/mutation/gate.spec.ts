import type { Alarms } from '../../../../fixtures/mutation/alarms.ts';
import type { Figures } from '../../../../fixtures/mutation/figures.ts';
import committed from '../../../../fixtures/mutation/floor.json' with { type: 'json' };
import { type Floor, gateOf } from '../../../../fixtures/mutation/gate.ts';
import { expect, test } from '../../test.ts';

const floor: Floor = { ...committed, kinds: 100, kindsSurviving: 10, variations: 50 };

const rate = {
  mutants: 200,
  killed: 190,
  accepted: 0,
  equivalent: 0,
  notPromised: 10,
  gaps: 0,
  killRate: floor.killRate,
};

const reached: Figures = {
  ...rate,
  kinds: floor.kinds,
  kindsSurviving: floor.kindsSurviving,
  operators: {},
  clauses: {},
  clausesUnbroken: [],
  clausesRedundant: [],
  consumers: {},
  diagnosis: { median: 1, percentile95: floor.percentile95, most: floor.most, widest: '' },
  untouched: Array.from({ length: floor.untouched }, () => 'a member'),
  survivors: [],
  stale: [],
};

const quiet: Alarms = { variations: 60, different: floor.variations, kinds: {}, alarms: [] };

test('what reaches the committed figures passes', () => {
  expect(gateOf(reached, quiet, floor)).toEqual({ complaints: [], hints: [] });
});

test('a set of mutants that shrank is an error', () => {
  const { complaints } = gateOf({ ...reached, kinds: 99 }, quiet, floor);
  expect(complaints).toEqual(['kinds of mutants: 99, committed 100; the set of mutants shrank']);
});

test('a kill rate below the committed one is an error', () => {
  expect(gateOf({ ...reached, killRate: 0.98 }, quiet, floor).complaints.join()).toContain('kill rate: 0.98');
});

test('more survivors than were committed are an error, explained or not', () => {
  expect(gateOf({ ...reached, kindsSurviving: 11 }, quiet, floor).complaints.join()).toContain(
    'more is excused',
  );
});

test('a clause that no mutant breaks is an error', () => {
  const { complaints } = gateOf({ ...reached, clausesUnbroken: ['routing/age'] }, quiet, floor);
  expect(complaints.join()).toContain('a clause was never seen red');
});

test('a better figure is no error, but asks to be committed', () => {
  const { complaints, hints } = gateOf({ ...reached, kinds: 101 }, quiet, floor);
  expect(complaints).toEqual([]);
  expect(hints.join()).toContain('commit the better figure');
});

test('a false alarm is an error that names the clause, the variation and the place', () => {
  const alarm = { variation: 'members reordered', scenario: 'agent-sms', at: 'fetch-task', clauses: ['a/b'] };
  const { complaints } = gateOf(reached, { ...quiet, alarms: [alarm] }, floor);
  expect(complaints).toEqual(['false alarm in agent-sms: a/b about members reordered at fetch-task']);
});

test('the committed figures are those that the work was asked for', () => {
  expect(committed.kinds).toBeGreaterThanOrEqual(10_000);
  expect(committed.variations).toBeGreaterThanOrEqual(2_000);
  expect(committed.killRate).toBeGreaterThanOrEqual(0.99);
  expect(committed.percentile95).toBeLessThanOrEqual(3);
});

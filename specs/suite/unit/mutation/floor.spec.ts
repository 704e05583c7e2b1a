import type { Survivors } from '../../../../fixtures/mutation/counts.ts';
import type { Figures } from '../../../../fixtures/mutation/figures.ts';
import committed from '../../../../fixtures/mutation/floor.json' with { type: 'json' };
import { raiseFloor, readFloor } from '../../../../fixtures/mutation/floor.ts';
import { holdAgainst } from '../../../../fixtures/mutation/gate.ts';
import { expect, test } from '../../test.ts';
import { floor, quiet, reached, reachedOne } from './figures.ts';

const hold = (figures: Figures, alarms = quiet) => holdAgainst(floor, figures, alarms);

test('what reaches the committed figures passes', () => {
  expect(hold(reached)).toEqual({ complaints: [], hints: [] });
});

test('a set of mutants that shrank is an error', () => {
  const { complaints } = hold({ ...reached, promised: { kinds: 99, kindsSurviving: 9 } });
  expect(complaints).toEqual([
    'kinds of mutants at promised places: 99, committed 100; the set of mutants shrank',
  ]);
});

test('a kill rate below the committed one is an error', () => {
  expect(hold({ ...reached, killRate: 0.98 }).complaints.join()).toMatch(/^kill rate: 0.98/);
});

test('a greater share of survivors at promised places is an error, explained or not', () => {
  const promised = { kinds: 100, kindsSurviving: 11 };
  expect(hold({ ...reached, promised }).complaints.join()).toContain('more is excused');
});

test('a new member that nobody promised is no error', () => {
  expect(hold({ ...reached, kinds: 150, kindsSurviving: 60, untouched: ['a.b'] }).complaints).toEqual([]);
});

test('a new member whose every change is noticed is no error', () => {
  expect(hold({ ...reached, promised: { kinds: 120, kindsSurviving: 10 } }).complaints).toEqual([]);
});

test('a clause that no mutant breaks is an error', () => {
  const { complaints } = hold({ ...reached, clausesUnbroken: ['routing/age'] });
  expect(complaints.join()).toContain('a clause was never seen red');
});

test('a better figure is no error, but asks to be committed', () => {
  const { complaints, hints } = hold({ ...reached, promised: { kinds: 101, kindsSurviving: 10 } });
  expect(complaints).toEqual([]);
  expect(hints.join()).toContain('commit the better figure: npm run freeze');
});

test('a figure of changes everywhere is held against its own floor', () => {
  const everywhere = { ...reachedOne, killRate: 0.97, diagnosis: { ...reachedOne.diagnosis, median: 2 } };
  expect(hold({ ...reached, everywhere }).complaints).toEqual([
    'changed everywhere, kill rate: 0.97, committed 1; fewer changes are noticed',
    'changed everywhere, failing clauses, median: 2, committed 1; one change points at several causes; see dependsOn',
  ]);
});

const gap: Survivors = {
  operator: 'SID of nobody',
  at: 'attributes.flexChannelInviteSid',
  reason: 'gap',
  because: 'no clause notices it',
  change: 'to "KG"',
  scenario: 'agent-sms',
  mutants: 2,
};

test('a gap is an error that names place, change and remedy, whether in one place or wherever it is shown', () => {
  const { complaints } = hold({
    ...reached,
    survivors: [gap],
    everywhere: { ...reachedOne, survivors: [gap] },
  });
  const remedy =
    'SID of nobody survived 2 times, such as in agent-sms; add a clause, or say in contracts/not-promised.json why nobody promised it';
  expect(complaints.slice(0, 2)).toEqual([
    `attributes.flexChannelInviteSid: ${remedy}`,
    `attributes.flexChannelInviteSid, wherever it is shown: ${remedy}`,
  ]);
});

test('a false alarm is an error that names the clause, the variation and the place', () => {
  const alarm = { variation: 'members reordered', scenario: 'agent-sms', at: 'fetch-task', clauses: ['a/b'] };
  const { complaints } = hold(reached, { ...quiet, alarms: [alarm] });
  expect(complaints).toEqual(['false alarm in agent-sms: a/b about members reordered at fetch-task']);
});

test('freezing raises the floor to the better figures', () => {
  const seen = { ...floor, promisedKinds: 130, shareSurviving: 0.05 };
  expect(raiseFloor(floor, seen, { lower: false })).toEqual(seen);
});

test('freezing refuses to lower a figure unless it is told to', () => {
  const seen = { ...floor, variations: 49 };
  expect(() => raiseFloor(floor, seen, { lower: false })).toThrow(
    'fixtures/mutation/floor.json: kinds of lawful variations is 50, the last npm run mutation shows 49; see why the set of variations shrank, or lower the floor with npm run freeze -- --lower',
  );
  expect(raiseFloor(floor, seen, { lower: true })).toEqual(seen);
});

test('the share of survivors is rounded up, so that the floor allows what was seen', () => {
  const promised = { kinds: 28_359, kindsSurviving: 1174 };
  expect(readFloor({ ...reached, promised }, quiet).shareSurviving).toBe(0.0414);
});

test('the committed figures are those that the work was asked for', () => {
  expect(committed.promisedKinds).toBeGreaterThanOrEqual(10_000);
  expect(committed.variations).toBeGreaterThanOrEqual(2_000);
  expect(committed.killRate).toBeGreaterThanOrEqual(0.99);
  expect(committed.percentile95).toBeLessThanOrEqual(3);
  expect(committed.everywhere.median).toBe(1);
  expect(committed.everywhere.percentile95).toBeLessThanOrEqual(3);
});

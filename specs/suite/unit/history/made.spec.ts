import { makeNight, tellNight } from '../../../../fixtures/history/index.ts';
import type { Night } from '../../../../fixtures/history/night.ts';
import type { ClauseVerdict, VerdictName } from '../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, contacts, failing, verdictOf } from '../report/parts.ts';
import { at, historyOf, nightOf } from './nights.ts';

const media = clauseOf('attributes/media', {
  erratum: 'c05-media-list-or-object',
  alternatives: [{ as: 'one object', is: 1 }],
});
const facts = { run: 'run-1', startedAt: at(1), contracts: '0'.repeat(64), additions: [] };

const made = (verdicts: readonly ClauseVerdict[], isLive = true) =>
  makeNight({ ...facts, verdicts, isLive }, [media]);

const ofMedia = (verdict: VerdictName) => made([verdictOf(media.id, verdict)]);

test('a broken clause is kept with its reading, without what is another each night', () => {
  const { clauses } = made([{ id: 'a/x', verdict: 'fail', scenarios: failing(contacts) }]);
  expect(clauses?.get('a/x')).toEqual({
    verdict: 'fail',
    reading: 'attributes.direction is …, expected … (read after …), seen "Outbound"',
    expected: '"outbound"',
  });
});

test('a reading is cut where it is long', () => {
  const scenarios = failing(contacts, { observed: 'x'.repeat(5000) });
  const { clauses } = made([{ id: 'a/x', verdict: 'fail', scenarios }]);
  expect(clauses?.get('a/x')?.reading).toHaveLength(121);
});

test('what is excluded is not remembered', () => {
  expect(made([verdictOf('a/x', 'excluded'), verdictOf('a/y', 'pass')]).clauses?.has('a/x')).toBe(false);
});

test('how long it took until values were seen is summed up', () => {
  const scenarios = [100, 200, 300].map((visibleAfterMs, nth) => ({
    scenario: `s-${nth}`,
    verdict: 'pass' as const,
    visibleAfterMs,
  }));
  expect(made([{ id: 'a/x', verdict: 'pass', scenarios }]).visibleMs).toEqual({ p50: 200, p95: 300 });
});

test('an erratum is seen where a contact deviates', () => {
  expect(ofMedia('deviation').errata).toEqual({ seen: ['c05-media-list-or-object'], unseen: [] });
});

test('an erratum is looked for in vain where its clause holds as promised', () => {
  expect(ofMedia('pass').errata).toEqual({ seen: [], unseen: ['c05-media-list-or-object'] });
});

test('an erratum is not looked for where its clause could not be judged', () => {
  expect(ofMedia('inconclusive').errata).toEqual({ seen: [], unseen: [] });
});

test('of a mock nothing is kept of errata: it shows what it was written to show', () => {
  expect(made([verdictOf(media.id, 'pass')], false).errata).toBeUndefined();
});

const looked = (day: number, isSeen = false): Night =>
  nightOf(
    day,
    { 'a/x': 'pass' },
    { errata: isSeen ? { seen: ['c05'], unseen: [] } : { seen: [], unseen: ['c05'] } },
  );
const lookedFor = (days: number) => Array.from({ length: days }, (_, nth) => looked(nth + 2));

test('an erratum that 30 runs have looked for in vain is stale', () => {
  const told = tellNight(historyOf(looked(1, true), ...lookedFor(29)), looked(31));
  expect(told.staleErrata).toEqual([{ id: 'c05', runs: 30, seenLast: at(1) }]);
});

test('an erratum that 29 runs have looked for in vain is not stale', () => {
  expect(tellNight(historyOf(looked(1, true), ...lookedFor(28)), looked(30)).staleErrata).toEqual([]);
});

test('an erratum that is seen again is not stale', () => {
  expect(tellNight(historyOf(looked(1), ...lookedFor(40)), looked(50, true)).staleErrata).toEqual([]);
});

test('runs that could not look make no erratum stale', () => {
  const blind = Array.from({ length: 30 }, (_, nth) => nightOf(nth + 2, { 'a/x': 'inconclusive' }));
  expect(tellNight(historyOf(looked(1, true), ...blind), looked(40)).staleErrata).toEqual([]);
});

test('a member that no contract mentions keeps the night in which it was first seen', () => {
  const shows = (day: number) => nightOf(day, { 'a/x': 'pass' }, { additions: ['task.new'] });
  const hides = nightOf(3, { 'a/x': 'pass' });
  expect(tellNight(historyOf(shows(2), hides), shows(4)).firstSeen).toEqual(new Map([['task.new', at(2)]]));
});

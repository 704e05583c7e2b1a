import { saySince, tellNight } from '../../../../fixtures/history/index.ts';
import type { Night } from '../../../../fixtures/history/night.ts';
import { expect, test } from '../../test.ts';
import { at, historyOf, nightOf } from './nights.ts';

const held = { 'attributes/direction': 'pass' } as const;
const broken = { 'attributes/direction': 'fail' } as const;
const unseen = { 'attributes/direction': 'inconclusive' } as const;

/** What the last of some nights is told of direction. */
function tell(...nights: readonly Night[]) {
  const last = nights.at(-1) ?? nightOf(1, held);
  return tellNight(historyOf(...nights.slice(0, -1)), last).since.get('attributes/direction');
}

test('a clause that breaks is broken since this night, and held last the night before', () => {
  expect(tell(nightOf(1, held), nightOf(2, broken))).toEqual({
    at: at(2),
    runs: 1,
    nights: 1,
    heldLast: at(1),
  });
});

test('nights in which it stays broken are counted', () => {
  expect(tell(nightOf(1, held), nightOf(2, broken), nightOf(3, broken), nightOf(5, broken))).toMatchObject({
    at: at(2),
    nights: 3,
  });
});

test('a night in which nobody could look at it ends nothing, and is not counted', () => {
  const since = tell(nightOf(1, held), nightOf(2, broken), nightOf(3, unseen), nightOf(4, broken));
  expect(since).toMatchObject({ at: at(2), nights: 2, heldLast: at(1) });
});

test('a night in which nobody could look at it is none in which it held', () => {
  expect(tell(nightOf(1, held), nightOf(2, unseen), nightOf(3, broken))).toMatchObject({ heldLast: at(1) });
});

test('a clause that heals and breaks again is broken since the second time', () => {
  expect(tell(nightOf(1, broken), nightOf(2, held), nightOf(3, broken))).toMatchObject({
    at: at(3),
    heldLast: at(2),
  });
});

test('a deviation holds', () => {
  const deviating = { 'attributes/direction': 'deviation' } as const;
  expect(tell(nightOf(1, deviating), nightOf(2, broken))).toMatchObject({ heldLast: at(1) });
});

test('accepted breakage is broken all the same', () => {
  const known = { 'attributes/direction': 'known' } as const;
  expect(tell(nightOf(1, held), nightOf(2, broken), nightOf(3, known))).toMatchObject({
    at: at(2),
    nights: 2,
  });
});

test('the first run of a target says nothing', () => {
  expect(tell(nightOf(2, broken))).toBeUndefined();
});

test('a clause that holds is broken since never', () => {
  expect(tell(nightOf(1, broken), nightOf(2, held))).toBeUndefined();
});

test('a run that is told again is told as before', () => {
  const twice = nightOf(2, broken);
  expect(tell(nightOf(1, held), twice, twice)).toMatchObject({ at: at(2), runs: 1 });
});

test('several runs of a day are as many runs and one night', () => {
  const later = nightOf(2, broken, { run: 'run-2-again', startedAt: at(2, 9) });
  expect(tell(nightOf(1, held), nightOf(2, broken), later)).toMatchObject({ runs: 2, nights: 1 });
});

test('since when is told in days and nights', () => {
  expect(saySince({ at: at(20), runs: 3, nights: 3, heldLast: at(19) })).toBe(
    'since 2026-11-20, 3 nights; held last on 2026-11-19',
  );
});

test('of two runs on one day the hours are told, and runs', () => {
  expect(saySince({ at: at(20, 9), runs: 2, nights: 1, heldLast: at(20) })).toBe(
    'since 2026-11-20 09:00, 2 runs; held last on 2026-11-20 02:00',
  );
});

test('what was never seen to hold may be older than the history', () => {
  expect(saySince({ at: at(20), runs: 1, nights: 1, heldLast: null })).toBe(
    'since 2026-11-20 or before, 1 night',
  );
});

import { clauses } from '../../../../fixtures/contract/index.ts';
import { faults } from '../../../../fixtures/faults/index.ts';
import { expect, test } from '../../test.ts';

const broken = new Set(faults.flatMap(({ breaks }) => breaks));

test('every clause that is not excluded is broken by a fault', () => {
  const tested = clauses().filter(({ excluded }) => excluded === undefined);
  expect(tested.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
});

test('every clause that a fault lists is there and is not excluded', () => {
  const tested = new Set(clauses().flatMap(({ id, excluded }) => (excluded === undefined ? [id] : [])));
  expect([...broken].filter((id) => !tested.has(id))).toEqual([]);
});

test('no fault lists a clause twice', () => {
  expect(faults.filter(({ breaks }) => new Set(breaks).size < breaks.length).map(({ id }) => id)).toEqual([]);
});

test('every clause that accepts another reading is seen to deviate by a fault that breaks nothing', () => {
  const seen = new Set(faults.flatMap(({ breaks, deviates = [] }) => (breaks.length === 0 ? deviates : [])));
  const accepting = clauses().filter(({ alternatives }) => alternatives !== undefined);
  expect(accepting.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

test('every clause that a fault has deviate accepts another reading', () => {
  const accepting = new Set(clauses().flatMap(({ id, alternatives }) => (alternatives ? [id] : [])));
  expect(faults.flatMap(({ deviates = [] }) => deviates.filter((id) => !accepting.has(id)))).toEqual([]);
});

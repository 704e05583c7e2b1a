import type { Json } from '../../../../fixtures/json/json.ts';
import { sameMeaning } from '../../../../fixtures/mutation/equivalence.ts';
import { expect, test } from '../../test.ts';
import { recordingOf } from '../verdict/recording.ts';

const same = (one: Json, other: Json) =>
  sameMeaning(recordingOf({ created: [one] }), recordingOf({ created: [other] }));

test('the order of members means nothing', () => {
  expect(same({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true);
});

test('white space in a JSON text means nothing', () => {
  expect(same({ attributes: '{"a":1,"b":2}' }, { attributes: '{ "b": 2, "a": 1 }' })).toBe(true);
});

test('the order of a list means something', () => {
  expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
});

test('a JSON text is not the object it holds', () => {
  expect(same({ attributes: '{"a":1}' }, { attributes: { a: 1 } })).toBe(false);
});

test('null is not absent, and a number is not its digits', () => {
  expect(same({ a: null }, {})).toBe(false);
  expect(same({ a: 1 }, { a: '1' })).toBe(false);
});

test('another status or another time means something', () => {
  const seen = recordingOf({ channelLooks: [[10, { a: 1 }]] });
  expect(sameMeaning(seen, recordingOf({ channelLooks: [[20, { a: 1 }]] }))).toBe(false);
  expect(sameMeaning(recordingOf({ createdStatus: 200 }), recordingOf({ createdStatus: 201 }))).toBe(false);
});

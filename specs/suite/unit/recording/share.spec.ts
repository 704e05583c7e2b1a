import type { Json } from '../../../../fixtures/json/json.ts';
import { shareBodies } from '../../../../fixtures/recording/share.ts';
import { readRecordings, writeRecording } from '../../../../fixtures/recording/store.ts';
import { expect, test } from '../../test.ts';
import { recordingOf } from '../verdict/recording.ts';

/** What is shared of the looks at a channel that show these bodies: the number of the first look with the same object. */
function firstOf(...bodies: readonly Json[]): readonly number[] {
  const recording = recordingOf({ created: bodies });
  const seen = shareBodies(recording).exchanges.map(({ answer }) => answer?.body);
  expect(seen).toEqual(bodies);
  return seen.map((body) => seen.indexOf(body));
}

test('answers of one address that are written alike share their body', () => {
  expect(firstOf({ a: [1, { b: null }] }, { a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([
    0, 0, 0,
  ]);
});

const others: { readonly [what: string]: readonly [Json, Json] } = {
  'another value inside': [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
  'a number as text': [{ a: 1 }, { a: '1' }],
  'one member more': [{ a: 1 }, { a: 1, b: 1 }],
  'a null in the place of nothing': [{}, { a: null }],
  'an object in the place of a list': [{ a: [] }, { a: {} }],
  'its members in another order': [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
};

for (const [what, [one, other]] of Object.entries(others))
  test(`an answer with ${what} shares nothing`, () => {
    expect(firstOf(one, other)).toEqual([0, 1]);
  });

test('answers of two addresses share nothing', () => {
  const body = { sid: 'UO1' };
  const { exchanges } = shareBodies(
    recordingOf({ created: [{ ...body }], channelLooks: [[1, { ...body }]] }),
  );
  expect(new Set(exchanges.map(({ answer }) => answer?.body)).size).toBe(2);
});

test('a recording that is read has what it had, and shares what its looks show alike', ({ folder }) => {
  const look = { sid: 'UO1', status: 'active' };
  const recording = recordingOf({
    channelLooks: [
      [1, look],
      [2, { ...look }],
    ],
  });
  writeRecording(folder, recording);
  const [read] = readRecordings(folder);
  expect(read).toEqual(JSON.parse(JSON.stringify(recording)));
  expect(read?.exchanges[1]?.answer?.body).toBe(read?.exchanges[0]?.answer?.body);
});

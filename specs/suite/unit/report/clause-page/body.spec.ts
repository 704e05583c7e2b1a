import { cutLines, type Line, writeLines } from '../../../../../fixtures/report/clause-page/body.ts';
import { expect, test } from '../../../test.ts';

const task = {
  sid: 'WT1',
  attributes: JSON.stringify({ direction: 'Outbound', customers: { name: 'Ada' } }),
};

const marked = (lines: readonly Line[]) => lines.filter(({ isMarked }) => isMarked).map(({ text }) => text);

test('the JSON in a text is decoded, and the place in it is marked', () => {
  const lines = writeLines(task, ['attributes', 'direction']);
  expect(marked(lines)).toEqual(['"direction": "Outbound",']);
  expect(lines.map(({ text }) => text)).toContain('"attributes": {   (JSON in a text, decoded)');
});

for (const [where, steps, text] of [
  ['is not there', ['attributes', 'from'], 'from is not here'],
  ['has no parent', ['attributes', 'conversations', 'media'], 'conversations.media is not here'],
  ['is below a text', ['sid', 'kind'], 'kind is not here'],
] as const)
  test(`a place that ${where} is marked where it would stand`, () => {
    expect(marked(writeLines(task, steps))).toEqual([text]);
  });

test('an element of a list is marked by its number', () => {
  expect(
    marked(writeLines({ channels: [{ sid: 'UO1' }, { sid: 'UO2' }] }, ['channels', '1', 'sid'])),
  ).toEqual(['"sid": "UO2"']);
});

test('a body that is no object is a line, and marked as a whole', () => {
  expect(marked(writeLines('gone', []))).toEqual(['"gone"']);
});

test('of a long body the lines around the place are kept, and those that it stands in', () => {
  const members = Object.fromEntries(Array.from({ length: 60 }, (_, nth) => [`m${nth}`, nth]));
  const lines = writeLines({ before: members, routing: { properties: members } }, [
    'routing',
    'properties',
    'm50',
  ]);
  const cut = cutLines(lines);
  const texts = cut.map((line) => (typeof line === 'number' ? line : line.text));
  expect(texts.slice(0, 4)).toEqual(['{', 62, '"routing": {', '"properties": {']);
  expect(texts).toContain('"m50": 50,');
  expect(cut.length).toBeLessThan(30);
});

test('no line is lost by cutting: what is left out is counted', () => {
  const lines = writeLines(
    Array.from({ length: 200 }, (_, nth) => nth),
    ['120'],
  );
  const count = cutLines(lines).reduce<number>((sum, line) => sum + (typeof line === 'number' ? line : 1), 0);
  expect(count).toBe(lines.length);
});

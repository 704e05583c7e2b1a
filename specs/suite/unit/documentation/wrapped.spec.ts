import { readPlain } from '../../../../fixtures/documentation/block.ts';
import { expect, test } from '../../test.ts';

const texts = (lines: readonly string[]) => readPlain(lines.join('\n')).map(({ text }) => text);

const first = 'How large the fruit was when it fell, as it was';
const second = 'measured with a string by whoever stood nearest to';
const third = 'the tree.';

test('lines that were broken at some width are joined to their paragraph, which stands on its first line', () => {
  expect(texts(['size', '', first, second, third, '', 'age'])).toEqual([
    'size',
    `${first} ${second} ${third}`,
    'age',
  ]);
  expect(readPlain(['size', '', first, second, '', 'age'].join('\n')).map(({ line }) => line)).toEqual([
    1, 3, 6,
  ]);
});

test('lines stay apart where a text has a paragraph on a line, and cells and code always', () => {
  const long = `${first} ${second} ${third}`.repeat(2);
  expect(texts([long, second, third])).toHaveLength(3);
  expect(texts([first, second, third, 'size', 'age'])).toHaveLength(3);
  expect(
    texts(['{ "a fruit of a rather long name": "pear",', '  "another one of such a name": "apple" }']),
  ).toHaveLength(2);
});

test('a long name that was broken behind a dot is whole again, a sentence that ends there is not joined to it', () => {
  const [before, after] = [
    'The name of the picker is written into the basket.',
    'picker.name, and nowhere else at all.',
  ];
  expect(texts([before, after])).toEqual([`${before}${after}`]);
  expect(texts([before, 'And nowhere else.'])).toEqual([`${before} And nowhere else.`]);
});

test('a text of JSON that was broken at some width is whole again, without a blank', () => {
  const [before, after] = [
    '  "attributes": "{\\"ripened_by\\":\\"sun\\",\\"basket',
    '_name\\":\\"Willow\\"}",',
  ];
  expect(texts([first, second, third, '', '{', before, after, '}']).at(-2)).toBe(`${before.trim()}${after}`);
});

test('a button, as a browser without windows prints it, is no part of a line', () => {
  expect(texts(['Errors (BUTTON) Copy link', '', third])).toEqual(['Errors', third]);
});

import { cutText } from '../../../../fixtures/cut-text.ts';
import { expect, test } from '../../test.ts';

test('a text that is longer than may be ends with a sign of it', () => {
  expect(['abcd', 'abcde'].map((text) => cutText(text, 4))).toEqual(['abcd', 'abcd…']);
});

test('no half of a character is left where a text is cut', () => {
  expect(cutText('abc😀', 4)).toBe('abc…');
});

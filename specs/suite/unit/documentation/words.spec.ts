import { splitValues } from '../../../../fixtures/documentation/values.ts';
import { isName, normalizeText, splitWords } from '../../../../fixtures/documentation/words.ts';
import { expect, test } from '../../test.ts';

const words = (text: string) => splitWords(normalizeText(text)).map(({ word }) => word);

test('the names of attributes keep their dots and underscores, addresses their sign', () => {
  expect(words('`tree.age_in_years`, or +4915551234567 (mail to: picker@example.com).')).toEqual([
    'tree.age_in_years',
    'or',
    '+4915551234567',
    'mail',
    'to',
    'picker@example.com',
  ]);
});

test('typographic quotes, dashes, ligatures and what shows nowhere make no other words', () => {
  expect(words('the “pick\u00ader’s” well\u2011known of\ufb01ce\u200b')).toEqual(
    words('the "picker\'s" well-known office'),
  );
});

test('SIDs of examples are all the same, of their kind', () => {
  const [crosses, digits, other] = [`KD${'X'.repeat(32)}`, `KD${'0a'.repeat(16)}`, `CH${'X'.repeat(32)}`];
  expect(words(crosses)).toEqual(words(digits));
  expect(words(crosses)).not.toEqual(words(other));
});

test('a name is told from a word, a number, a file and an address', () => {
  expect(['customerName', 'followed_by', 'tree.kind'].filter(isName)).toHaveLength(3);
  expect(
    ['size', '4.5', 'e.g', 'picker@example.com', 'api.example.com', 'Description'].filter(isName),
  ).toEqual([]);
});

test('a list has three single values at least', () => {
  expect(splitValues('apple, `pear` or plum')).toEqual(['apple', 'pear', 'plum']);
  expect(splitValues('apple | pear')).toBeUndefined();
  expect(splitValues('apples of the tree, pears, plums')).toBeUndefined();
});

import { expect, test } from '../../test.ts';
import { forms } from './forms.ts';
import { clausesOn, compare, listChanges, type Piece, pieces, resting } from './page.ts';

/** Ways to change a text by a word. */
const ways: { readonly [way: string]: (text: string) => string } = {
  'a word is another': (text) => changeWord(text, (word) => word.replace(/[\p{L}\p{N}_.]+/u, 'zebra')),
  'a word is more': (text) => changeWord(text, (word) => `never ${word}`),
  'a sentence follows': (text) => `${text} It is out of date.`,
};

function changeWord(text: string, change: (word: string) => string): string {
  const words = text.split(' ');
  const middle = Math.floor(words.length / 2);
  return words.map((word, nth) => (nth === middle ? change(word) : word)).join(' ');
}

const told = (text: string) =>
  compare(text).findings.map(({ change, clauses }) => [
    change.replace(/-value-.*/, '-reworded').replace('documented', 'documentation'),
    ...clauses,
  ]);

for (const [form, write] of Object.entries(forms)) {
  test(`a page that reads as it did has no finding, as ${form}`, () => {
    expect(listChanges(write(pieces))).toEqual([]);
  });

  for (const [way, change] of Object.entries(ways))
    test(`where ${way}, that row alone is told with its clauses, as ${form}`, () => {
      for (const piece of resting) {
        const page = { ...pieces, [piece]: change(pieces[piece]) };
        const expected = ['documentation-reworded', ...clausesOn(piece)];
        expect(new Set(told(write(page)).map(String)), piece).toEqual(new Set([String(expected)]));
      }
    });

  test(`a row that was taken away is gone, as ${form}`, () => {
    for (const row of rows) {
      const page = Object.fromEntries(
        Object.entries(pieces).filter(([piece]) => !row.includes(piece as Piece)),
      );
      expect(listChanges(write(page)), row[0]).toEqual([
        ['documentation-gone', pieces[row[0] as Piece], ...new Set(row.flatMap(clausesOn))],
      ]);
    }
  });
}

const rows: readonly (readonly Piece[])[] = [
  ['basketName', 'basketText', 'basketUse', 'basketExample'],
  ['ripened', 'ripenedText', 'ripenedValues'],
  ['size', 'sizeText', 'sizeUse'],
  ['weight', 'weightText'],
  ['picker', 'pickerText', 'pickerName', 'pickerHands'],
  ['kind', 'kindText', 'kindValues'],
  ['age', 'ageText'],
];

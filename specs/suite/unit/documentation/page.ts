import { comparePage } from '../../../../fixtures/documentation/compare-page.ts';
import { readForm } from '../../../../fixtures/documentation/form.ts';
import { makeWording } from '../../../../fixtures/documentation/make-wording.ts';

/** A page of nobody’s, in the form of the vendor’s: its pieces, each on a line of its own. */
export const pieces = {
  base: 'Base address',
  address: 'https://orchard.example.com/v2',
  title: 'Fruit Attributes',
  intro: 'These “attributes” tell the picker’s basket what it holds, and who ripened it.',
  basketName: 'basketName',
  basketText: 'The name of the basket which the picker carries through the orchard.',
  basketUse: 'In the shed it is painted on the lid, where nobody overlooks it.',
  basketExample: 'Old Willow',
  ripened: 'ripened_by',
  ripenedText: 'Whoever has ripened the fruit, as far as anybody remembers it.',
  ripenedValues: 'sun | lamp | patience',
  size: 'size',
  sizeText: 'How large the fruit was when it fell, measured with a string.',
  sizeUse: 'Fruit that is too small goes back to the tree.',
  late: 'These attributes come late, when the basket is weighed (slowly):',
  weight: 'weight_in_pounds',
  weightText: 'How heavy the basket is, with the thumb of the picker on the scale.',
  picker: 'picker',
  pickerText: 'This object tells who has picked the fruit.',
  pickerName: 'name [required]: What the picker is called. If nobody calls, it must be set to null',
  pickerHands: 'hands [required]: How many hands the picker has. If both are full, it should be set to null',
  mapped: 'Fruit Attributes mapped from Tree Attributes',
  mappedIntro: 'Some attributes of a tree are handed down to its fruit. This table has them all:',
  kind: 'tree.kind',
  kindText: 'The kind of the tree, for which the shed has a shelf of its own.',
  kindValues: 'apple, pear, plum, quince',
  age: 'tree.age_in_years',
  ageText: 'How many winters the tree has seen; nobody counts the first.',
  errors: 'Errors',
  errorsText: 'An orchard that is closed answers Error 4711. The gardener has a list of all others.',
} as const;

export type Piece = keyof typeof pieces;
export type Page = { readonly [piece in Piece]?: string };

const names = Object.keys(pieces) as Piece[];

/** The line of a piece in the page as text. */
export const lineOf = (piece: Piece): number => names.indexOf(piece) * 2 + 1;

/** The page as text; pieces that are not there leave their lines empty. */
export const writeText = (page: Page): string => names.map((name) => page[name] ?? '').join('\n\n');

/** The sections and rows, as sources of clauses call them. */
const places: readonly (readonly [string, string, readonly Piece[]])[] = [
  ['Base address', 'the address', ['address']],
  ['Fruit Attributes', 'basketName', ['basketName', 'basketText']],
  ['Fruit Attributes', 'basketName', ['basketUse']],
  ['Fruit Attributes', 'ripened_by', ['ripened', 'ripenedText', 'ripenedValues']],
  ['Fruit Attributes', 'size', ['size', 'sizeText', 'sizeUse']],
  ['Fruit Attributes that come late', 'weight_in_pounds', ['late', 'weight', 'weightText']],
  ['Fruit Attributes that come late', 'picker', ['picker', 'pickerText']],
  ['Fruit Attributes that come late', 'picker / name', ['pickerName']],
  ['Fruit Attributes that come late', 'picker / hands', ['pickerHands']],
  ['Fruit Attributes mapped from Tree Attributes', 'tree.kind', ['kind', 'kindText', 'kindValues']],
  ['Fruit Attributes mapped from Tree Attributes', 'tree.age_in_years', ['age', 'ageText']],
  ['Errors', 'Error 4711', ['errorsText']],
];

/** Clauses that rest on it, each called after the first piece of its source. */
export const clauses = places.map(([section, row, on]) => ({
  id: `orchard/${on[0]}`,
  at: `fruit.${row}`,
  source: { page: 'orchard', section, row, lines: on.map(lineOf) },
}));

const sources = clauses.map(({ source }) => source);

export const wording = makeWording('orchard', writeText(pieces), sources);

/** Compares another copy of the page with it. */
export const compare = (text: string) =>
  comparePage(wording, readForm(text).blocks, { clauses, statements: [] });

/** What changed: the change, the row and the clauses of each finding. */
export const listChanges = (text: string) =>
  compare(text).findings.map(({ change, at, clauses: look }) => [change, at.split(' › ').at(-1), ...look]);

/** The clauses that rest on a piece. */
export const clausesOn = (piece: Piece): readonly string[] =>
  clauses.filter(({ source }) => source.lines.includes(lineOf(piece))).map(({ id }) => id);

/** The pieces that clauses rest on. */
export const resting: readonly Piece[] = names.filter((piece) => clausesOn(piece).length > 0);

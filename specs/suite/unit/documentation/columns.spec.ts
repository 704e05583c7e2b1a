import { expect, test } from '../../test.ts';
import { forms, type Row, tables, writeHtml } from './forms.ts';
import { clausesOn, compare, listChanges, type Page, type Piece, pieces, resting } from './page.ts';

const all: readonly Piece[] = tables.fruit.flat(2);
const onFruit = [...new Set(all.filter((piece) => resting.includes(piece)).flatMap(clausesOn))].sort();

/** Each row of the first table with a cell more, behind its last. */
const widened = (cell: string) =>
  writeHtml(pieces)
    .replace(/<th>Example<\/th>/, '<th>Example</th><th>Needed</th>')
    .replace(/<tbody>.*?<\/tbody>/s, (body) => body.replaceAll('</tr>', `<td>${cell}</td></tr>`));

test('a column more is one change that names the clauses of all rows, and what it says', () => {
  const { findings } = compare(widened('No'));
  expect(findings.map(({ change, at, clauses }) => [change, at, [...clauses].sort()])).toEqual([
    ['documentation-reworded', 'orchard › Fruit Attributes', onFruit],
  ]);
  expect(findings[0]?.message).toMatch(
    /^3 rows of the table say more than they did, as with a new column: “No”; look again at /,
  );
});

test('a column more on a page that has no cells is one change, too', () => {
  const last: readonly Piece[] = ['basketExample', 'ripenedValues', 'sizeUse'];
  const more = Object.fromEntries(last.map((piece) => [piece, `${pieces[piece]}\n\nNo`]));
  expect(listChanges(forms['text']?.({ ...pieces, ...more }) ?? '').map(([change]) => change)).toEqual([
    'documentation-reworded',
  ]);
});

test('a note in one row of a table is a change of that row', () => {
  const more: Page = { ...pieces, sizeUse: `${pieces.sizeUse} Nobody asks it.` };
  expect(listChanges(writeHtml(more))).toEqual([['documentation-reworded', 'size', 'orchard/size']]);
});

test('a column less is one change that names the clauses that rest on its cells', () => {
  const { fruit } = tables;
  const without = fruit.map((row): Row => [row[0] ?? [], row[1]?.slice(0, 1) ?? []]);
  const lost: readonly Piece[] = ['basketUse', 'ripenedValues', 'sizeUse'];
  expect(listChanges(writeHtml(pieces, { ...tables, fruit: without }))).toEqual([
    ['documentation-reworded', 'Fruit Attributes', ...lost.flatMap(clausesOn)],
  ]);
});

import { joinLines } from '../../../../fixtures/documentation/grid.ts';
import { recognizePage } from '../../../../fixtures/documentation/recognize.ts';
import { expect, test } from '../../test.ts';
import { type Row, tables, writeMarkdown } from './forms.ts';
import { listChanges, type Page, type Piece, pieces, wording } from './page.ts';

const width = 34;

/** The lines of a text, none wider than a column. */
const breakLines = (text: string): readonly string[] =>
  text.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)`, 'g')) ?? [];

const cell = (page: Page, all: readonly Piece[]) =>
  all.flatMap((piece, nth) => [...(nth > 0 ? [''] : []), ...breakLines(page[piece] ?? '')]);

/** A table with lines between its rows and its cells. */
function draw(
  page: Page,
  rows: readonly Row[],
  [corner, dash, bar]: readonly [string, string, string],
): string {
  const columns = Math.max(...rows.map(({ length }) => length));
  const border = corner + `${dash.repeat(width + 2)}${corner}`.repeat(columns);
  const drawn = rows.map((row) => {
    const cells = [...Array(columns).keys()].map((nth) => cell(page, row[nth] ?? []));
    const height = Math.max(...cells.map(({ length }) => length));
    return [...Array(height).keys()]
      .map((at) => `${bar} ${cells.map((lines) => (lines[at] ?? '').padEnd(width)).join(` ${bar} `)} ${bar}`)
      .join('\n');
  });
  return [border, ...drawn.flatMap((row) => [row, border])].join('\n');
}

const signs = { ASCII: ['+', '-', '|'], boxes: ['┼', '─', '│'] } as const;
const outer = (text: string) => text.replace(/^┼/gm, '├').replace(/┼$/gm, '┤');

const withTables = (page: Page, sign: readonly [string, string, string]) => {
  const drawn = [tables.fruit, tables.late, tables.tree].map((rows) => outer(draw(page, rows, sign)));
  return writeMarkdown(page).replace(/(^\|.*\n)+/gm, () => `${drawn.shift()}\n`);
};

for (const [name, sign] of Object.entries(signs)) {
  test(`tables that are drawn with ${name} say what they said`, () => {
    expect(listChanges(withTables(pieces, sign))).toEqual([]);
  });

  test(`a row of a table drawn with ${name} that denies what it said is told`, () => {
    const changes: Page = { sizeText: pieces.sizeText.replace('was', 'was not') };
    expect(listChanges(withTables({ ...pieces, ...changes }, sign))).toEqual([
      ['documentation-reworded', 'size', 'orchard/size'],
    ]);
  });
}

test('words that a narrow column has broken are whole again', () => {
  expect(joinLines(['used to populate', 'conversa', 'tions.customers.email', 'or'], 21)).toEqual([
    'used to populate conversations.customers.email or',
  ]);
  expect(joinLines(['or', 'conversat', 'ions.customers.phone.'], 21)).toEqual([
    'or',
    'conversations.customers.phone.',
  ]);
});

test('a page whose columns stand side by side as text is refused with what to do', () => {
  const rows = tables.fruit.concat(tables.tree, tables.fruit, tables.tree);
  const line = (row: Row) => row.map(([piece]) => (piece ? pieces[piece] : '').padEnd(70)).join('  ');
  expect(() => recognizePage(rows.map(line).join('\n'), [wording], 'page')).toThrow(
    /^page has tables whose columns stand side by side as text.*save it in another form$/,
  );
});

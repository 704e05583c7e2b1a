import { comparePage } from '../../../../fixtures/documentation/compare-page.ts';
import { readForm } from '../../../../fixtures/documentation/form.ts';
import { makeWording } from '../../../../fixtures/documentation/make-wording.ts';
import { dropRepeated } from '../../../../fixtures/documentation/repeated.ts';
import { expect, test } from '../../test.ts';

const text = [
  'Trees',
  'Of a tree these attributes are known, whatever its age may be:',
  'Attribute',
  'Meaning',
  'bark',
  'tree.kind',
  'The kind of the tree, for which the shed has a shelf of its own.',
  'tree.rings',
  'How many winters the tree has seen; nobody counts the first.',
  'root_depth',
  'How deep a mole has to dig before it meets the tree.',
];
const lineOf = (piece: string) => text.indexOf(piece) * 2 + 1;
const rows = {
  'bark / tree.kind': ['bark', 'tree.kind'],
  'bark / tree.rings': ['bark', 'tree.rings'],
  root_depth: ['root_depth'],
};
const clauses = Object.entries(rows).map(([row, names]) => ({
  id: row.split(' / ').at(-1) ?? '',
  at: `tree.${row}`,
  source: {
    page: 'trees',
    section: 'Trees',
    row,
    lines: names.flatMap((name) => (name === 'bark' ? [lineOf(name)] : [lineOf(name), lineOf(name) + 2])),
  },
}));
const wording = makeWording(
  'trees',
  text.join('\n\n'),
  clauses.map(({ source }) => source),
);
const listFindings = (page: string) =>
  comparePage(wording, readForm(page).blocks, { clauses, statements: [] }).findings.map(
    ({ change, clauses: look }) => [change, ...look],
  );

const at = (piece: string, away = 0) => text[text.indexOf(piece) + away] ?? '';
const cells = [
  ['bark', 'tree.kind', at('tree.kind', 1)],
  ['bark', 'tree.rings', at('tree.rings', 1)],
  ['', 'root_depth', at('root_depth', 1)],
];
type Cells = typeof cells;

/** Layouts that say a cell again in each row that it stands beside, or what stands over a column before each cell. */
const layouts: { readonly [layout: string]: (all: Cells) => string } = {
  'a table in Markdown': (all) =>
    `## Trees\n\n${text[1]}\n\n| | Attribute | Meaning |\n| --- | --- | --- |\n${all.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
  'a list': (all) =>
    `## Trees\n\n${text[1]}\n\n${all.map((row) => row.map((cell) => (cell ? `- ${cell}\n` : '')).join('')).join('\n')}`,
  cards: (all) =>
    `<html><body><h2>Trees</h2><p>${text[1]}</p>${all
      .map(
        ([head, name, meaning]) =>
          `<p>${head}</p><div>Attribute</div><p>${name}</p><div>Meaning</div><p>${meaning}</p>`,
      )
      .join('')}`,
  'a list of labels': (all) =>
    `<html><body><h2>Trees</h2><p>${text[1]}</p>${all
      .map(
        ([head, name, meaning]) =>
          `<p>${head}</p><p><b>Attribute:</b> ${name}</p><p><b>Meaning</b>: ${meaning}</p>`,
      )
      .join('')}`,
};

for (const [layout, write] of Object.entries(layouts)) {
  test(`what ${layout} says again is no finding`, () => {
    expect(listFindings(write(cells))).toEqual([]);
  });

  test(`a row more beside a cell that is said again is one finding, in ${layout}`, () => {
    const [first = [], second = [], third = []] = cells;
    const added = ['bark', 'tree.height', 'How far the ladder has to reach.'];
    expect(listFindings(write([first, second, added, third]))).toEqual([['documentation-added']]);
  });

  test(`a sentence that denies what it said is told, in ${layout}`, () => {
    const denied = cells.map((row) => row.map((cell) => cell.replace('has seen', 'has not seen')));
    expect(listFindings(write(denied))).toEqual([['documentation-reworded', 'tree.rings']]);
  });
}

test('a cell that has another name in each row is told once', () => {
  const renamed = cells.map((row) => row.map((cell) => cell.replace('bark', 'trunk')));
  expect(listFindings(layouts['a table in Markdown']?.(renamed) ?? '')).toEqual([
    ['documentation-reworded', 'tree.kind', 'tree.rings'],
  ]);
});

test('a cell that has another name in each part of a list is told once', () => {
  const renamed = cells.map((row) => row.map((cell) => cell.replace('bark', 'tree.bark')));
  expect(listFindings(layouts['a list']?.(renamed) ?? '')).toEqual([
    ['documentation-reworded', 'tree.kind', 'tree.rings'],
  ]);
});

test('cells that are alike and stand first, since the columns are in another order, stay', () => {
  const { passages } = makeWording('trees', 'Trees\n\nelm_tree\n\nGrows\n\noak_tree\n\nGrows', [
    { page: 'trees', section: 'Trees', row: 'elm_tree', lines: [3, 5] },
    { page: 'trees', section: 'Trees', row: 'oak_tree', lines: [7, 9] },
  ]);
  const { blocks } = readForm('|  |  |\n| --- | --- |\n| Grows | elm_tree |\n| Grows | oak_tree |');
  expect(dropRepeated(blocks, passages)).toEqual(blocks);
});

import { expect, test } from '../../test.ts';
import { forms, tables, writeHtml, writeMarkdown } from './forms.ts';
import { compare, listChanges, type Page, pieces } from './page.ts';

const withPiece = (change: Page) =>
  Object.values(forms).map((write) => listChanges(write({ ...pieces, ...change })));
const everywhere = (changes: unknown) => Object.keys(forms).map(() => changes);

test('a reworded row says what it says now, where it differs, and which clauses want a second look', () => {
  const text = pieces.sizeText.replace('it fell', 'it suddenly fell');
  const [finding] = compare(writeHtml({ ...pieces, sizeText: text })).findings;
  expect(finding).toMatchObject({
    severity: 'risky',
    at: 'orchard › Fruit Attributes › size',
    after: text,
    clauses: ['orchard/size'],
    message: `the row reads differently now, with “suddenly”: “${text}”; look again at orchard/size`,
  });
});

test('a word that is another within quotes is quoted once', () => {
  const text = pieces.sizeText.replace('it fell', 'it “suddenly” fell');
  const [finding] = compare(writeHtml({ ...pieces, sizeText: text })).findings;
  expect(finding?.message).toContain('reads differently now, with “suddenly”: “');
});

test('capitals of a value are a change, those of a heading are none', () => {
  expect(
    withPiece({ title: 'Fruit attributes', mapped: 'Fruit attributes mapped from tree attributes' }),
  ).toEqual(everywhere([]));
  expect(withPiece({ kind: 'Tree.kind' })).toEqual(
    everywhere([['documentation-reworded', 'tree.kind', 'orchard/kind']]),
  );
});

test('quotes, dashes, and how a list is printed are no change', () => {
  const intro = pieces.intro.replace('’', "'").replace(/[“”]/g, '"');
  expect(withPiece({ intro, ripenedValues: 'sun, lamp or patience' })).toEqual(everywhere([]));
});

test('a value more in a list is told as that', () => {
  const found = compare(
    writeMarkdown({ ...pieces, kindValues: 'apple, pear, medlar, plum, quince' }),
  ).findings;
  expect(found.map(({ change, severity, message }) => ({ change, severity, message }))).toEqual([
    {
      change: 'documented-value-added',
      severity: 'risky',
      message: 'the list of values has “medlar” now; look again at orchard/kind',
    },
  ]);
});

test('a value less in a list is told as that, another order is none', () => {
  expect(withPiece({ kindValues: 'apple | plum | quince' })).toEqual(
    everywhere([['documented-value-removed', 'tree.kind', 'orchard/kind']]),
  );
  expect(withPiece({ kindValues: 'quince, plum, pear, apple' })).toEqual(everywhere([]));
});

test('a new row is told by its name', () => {
  const row = [['Worm'], ['Whether a worm lives in it'], []];
  const rows = {
    ...tables,
    fruit: [...tables.fruit.slice(0, 1), row, ...tables.fruit.slice(1)],
  } as typeof tables;
  const page = { ...pieces, Worm: 'wormCount', 'Whether a worm lives in it': 'How many worms live in it' };
  for (const write of [writeHtml, writeMarkdown])
    expect(listChanges(write(page, rows))).toEqual([['documentation-added', 'wormCount']]);
});

test('a new row of a page as text is told by its name, too', () => {
  const lines =
    forms['text']?.(pieces).replace('size\n', 'wormCount\n\nHow many worms live in it.\n\nsize\n') ?? '';
  expect(listChanges(lines)).toEqual([['documentation-added', 'wormCount']]);
});

test('a new paragraph in a cell rewords its row', () => {
  const basketUse = `${pieces.basketUse}</p><p>Since last year it may be left out.`;
  const html = writeHtml({ ...pieces, basketUse: 'USE' }).replace('USE', basketUse);
  expect(listChanges(html)).toEqual([
    ['documentation-reworded', 'basketName', 'orchard/basketName', 'orchard/basketUse'],
  ]);
});

test('a row under another heading has moved', () => {
  const [first = [], ...rest] = tables.fruit;
  for (const tree of [
    [...tables.tree, first],
    [first, ...tables.tree],
  ])
    for (const write of [writeHtml, writeMarkdown])
      expect(listChanges(write(pieces, { ...tables, fruit: rest, tree }))).toEqual([
        ['documentation-moved', 'basketName', 'orchard/basketName', 'orchard/basketUse'],
      ]);
});

test('a row that stands just behind the next heading has moved, not the heading', () => {
  const fruit = tables.fruit.slice(0, -1);
  const tree = [...tables.fruit.slice(-1), ...tables.tree];
  const [finding] = compare(writeHtml(pieces, { ...tables, fruit, tree })).findings;
  expect(finding).toMatchObject({
    change: 'documentation-moved',
    severity: 'additive',
    at: 'orchard › Fruit Attributes › size',
    message:
      'the row stands under “Fruit Attributes mapped from Tree Attributes” now, and says the same; look again at orchard/size',
  });
});

test('rows in another order have moved', () => {
  const [first = [], second = [], third = []] = tables.fruit;
  const html = writeHtml(pieces, { ...tables, fruit: [second, third, first] });
  expect(listChanges(html)).toEqual([
    ['documentation-moved', 'basketName', 'orchard/basketName', 'orchard/basketUse'],
  ]);
});

test('what no clause rests on is counted, and no finding', () => {
  const { findings, noise } = compare(writeHtml({ ...pieces, basketExample: 'Young Willow' }));
  expect({ findings, noise }).toMatchObject({ findings: [], noise: { 'texts that no clause rests on': 1 } });
});

test('a page that has lost its headings says the same', () => {
  const headings = ['base', 'title', 'mapped', 'errors'];
  const rest = Object.fromEntries(Object.entries(pieces).filter(([piece]) => !headings.includes(piece)));
  for (const write of Object.values(forms)) expect(listChanges(write(rest))).toEqual([]);
});

test('bars in a cell that Markdown would take for columns are part of it', () => {
  const markdown = writeMarkdown(pieces).replaceAll('\\|', '|');
  expect(listChanges(markdown)).toEqual([]);
});

test('what a site prints beside headings and code is no row', () => {
  const html = writeHtml(pieces)
    .replaceAll('</h2>', '</h2><a>fruit-attributes page anchor</a>')
    .replaceAll('</table>', '</table><p>Copy code block</p><p>Expand image</p>');
  expect(listChanges(html)).toEqual([]);
});

test('columns in another order are no change', () => {
  const swap = (rows: (typeof tables)['fruit']) =>
    rows.map(([name = [], text = [], example = []]) => [name, example, text]);
  expect(
    listChanges(writeHtml(pieces, { ...tables, fruit: swap(tables.fruit), tree: swap(tables.tree) })),
  ).toEqual([]);
});

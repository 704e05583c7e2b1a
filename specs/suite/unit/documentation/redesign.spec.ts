import { comparePage } from '../../../../fixtures/documentation/compare-page.ts';
import { readForm } from '../../../../fixtures/documentation/form.ts';
import { expect, test } from '../../test.ts';
import { forms, writeHtml, writeMarkdown } from './forms.ts';
import { clauses, compare, listChanges, type Page, pieces, wording } from './page.ts';

/** What a new design of a site puts around the same text. */
const designs: { readonly [design: string]: (html: string) => string } = {
  'a link to each section behind its heading': (html) =>
    html.replace(/<(h\d)>(.*?)<\/\1>/g, '<$1>$2<a href="#x"><span>Link to this section</span>#</a></$1>'),
  'the words of such a link in the link itself': (html) =>
    html.replace(/<(h\d)>(.*?)<\/\1>/g, '<$1><a href="#x">$2<span> page anchor</span></a></$1>'),
  'such a link beside each heading': (html) =>
    html.replace(/(<(h\d)>.*?<\/\2>)/g, '<div>$1<a href="#x">Link to this section</a></div>'),
  'a menu by its role that has the headings in another order': (html) =>
    html.replace(
      '<body>',
      `<body><div role="navigation"><p>${pieces.errors}</p><p>${pieces.title}</p><p>${pieces.base}</p></div>`,
    ),
  'rows that have heads': (html) => html.replace(/<tr><td>(.*?)<\/td>/g, '<tr><th scope="row">$1</th>'),
};

for (const [design, change] of Object.entries(designs)) {
  test(`a page that reads as it did has no finding, with ${design}`, () => {
    expect(listChanges(change(writeHtml(pieces)))).toEqual([]);
  });

  test(`a sentence that denies what it said is told, with ${design}`, () => {
    const page: Page = { ...pieces, sizeText: pieces.sizeText.replace('was', 'was not') };
    expect(listChanges(change(writeHtml(page)))).toEqual([
      ['documentation-reworded', 'size', 'orchard/size'],
    ]);
  });
}

test('a badge beside each name of a table is one change, and two elements side by side are two words', () => {
  const names = ['basketName', 'ripened_by', 'size'];
  const html = names.reduce(
    (page, name) =>
      page.replace(
        `<td><p>${name}</p></td>`,
        `<td><p><b>${name}</b><span>(optional)</span><span>Not PII</span></p></td>`,
      ),
    writeHtml(pieces),
  );
  const [finding, ...others] = compare(html).findings;
  expect(others).toEqual([]);
  expect(finding?.message).toContain('3 rows of the table say more than they did');
  expect(finding?.message).toContain('“(optional) Not PII”');
});

test('parts of a name in code that are coloured apart are one word', () => {
  const html = writeHtml(pieces).replaceAll(
    'basketName',
    '<code><span>basket</span><span>Name</span></code>',
  );
  expect(listChanges(html)).toEqual([]);
});

test('a table of Markdown whose head is parted by one dash a column is a table', () => {
  const markdown = writeMarkdown({ ...pieces, ripenedValues: 'VALUES' }).replace(/\| ---/g, '| -');
  const values = (text: string) => markdown.replace('VALUES', text);
  expect(listChanges(values(pieces.ripenedValues.replaceAll('|', '\\|')))).toEqual([]);
  expect(listChanges(values('`sun | lamp | patience | luck`'))).toEqual([
    ['documented-value-added', 'ripened_by', 'orchard/ripened'],
  ]);
});

/** Rows of Markdown as turndown writes them, whose cells hold paragraphs. */
const breakRows = (markdown: string) =>
  markdown.replace(/^\| (?!---|Attribute|Fruit)(.*) \|$/gm, (_, cells: string) =>
    ['| ', ...cells.split(' | ').flatMap((cell) => ['', cell.replace(/<br ?\/?>/g, '\n'), '', ' | '])]
      .join('\n')
      .replace(/ $/, ''),
  );

test('a row of Markdown that a converter broke at its cells is one row', () => {
  expect(breakRows(writeMarkdown(pieces))).toContain('| \n\nbasketName\n');
  expect(listChanges(breakRows(writeMarkdown(pieces)))).toEqual([]);
  const row = '| colour | What the fruit looks like. | red |\n| size |';
  const more = writeMarkdown(pieces).replace('| size |', row);
  expect(listChanges(breakRows(more))).toEqual([['documentation-added', 'colour']]);
});

test('a section more is one change on a page that marks no headings, with all its rows', () => {
  const section =
    'Baskets\n\nThese baskets are known in the orchard:\n\nwickerBasket\n\nIt is made of willow.';
  const text = forms['text']?.(pieces) ?? '';
  const changes = listChanges(text.replace(`\n${pieces.errors}\n`, `\n${section}\n\n${pieces.errors}\n`));
  expect(changes.map(([change]) => change)).toEqual(['documentation-added']);
});

test('a row more names only clauses on the object that the other rows of its table are of', () => {
  const row = (name: string) =>
    writeHtml(pieces).replace(
      '<tr><td><p>size',
      `<tr><td><p>${name}</p></td><td><p>A row.</p></td></tr><tr><td><p>size`,
    );
  expect(listChanges(row('weight_in_pounds'))).toContainEqual([
    'documentation-added',
    'weight_in_pounds',
    'orchard/late',
  ]);
  const elsewhere = { page: 'shed', section: 'Shelves', row: 'colour', lines: [1] };
  const shed = { id: 'shed/colour', at: 'shelf.colour', source: elsewhere };
  const { findings } = comparePage(wording, readForm(row('colour')).blocks, {
    clauses: [...clauses, shed],
    statements: [],
  });
  expect(findings.map(({ change, clauses: look }) => [change, ...look])).toEqual([['documentation-added']]);
});

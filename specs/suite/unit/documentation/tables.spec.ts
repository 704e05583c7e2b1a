import { comparePage } from '../../../../fixtures/documentation/compare-page.ts';
import { readForm } from '../../../../fixtures/documentation/form.ts';
import { makeWording } from '../../../../fixtures/documentation/make-wording.ts';
import { expect, test } from '../../test.ts';
import { forms, tables, writeHtml, writeMarkdown } from './forms.ts';
import { clauses, compare, lineOf, listChanges, type Page, pieces, writeText } from './page.ts';

const item = 'shoes [optional]: Which shoes the picker wears. If there are none, it should be set to null';

for (const [form, write] of Object.entries(forms))
  test(`an item more in a cell is one of its own, and no other row reads differently, as ${form}`, () => {
    for (const piece of ['pickerText', 'pickerName', 'pickerHands'] as const) {
      const page = write({ ...pieces, [piece]: `${pieces[piece]} ITEM` });
      const joints = {
        HTML: '</p><p>',
        'HTML with broken lines in its cells': '<br>',
        Markdown: '<br /><br />',
      };
      const text = page.replace(' ITEM', `${joints[form as keyof typeof joints] ?? '\n\n'}${item}`);
      expect(listChanges(text), piece).toEqual([['documentation-added', 'picker / shoes']]);
    }
  });

test('an item more is quoted, and said to be one', () => {
  const html = writeHtml({ ...pieces, pickerHands: 'HANDS' });
  const [finding] = compare(html.replace('HANDS', `${pieces.pickerHands}</p><p>${item}`)).findings;
  expect(finding).toMatchObject({
    severity: 'additive',
    message: `the page has an item in a row that it had not: “${item}”; no clause speaks of it`,
  });
});

test('a table in another order is one change that names the clauses of all rows that moved', () => {
  const [first = [], second = [], third = []] = tables.fruit;
  const [finding, ...others] = compare(
    writeHtml(pieces, { ...tables, fruit: [third, second, first] }),
  ).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    change: 'documentation-moved',
    severity: 'additive',
    at: 'orchard › Fruit Attributes',
    clauses: ['orchard/ripened', 'orchard/size'],
    message:
      '“ripened_by” and “size” stand at another place of the section now, and say the same; look again at orchard/ripened, orchard/size',
  });
});

test('a section that is gone is one change', () => {
  const inside = ['mapped', 'kind', 'kindText', 'kindValues', 'age', 'ageText'];
  const rest = Object.fromEntries(Object.entries(pieces).filter(([piece]) => !inside.includes(piece)));
  for (const write of Object.values(forms))
    expect(listChanges(write(rest))).toEqual([
      ['documentation-gone', pieces.mapped, 'orchard/kind', 'orchard/age'],
    ]);
});

test('a note in a row of its own, or on a page without cells between two rows, is on the row before it', () => {
  const expected = [['documentation-reworded', 'ripened_by', 'orchard/ripened']];
  const note = 'Note: nobody has asked the sun since last year.';
  const html = writeHtml(pieces).replace(
    '<tr><td><p>size',
    `<tr><td colspan="3">${note}</td></tr><tr><td><p>size`,
  );
  const markdown = writeMarkdown(pieces).replace('| size |', `| ${note} | | |\n| size |`);
  const text = writeText(pieces).replace('\nsize\n', `\n${note}\n\nsize\n`);
  for (const page of [html, markdown, text]) expect(listChanges(page)).toEqual(expected);
});

test('a value in a cell that no clause quotes names the clauses of its row, and those that cover what it states', () => {
  const lines = [lineOf('kind'), lineOf('kindText')];
  const quoting = clauses.map((clause) =>
    clause.id === 'orchard/kind' ? { ...clause, source: { ...clause.source, lines } } : clause,
  );
  const elsewhere = { page: 'meadow', section: 'Grass', row: 'kind', lines: [1] };
  const covering = { id: 'meadow/kind', at: 'grass.kind', covers: ['kinds'], source: elsewhere };
  const wording = makeWording(
    'orchard',
    writeText(pieces),
    quoting.map(({ source }) => source),
  );
  const statements = [{ id: 'kinds', lines: [lineOf('kindValues')] }];
  const page = writeHtml({ ...pieces, kindValues: `${pieces.kindValues}, medlar` });
  const contracts = { clauses: [...quoting, covering], statements };
  const { findings } = comparePage(wording, readForm(page).blocks, contracts);
  expect(findings).toMatchObject([
    { change: 'documented-value-added', clauses: ['orchard/kind', 'meadow/kind'] },
  ]);
});

test('what was left out of a row is shown by what it stood between', () => {
  const change: Page = { sizeText: pieces.sizeText.replace('the fruit was when', 'the fruit when') };
  expect(compare(writeHtml({ ...pieces, ...change })).findings[0]?.message).toContain(
    'the row reads differently now, probably with something left out between “fruit” and “when”: “How large',
  );
});

/** Ways to print the values of a list in a cell of HTML. */
const printed: { readonly [way: string]: (values: readonly string[]) => string } = {
  'as items': (values) => `<ul>${values.map((each) => `<li><code>${each}</code></li>`).join('')}</ul>`,
  'a line each': (values) => values.join('<br>'),
  'with blanks between': (values) => values.map((each) => `<code>${each}</code>`).join(' '),
  'in a sentence': (values) => `One of ${values.slice(0, -1).join(', ')}, or ${values.at(-1)}.`,
  'after their title': (values) => `Possible values: ${values.join(' | ')}`,
};

for (const [way, print] of Object.entries(printed))
  test(`a list of values is the same ${way}, and a value more or less is told`, () => {
    const values = pieces.kindValues.split(', ');
    const changes = (now: readonly string[]) =>
      listChanges(writeHtml({ ...pieces, kindValues: 'VALUES' }).replace('VALUES', print(now)));
    expect(changes(values)).toEqual([]);
    const added = [['documented-value-added', 'tree.kind', 'orchard/kind']];
    expect(changes([...values, 'medlar'])).toEqual(added);
    expect(changes(['medlar', ...values])).toEqual(added);
    expect(changes(values.slice(1))).toEqual([['documented-value-removed', 'tree.kind', 'orchard/kind']]);
  });

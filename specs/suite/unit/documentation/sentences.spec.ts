import { expect, test } from '../../test.ts';
import { forms, tables, writeHtml } from './forms.ts';
import { compare, listChanges, type Page, pieces } from './page.ts';

for (const [form, write] of Object.entries(forms)) {
  const withPiece = (change: Page) => listChanges(write({ ...pieces, ...change }));

  test(`a sentence over a table that turns into its opposite is told with the clauses that rest on it, as ${form}`, () => {
    expect(withPiece({ late: pieces.late.replace('(slowly)', '(at once)') })).toEqual([
      ['documentation-reworded', 'the sentence before the table', 'orchard/late'],
    ]);
    expect(withPiece({ late: '' })).toEqual([
      ['documentation-gone', 'the sentence before the table', 'orchard/late'],
    ]);
  });

  test(`a sentence that no clause rests on is told without one, as ${form}`, () => {
    expect(withPiece({ mappedIntro: pieces.mappedIntro.replace('are handed', 'are never handed') })).toEqual([
      ['documentation-sentence-changed', pieces.mapped],
    ]);
    expect(withPiece({ mappedIntro: '' })).toEqual([['documentation-sentence-changed', pieces.mapped]]);
  });
}

test('what a sentence that no clause rests on says now is shown, and that none does', () => {
  const mappedIntro = pieces.mappedIntro.replace('are handed', 'are never handed');
  expect(compare(writeHtml({ ...pieces, mappedIntro })).findings).toMatchObject([
    {
      severity: 'additive',
      clauses: [],
      message: `a sentence reads differently now, with “never”: “${mappedIntro}”; no clause rests on it`,
    },
  ]);
});

test('a note right before the first text of a page, or right after its last, is told; questions and thanks are not', () => {
  const html = writeHtml(pieces);
  const note = '<p>This orchard is closed since the great frost.</p>';
  const added = (text: string) => compare(text).findings.map(({ change, after }) => [change, after]);
  const expected = [['documentation-added', 'This orchard is closed since the great frost.']];
  expect(added(html.replace('<h2>', `${note}<h2>`))).toEqual(expected);
  expect(added(html.replace('<footer>', `${note}<footer>`))).toEqual(expected);
  for (const beside of ['Was this page of any help to you?', 'We thank you for your feedback on this.'])
    expect(added(html.replace('<footer>', `<p>${beside}</p>${note}<footer>`))).toEqual([]);
});

test('a word before a sentence is on that, and a whole sentence between two of one cell may be on either', () => {
  const changes = (before: string) =>
    listChanges(writeHtml({ ...pieces, basketUse: `${before} ${pieces.basketUse}` }, tables, ' '));
  expect(changes('Never')).toEqual([['documentation-reworded', 'basketName', 'orchard/basketUse']]);
  expect(changes('That is over since last year.')).toEqual([
    ['documentation-reworded', 'basketName', 'orchard/basketName', 'orchard/basketUse'],
  ]);
});

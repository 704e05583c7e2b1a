import { expect, test } from '../../test.ts';
import { forms, writeHtml, writeMarkdown } from './forms.ts';
import { listChanges, type Page, pieces } from './page.ts';

const wrap = (text: string) => text.replace(/(.{40,60}) (?=\S)/g, '$1\n');
const byRoles = (html: string) =>
  html
    .replace(/<(\/?)t(able|head|body)>/g, '<$1div>')
    .replaceAll('<tr>', '<div role="row">')
    .replaceAll('<th>', '<span role="columnheader">')
    .replaceAll('<td>', '<span role="cell">')
    .replaceAll('</tr>', '</div>')
    .replace(/<\/t[dh]>/g, '</span>');
const tableInHtml = (markdown: string) =>
  markdown.replace(/(^\|.*\n)+/gm, (table) => {
    const [head = '', , ...rows] = table.trim().split('\n');
    const write = (row: string, cell: string) => {
      const cells = row.split(/(?<!\\)\|/).slice(1, -1);
      const written = cells.map((text) => `<${cell}>${text.replaceAll('\\', '').trim()}</${cell}>`);
      return `<tr>${written.join('')}</tr>`;
    };
    return `<table>\n${write(head, 'th')}\n${rows.map((row) => write(row, 'td')).join('\n')}\n</table>\n`;
  });

/** Layouts in which the page says the same. */
const layouts: { readonly [layout: string]: (page: Page) => string } = {
  'text that was wrapped': (page) => wrap(forms['text']?.(page) ?? ''),
  'text on one line': (page) => `${forms['text']?.(page)} Rate this page: was it good?`.replace(/\s+/g, ' '),
  'HTML with buttons in its cells': (page) =>
    writeHtml(page).replaceAll(
      '</p></td>',
      '</p><div><span>JSON</span><span>Copy to clipboard</span></div></td>',
    ),
  'tables of other elements with roles': (page) => byRoles(writeHtml(page)),
  'Markdown with tables in HTML': (page) => tableInHtml(writeMarkdown(page)),
  'a part of HTML without its head': (page) =>
    writeHtml(page)
      .replace(/^.*<body>/s, '')
      .replace(/<\/body>.*$/s, ''),
  'HTML with what it does not show': (page) =>
    writeHtml(page).replaceAll(
      '<h2>',
      '<div style="color: red; display: none"><p>Nobody sees this at all.</p></div><h2>',
    ),
  'HTML with soft hyphens and hard blanks': (page) =>
    writeHtml(page).replaceAll('basket', 'bas&shy;ket').replace(/ the /g, '&nbsp;the '),
  'HTML with links and marks': (page) =>
    writeHtml(page)
      .replaceAll(' fruit ', ' <a href="/fruit"><b>fruit</b></a> ')
      .replaceAll('size', '<code>size</code>'),
};

for (const [layout, write] of Object.entries(layouts)) {
  test(`a page that reads as it did has no finding, in ${layout}`, () => {
    expect(listChanges(write(pieces))).toEqual([]);
  });

  test(`a sentence that denies what it said is told, in ${layout}`, () => {
    const changes: Page = { sizeText: pieces.sizeText.replace('was', 'was not') };
    expect(listChanges(write({ ...pieces, ...changes }))).toEqual([
      ['documentation-reworded', 'size', 'orchard/size'],
    ]);
  });
}

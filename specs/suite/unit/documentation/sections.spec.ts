import { expect, test } from '../../test.ts';
import { forms, writeHtml, writeMarkdown } from './forms.ts';
import { compare, listChanges, pieces } from './page.ts';

const rows = ['ladder_length', 'How far the ladder reaches.'];
const section = {
  HTML: `<h2>Ladders</h2><p>A ladder has these attributes:</p><table><tr><th>Attribute</th><th>Meaning</th></tr><tr><td>${rows.join('</td><td>')}</td></tr></table>`,
  Markdown: `## Ladders\n\nA ladder has these attributes:\n\n| Attribute | Meaning |\n| --- | --- |\n| ${rows.join(' | ')} |\n`,
};
const thanks = '<div><h3>Was this page helpful?</h3><p>We would like to know what you think of it.</p></div>';

const copies = {
  'at the end of a page in HTML, before what stands around it': writeHtml(pieces).replace(
    '<footer>',
    `${section.HTML}${thanks}<footer>`,
  ),
  'in the middle of a page in HTML': writeHtml(pieces).replace('<h2>Errors', `${section.HTML}<h2>Errors`),
  'at the end of a page in Markdown': `${writeMarkdown(pieces)}\n${section.Markdown}`,
};

for (const [where, copy] of Object.entries(copies))
  test(`a section more ${where} is one finding`, () => {
    const { findings } = compare(copy);
    expect(findings.map(({ change }) => change)).toEqual(['documentation-added']);
    expect(findings[0]?.message).toMatch(
      /the page has a section that it had not.*: “Ladders .*ladder_length How far the ladder reaches\.”/,
    );
  });

test('a section more at the end of a page as text is told', () => {
  const copy = `${forms['text']?.(pieces)}\n\nLadders\n\nA ladder has twelve rungs.\n\nRate this page:\n\nIt was good.`;
  expect(listChanges(copy).map(([change]) => change)).toEqual(['documentation-added']);
});

test('what sites put behind their text under headings is no section', () => {
  const around = `${thanks}<h2>On this page</h2><ul><li>Errors</li></ul><h2>Company</h2><ul><li>About</li><li>Jobs</li></ul>`;
  expect(listChanges(writeHtml(pieces).replace('<footer>', `${around}<footer>`))).toEqual([]);
});

test('a section that has moved before all others is told as moved, and its sentence not as new', () => {
  const html = writeHtml(pieces);
  const errors = /<h2>Errors<\/h2><p>.*?<\/p>/.exec(html)?.[0] ?? '';
  const moved = html.replace(errors, '').replace('<h2>Base address', `${errors}<h2>Base address`);
  expect(listChanges(moved).map(([change]) => change)).toEqual(['documentation-moved']);
});

test('a button that a converter has glued to a heading is no part of it', () => {
  const glued = writeMarkdown(pieces).replace(/^(## .*)$/gm, '$1Copy link');
  expect(
    listChanges(`${glued}\n\nContents\n\n${pieces.base}\n\n${pieces.title}\n\n${pieces.errors}`),
  ).toEqual([]);
});

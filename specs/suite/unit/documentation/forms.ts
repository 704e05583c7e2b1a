import { type Page, type Piece, pieces, writeText } from './page.ts';

/** A row of a table of the page: its cells, and the pieces in each. */
export type Row = readonly (readonly Piece[])[];

/** The tables as the vendor’s site would show them. */
export const tables: { readonly [name in 'fruit' | 'late' | 'tree']: readonly Row[] } = {
  fruit: [
    [['basketName'], ['basketText', 'basketUse'], ['basketExample']],
    [['ripened'], ['ripenedText', 'ripenedValues'], []],
    [['size'], ['sizeText', 'sizeUse'], []],
  ],
  late: [
    [['weight'], ['weightText'], []],
    [['picker'], ['pickerText', 'pickerName', 'pickerHands'], []],
  ],
  tree: [
    [['kind'], ['kindText'], ['kindValues']],
    [['age'], ['ageText'], []],
  ],
};

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('“', '&ldquo;').replaceAll('’', '&#8217;');

const menu = '<nav><ul><li>Docs</li><li>size</li><li>Log in</li></ul></nav>';

/** The page as HTML, with what a site puts around it; `cells` joins the pieces of a cell. */
export function writeHtml(page: Page, rows = tables, cells = '</p><p>'): string {
  const show = (piece: Piece) => escapeHtml(page[piece] ?? '');
  const write = (all: readonly Row[]) =>
    `<table><thead><tr><th>Attribute</th><th>Description</th><th>Example</th></tr></thead><tbody>${all.map(row).join('')}</tbody></table>`;
  const row = (each: Row) =>
    each.flat().some((piece) => page[piece])
      ? `<tr>${each.map((cell) => `<td><p>${cell.map(show).filter(Boolean).join(cells)}</p></td>`).join('')}</tr>`
      : '';
  return `<!DOCTYPE html><html><head><title>Fruit</title><script>var size = "size";</script></head><body>${menu}
    <div>On this page</div><ul><li>${show('base')}</li><li>${show('title')}</li><li>${show('errors')}</li></ul>
    <h2>${show('base')}</h2><pre><code>${show('address')}</code></pre><button>Copy code block</button>
    <h2>${show('title')}</h2><p>${show('intro')}</p>${write(rows.fruit)}
    <p>${show('late')}</p>${write(rows.late)}
    <h2>${show('mapped')}</h2><p>${show('mappedIntro')}</p>${write(rows.tree)}
    <h2>${show('errors')}</h2><p>${show('errorsText')}</p><footer>Rate this page: size, age</footer></body></html>`;
}

const escapeMarkdown = (text: string) => text.replace(/[_|[\]*]/g, (each) => `\\${each}`);

/** The page as Markdown, as the vendor offers it beside the HTML. */
export function writeMarkdown(page: Page, rows = tables): string {
  const show = (piece: Piece) => escapeMarkdown(page[piece] ?? '');
  const cell = (each: readonly Piece[]) => each.map(show).filter(Boolean).join('<br /><br />');
  const row = (each: Row) =>
    each.flat().some((piece) => page[piece]) ? [`| ${each.map(cell).join(' | ')} |`] : [];
  const write = (all: readonly Row[]) =>
    ['| Attribute | Description | Example |', '| --- | --- | --- |', ...all.flatMap(row)].join('\n');
  return `---\ntitle: Fruit\n---\n\n## ${show('base')}\n\n\`\`\`bash\n${page.address ?? ''}\n\`\`\`\n
## ${show('title')}\n\n${show('intro')}\n\n${write(rows.fruit)}\n
${show('late')}\n\n${write(rows.late)}\n
## ${show('mapped')}\n\n${show('mappedIntro')}\n\n${write(rows.tree)}\n
## ${show('errors')}\n\n${show('errorsText').replace('Error 4711', '[Error 4711](/docs/4711)')}\n`;
}

/** The page as a browser copies it: the cells of a row on a line. */
function writeTabs(page: Page): string {
  const show = (row: Row) =>
    row
      .flat()
      .flatMap((piece) => page[piece] ?? [])
      .join('\t');
  const prose = (from: Piece, to: Piece) =>
    writeText(Object.fromEntries(Object.entries(page).slice(indexOf(from), indexOf(to) + 1)));
  return [
    prose('base', 'intro'),
    ...tables.fruit.map(show),
    prose('late', 'late'),
    ...tables.late.map(show),
    prose('mapped', 'mappedIntro'),
    ...tables.tree.map(show),
    prose('errors', 'errorsText'),
  ].join('\n');
}

const indexOf = (piece: Piece) => Object.keys(pieces).indexOf(piece);

/** Every form in which the page may come. */
export const forms: { readonly [form: string]: (page: Page) => string } = {
  text: writeText,
  'text with tabs': (page) =>
    writeTabs({ ...Object.fromEntries(Object.keys(pieces).map((each) => [each, ''])), ...page }),
  HTML: (page) => writeHtml(page),
  'HTML with broken lines in its cells': (page) => writeHtml(page, tables, '<br/>'),
  Markdown: (page) => writeMarkdown(page),
};

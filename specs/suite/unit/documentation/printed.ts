import { comparePage } from '../../../../fixtures/documentation/compare-page.ts';
import { readForm } from '../../../../fixtures/documentation/form.ts';
import { makeWording } from '../../../../fixtures/documentation/make-wording.ts';

/** An answer as the page of these tests prints it. */
export const answer = {
  sid: 'KDXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
  basket: { name: 'Willow', apples: 3, picked_at: 1637013849, note: null },
  attributes: JSON.stringify({ ripened_by: 'sun', tree: { kind: 'apple' } }),
};

/** A page that prints a text as its example, in a form. */
export const write = (json: string, form: 'text' | 'Markdown' | 'HTML' = 'Markdown') =>
  ({
    text: `Example\n\nThis is what comes.\n\n${json}\n\nErrors\n\nThere are none.`,
    Markdown: `## Example\n\nThis is what comes.\n\n\`\`\`json\n${json}\n\`\`\`\n\n## Errors\n\nThere are none.`,
    HTML: `<html><body><h2>Example</h2><p>This is what comes.</p><pre>${json}</pre><h2>Errors</h2><p>There are none.</p></body></html>`,
  })[form];

export const print = (value: object) => JSON.stringify(value, null, 2);
/** The page as text. */
export const text = write(print(answer), 'text');
export const lineOf = (member: string) =>
  text.split('\n').findIndex((line) => line.includes(`"${member}"`)) + 1;

export const rows = {
  sid: ['/sid', 'sid'],
  apples: ['/basket/apples', 'apples'],
  picked: ['/basket/picked_at', 'picked_at'],
  note: ['/basket/note', 'note'],
  ripened: ['/attributes, ripened_by', 'attributes'],
  tree: ['/attributes, tree', 'attributes'],
} as const;

export const clauses = Object.entries(rows).map(([id, [row, member]]) => ({
  id,
  at: `harvest.${member}`,
  source: { page: 'orchard', section: 'Example', row, lines: [lineOf(member)] },
}));
/** How it reads. */
export const wording = makeWording(
  'orchard',
  text,
  clauses.map(({ source }) => source),
);

/** What is found on a page: kind of change, place, clauses. */
export const listFindings = (page: string) =>
  comparePage(wording, readForm(page).blocks, { clauses, statements: [] }).findings.map(
    ({ change, at, clauses: look }) => [change, at, ...look],
  );
/** What is found where the example is another. */
export const changed = (value: object) => listFindings(write(print(value)));

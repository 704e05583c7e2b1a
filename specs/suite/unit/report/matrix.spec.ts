import { createHash } from 'node:crypto';
import { formatClasses, formatCounts } from '../../../../fixtures/report/counts.ts';
import type { ConformanceDocument } from '../../../../fixtures/report/document.ts';
import { formatMatrix } from '../../../../fixtures/report/matrix/matrix.ts';
import { signs } from '../../../../fixtures/report/matrix/signs.ts';
import type { VerdictName } from '../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, contacts, documentWith, failing, verdictOf } from './parts.ts';
import { broken, everything, flood, healthy, hostile, withoutWhatsApp } from './runs.ts';

const runs = { broken, everything, healthy, hostile, withoutWhatsApp };
const documents = Object.entries<ConformanceDocument>(runs);

/** What a page tells of clauses and cells on demand. */
function detailsIn(page: string) {
  const [, json = ''] = /<script type="application\/json" id="details">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json) as { [id: string]: { url: string | null; statement: string; promise: object } };
}

for (const [name, document] of documents)
  test(`the sums of a page are those of the console: ${name}`, () => {
    const page = formatMatrix(document);
    expect(page).toContain(`<p id="sums">${formatCounts(document)}<br>${formatClasses(document)}</p>`);
  });

test('a page has a row for each clause, with its verdict', () => {
  const rows = [...formatMatrix(everything).matchAll(/<tr id="([^"]*)" data-verdict="([^"]*)"/g)];
  expect(rows.map(([, id, verdict]) => [id, verdict])).toEqual(
    everything.clauses.map(({ id, verdict }) => [id, verdict]),
  );
});

test('a page has a cell for each contact of a clause, told by a sign and a word', () => {
  const page = formatMatrix(broken);
  const cells = [...page.matchAll(/<td class="fail" aria-label="fail" data-in="([^"]*)">✗/g)];
  expect(cells.map(([, contact]) => contact)).toEqual(contacts.map(({ id }) => id));
});

test('each verdict has a sign of its own', () => {
  expect(new Set(Object.values(signs)).size).toBe(Object.keys(signs).length);
  const named: readonly VerdictName[] = ['pass', 'fail', 'inconclusive', 'known'];
  expect(named.map((verdict) => signs[verdict]).join('')).toBe('✓✗?K');
});

test('the policy of a page lets nothing run but its own script and style', () => {
  const page = formatMatrix(everything);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const inlined = [...page.matchAll(/<(script|style)>(.*?)<\/\1>/gs)].map(([, kind, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return `${kind}-src &#39;sha256-${hash}&#39;`;
  });
  expect(policy.split('; ').sort()).toEqual(
    [
      'base-uri &#39;none&#39;',
      'default-src &#39;none&#39;',
      'form-action &#39;none&#39;',
      'img-src data:',
      ...inlined,
    ].sort(),
  );
});

for (const [name, document] of documents)
  test(`a page has neither handlers nor styles in its elements, and no more scripts than its own: ${name}`, () => {
    const page = formatMatrix(document).replace(/<(script|style)\b.*?<\/\1>/gs, '[$1]');
    expect(page.match(/<[^>]*\s(?:on\w+|style)=[^>]*>/g)).toBeNull();
    expect(page.match(/\[(?:script|style)\]|<(?:script|style|img|iframe|object|form action)\b/g)).toEqual([
      '[style]',
      '[script]',
      '[script]',
    ]);
  });

const script = '</script><img src=x onerror=alert(1)> & "q" \u202e';

test('what the vendor or a team wrote stands in a page as text', () => {
  const clause = clauseOf('own/markup', { statement: script });
  const document = documentWith({
    clauses: [clause],
    verdicts: [verdictOf(clause.id, 'fail', failing(contacts, { observed: script, message: script }))],
  });
  const page = formatMatrix(document);
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &quot;q&quot; \\u202e');
  expect(detailsIn(page)['own/markup']?.statement).toBe(script.replace('\u202e', '\\u202e'));
});

test('only an address of the web is a link', () => {
  const [row] = healthy.clauses;
  const at = (url: string) => {
    const clauses = healthy.clauses.map((each) =>
      each === row ? { ...each, source: { ...each.source, url } } : each,
    );
    return detailsIn(formatMatrix({ ...healthy, clauses }))[row?.id ?? '']?.url;
  };
  expect(at('https://vendor.example/api')).toBe('https://vendor.example/api');
  expect(at('javascript:alert(1)')).toBeNull();
});

test('since when a clause is broken is told where its row says it', () => {
  const since = { at: '2026-11-20T02:00:00Z', runs: 3, nights: 3, heldLast: null };
  const clauses = broken.clauses.map((row) => (row.verdict === 'fail' ? { ...row, since } : row));
  const page = formatMatrix({ ...broken, clauses });
  expect(page).toContain('since 2026-11-20 or before, 3 nights');
  expect(detailsIn(page)['attributes/direction']?.promise).toMatchObject({
    Broken: 'since 2026-11-20 or before, 3 nights',
  });
});

test('a page weighs at most 1.5 MB, however much is broken', () => {
  const page = formatMatrix(flood);
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_500_000);
  expect(page.match(/<tr id=/g)).toHaveLength(500);
});

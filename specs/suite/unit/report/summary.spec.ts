import { formatCode } from '../../../../fixtures/markdown.ts';
import { cutToComment, formatSummary } from '../../../../fixtures/report/summary.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, documentWith, verdictOf } from './parts.ts';
import * as runs from './runs.ts';

const { hostileValues, ...documents } = runs;

for (const [name, document] of Object.entries(documents))
  test(`summary.md fits a screen: ${name}`, () => {
    const summary = formatSummary(document);
    expect(summary.split('\n').length).toBeLessThanOrEqual(50);
    expect(summary.length).toBeLessThan(30_000);
  });

test('a healthy run has no section but its totals', () => {
  expect(formatSummary(runs.healthy)).toMatch(/^# Flex Interactions API: conformant\n/);
  expect(formatSummary(runs.healthy)).not.toContain('## ');
});

test('a broken promise is told with its weight, who relies on it, where it is promised, and what was seen', () => {
  expect(formatSummary(runs.broken)).toContain(
    [
      '## Broken: 1 clause',
      '',
      '- **`attributes/direction`**: direction is what the vendor says (critical; Flex UI; stated in prose or a table: [interactions-api › Task Attributes › direction](https://vendor.example/api))',
      '  - in all 12 contacts: `attributes.direction is "Outbound", expected "outbound"`',
    ].join('\n'),
  );
});

test('a part looks like a part in its headline', () => {
  expect(formatSummary(runs.part)).toMatch(
    /^# Flex Interactions API: conformant \(a part: 1 of 4 clauses\)\n/,
  );
});

test("a contact that could not be made is told with the vendor's words", () => {
  expect(formatSummary(runs.refused)).toContain(
    '- not made: agent-email: `"create interaction" was answered 400, 45004: "Routing is invalid"`',
  );
});

test('known breakage has a section', () => {
  expect(formatSummary(runs.known)).toMatch(
    /## Known breakage\n\n- known: attributes\/name, since 2026-10-01/,
  );
});

test('a class of which nothing was judged is named so', () => {
  expect(formatSummary(runs.withoutWhatsApp)).toMatch(/^\| Flex Insights +\| nothing judged +\| +\| +1 \|$/m);
  expect(formatSummary(runs.withoutWhatsApp)).toContain(
    '- not looked at: WhatsApp, 2 clauses: `WHATSAPP_CUSTOMER_ADDRESS is not set`',
  );
});

test('what there is no room for is counted', () => {
  expect(formatSummary(runs.flood)).toMatch(/^- and 49\d more, see conformance\.json$/m);
});

test('a run that was ended says so at once', () => {
  const document = documentWith({
    clauses: [clauseOf('a/b')],
    verdicts: [verdictOf('a/b', 'pass')],
    interrupted: true,
  });
  expect(formatSummary(document).split('\n')[2]).toContain('**ended before everything was looked at**');
});

for (const name of Object.keys(hostileValues))
  test(`a value is code, whatever it holds: ${name}`, () => {
    const lines = formatSummary(runs.hostile).split('\n');
    const line = lines[lines.findIndex((each) => each.includes(`attributes/${name}`)) + 1];
    expect(line).toMatch(/^ {2}- in all 12 contacts: (`+)(?!`).*[^`]\1$/);
    expect(line).not.toMatch(/[\p{Cc}\u2028\u202e\p{Cs}]/u);
  });

test('a code span is fenced by more backticks than it holds', () => {
  expect(formatCode('a ``b`` c')).toBe('```a ``b`` c```');
  expect(formatCode('`a`')).toBe('`` `a` ``');
});

test('a text longer than a comment is cut, and says so', () => {
  const cut = cutToComment('é'.repeat(70_000));
  expect(cut).toHaveLength(65_536);
  expect(cut).toMatch(/conformance\.json\.\*\*$/);
});

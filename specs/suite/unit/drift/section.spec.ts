import { type Comparison, makeFinding } from '../../../../fixtures/drift/finding.ts';
import { formatComparison } from '../../../../fixtures/drift/lines.ts';
import { putDriftSection } from '../../../../fixtures/drift/section.ts';
import { expect, test } from '../../test.ts';

const finding = (at: string, change: Parameters<typeof makeFinding>[0]['change']) =>
  makeFinding({ kind: 'behaviour', change, at, before: 'a', after: 'b', message: 'was a, is b' });

const comparison = (...findings: Comparison['findings']): Comparison => ({
  kind: 'behaviour',
  title: 'behaviour: a → b',
  findings,
  noise: {},
  notCompared: [],
});

test('the section stands at the end of a summary, the most severe first', () => {
  const changes = comparison(finding('x', 'seen-value-new'), finding('y', 'answer-member-removed'));
  expect(putDriftSection('# Title\n\nText.\n', [changes])).toBe(
    [
      '# Title',
      '',
      'Text.',
      '',
      '## Drift: 2 changes (1 breaking, 1 risky)',
      '',
      '- breaking: `y` was a, is b',
      '- risky: `x` was a, is b',
      '',
    ].join('\n'),
  );
});

test('an older section is replaced, and the others stay', () => {
  const summary = '# Title\n\n## Drift: 9 changes\n\n- old\n\n## Last\n\n- kept\n';
  const text = putDriftSection(summary, [comparison()]);
  expect(text).toBe('# Title\n\n## Last\n\n- kept\n\n## Drift: 0 changes\n');
  expect(putDriftSection(text, [comparison()])).toBe(text);
});

test('more than a dozen changes are counted', () => {
  const many = Array.from({ length: 20 }, (_, nth) => finding(`x${nth}`, 'seen-value-new'));
  expect(putDriftSection('', [comparison(...many)])).toContain('\n- and 8 more, see drift.json\n');
});

test('values in a sentence are code, whatever they hold, and its words are no markup', () => {
  const told = {
    ...finding('x', 'seen-value-new'),
    message: 'was \'<b>@all\', is "a*b*" at https://example.com/_x_',
  };
  const text = putDriftSection('', [comparison(told)]);
  expect(text).toContain('- risky: `x` was `\'<b>@all\'`, is `"a*b*"` at `https://example.com/_x_`\n');
});

test('the clauses that speak of a change are named: a few, and how many more', () => {
  const clauses = ['a/a', 'a/b', 'a/c', 'a/d', 'a/e'];
  const told = (those: readonly string[]) => ({ ...finding('x', 'seen-value-new'), clauses: those });
  expect(putDriftSection('', [comparison(told(clauses))])).toContain('is b (`a/a`, `a/b`, `a/c` and 2 more)');
  expect(putDriftSection('', [comparison(told(clauses.slice(0, 4)))])).toContain('`a/c` and `a/d`)');
  expect(formatComparison(comparison(told(['a/a'])))).toContain('           clauses: a/a');
});

test('clauses that a sentence names already are not named again', () => {
  const told = { ...finding('x', 'seen-value-new'), message: 'is b, against a/a', clauses: ['a/a', 'a/b'] };
  expect(putDriftSection('', [comparison(told)])).toContain('is b, against a/a\n');
});

test('what behaviour was held against stands on a line of its own', () => {
  expect(formatComparison(comparison()).slice(0, 2)).toEqual(['behaviour: a', '  → b']);
});

import { type Comparison, makeFinding } from '../../../../fixtures/drift/finding.ts';
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
      '- breaking: `y` `was a, is b`',
      '- risky: `x` `was a, is b`',
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

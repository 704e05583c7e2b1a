import { makeFinding } from '../../../../fixtures/drift/finding.ts';
import { formatComparison } from '../../../../fixtures/drift/lines.ts';
import { expect, test } from '../../test.ts';

const format = (message: string, clauses: readonly string[]) => {
  const facts = { kind: 'documentation', change: 'documentation-reworded', at: 'orchard › size' } as const;
  const finding = makeFinding({ ...facts, before: null, after: null, clauses, message });
  const rest = { noise: {}, notCompared: [] };
  return formatComparison({ kind: 'documentation', title: 'orchard', findings: [finding], ...rest }).slice(
    1,
    -1,
  );
};

const clauses = [...Array(9).keys()].map((nth) => `orchard/size-of-fruit-${nth}`);

test('a long finding says first what changed, and names a few of its clauses on a line of their own', () => {
  const what = 'the row reads differently now: “How large the fruit was when it fell”';
  expect(format(`${what}; look again at ${clauses.join(', ')}`, clauses)).toEqual([
    `  risky    orchard › size: ${what}`,
    `           clauses: ${clauses.slice(0, 3).join(', ')} and 6 more`,
  ]);
});

test('a short finding stands whole', () => {
  const message = 'the row is no longer on the page; look again at orchard/size';
  expect(format(message, ['orchard/size'])).toEqual([`  risky    orchard › size: ${message}`]);
});

test('a sentence without parts is cut where it is too long', () => {
  const [line = ''] = format(`the row says “${'very '.repeat(100)}”`, []);
  expect(line.length).toBeLessThan(240);
  expect(line).toMatch(/… \(\d+ characters in all\)$/);
});

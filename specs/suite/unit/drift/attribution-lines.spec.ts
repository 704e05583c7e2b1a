import { formatAttribution, listAttribution } from '../../../../fixtures/drift/attribution-lines.ts';
import type { Row } from '../../../../fixtures/drift/row.ts';
import { putDriftSection } from '../../../../fixtures/drift/section.ts';
import { expect, test } from '../../test.ts';

const row: Row = {
  at: ['channel.status'],
  clauses: ['channel/status-known'],
  sides: [
    { sources: ['contract', 'mock'], reading: 'as the contract has it' },
    { sources: ['openapi', 'behaviour'], reading: 'with "parked"' },
  ],
  silent: [],
  notLookedAt: ['documentation'],
  cause: 'contract-wrong',
  says: 'our contract is wrong: the vendor changed it',
  next: 'mend contracts/resources/channel.json: clause channel/status-known',
  errata: [],
};

test('the table says of each source with whom it agrees, by letters', () => {
  const [title, key, heads, , first] = formatAttribution([row]);
  expect(title).toBe(
    'attribution: 1 thing on which contract, documentation, OpenAPI, behaviour and mock disagree',
  );
  expect(key).toContain('who has the same letter agrees');
  expect(heads).toBe('  |   | thing          | contract | docs | OpenAPI | behaviour | mock |');
  expect(first).toBe('  | 1 | channel.status | A        | -    | B       | B         | A    |');
});

test('below the table each row says its cause, what the sides say, and the next step', () => {
  expect(formatAttribution([row]).slice(5)).toEqual([
    '  1 channel.status: our contract is wrong: the vendor changed it',
    '      A: as the contract has it',
    '      B: with "parked"',
    '    → mend contracts/resources/channel.json: clause channel/status-known',
  ]);
});

const long = {
  ...row,
  at: ['a', 'b'].map((name) => name.repeat(60)),
  says: 'word '.repeat(60),
  next: 'step '.repeat(60),
};

test('no line is wider than 100 columns, however long a row is', () => {
  expect(
    Math.max(
      ...formatAttribution([row, long])
        .slice(1)
        .map((line) => line.length),
    ),
  ).toBeLessThan(101);
});

test('of many rows twenty are told, and the others counted', () => {
  const lines = formatAttribution(Array<Row>(23).fill(row));
  expect(lines.filter((line) => line.includes('our contract is wrong'))).toHaveLength(20);
  expect(lines.at(-1)).toBe('  and 3 more, see drift.json');
});

test('a silent contract is said to be', () => {
  const silent: Row = { ...row, silent: ['contract'], sides: row.sides.slice(1) };
  expect(formatAttribution([silent])[4]).toContain('| silent   | -    | A       | A         | -    |');
});

test('the summary says who has to act below the changes, in the place of an older table', () => {
  const comparison = { kind: 'openapi', title: 'a ↔ b', findings: [], noise: {}, notCompared: [] } as const;
  const once = putDriftSection('# Run\n', [comparison], [row]);
  expect(once).toMatch(/\n## Drift: 0 changes\n\n### Who has to act\n[\s\S]*\n\| 1 \| `channel\.status` /);
  expect(once).toContain('\n1. our contract is wrong: the vendor changed it → mend contracts/resources');
  expect(putDriftSection(once, [comparison], [row])).toBe(once);
});

test('a table of nothing is none', () => {
  expect([formatAttribution([]).length, listAttribution([])]).toEqual([1, []]);
});

import { formatAttribution, listAttribution } from '../../../../../fixtures/drift/attribution/lines.ts';
import type { Row } from '../../../../../fixtures/drift/attribution/rows.ts';
import { putDriftSection } from '../../../../../fixtures/drift/section.ts';
import { expect, test } from '../../../test.ts';

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
const told =
  'contract = mock ≠ openapi = behaviour (with "parked"); not looked at: documentation. our contract is wrong: the vendor changed it';

test('a row is a line: where, who agrees with whom, the cause, the next step', () => {
  expect(formatAttribution([row])[1]).toBe(
    `  channel.status: ${told} → mend contracts/resources/channel.json: clause channel/status-known`,
  );
});

test('of many rows twenty are told, and the others counted', () => {
  const lines = formatAttribution(Array<Row>(23).fill(row));
  expect({ lines: lines.length, last: lines.at(-1) }).toEqual({
    lines: 22,
    last: '  and 3 more, see drift.json',
  });
});

test('a silent contract is said to be', () => {
  const silent: Row = { ...row, silent: ['contract'], sides: row.sides.slice(1) };
  expect(formatAttribution([silent])[1]).toContain('contract (silent) ≠ openapi = behaviour');
});

test('the summary says who is to blame below the changes, in the place of an older table', () => {
  const comparison = { kind: 'openapi', title: 'a ↔ b', findings: [], noise: {}, notCompared: [] } as const;
  const once = putDriftSection('# Run\n', [comparison], [row]);
  expect(once).toMatch(/\n## Drift: 0 changes\n\n### Who is to blame\n\n- `channel\.status` /);
  expect(putDriftSection(once, [comparison], [row])).toBe(once);
  expect(listAttribution([row])).toHaveLength(1);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../../fixtures/drift/finding.ts';
import { writeDriftResults } from '../../../../fixtures/report/drift-results.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';

const findingOf = (message: string): Finding => ({
  ...{ kind: 'behaviour', change: 'answer-value-added', severity: 'breaking', at: 'attributes.direction' },
  ...{ before: "'inbound'", after: "'Inbound'", message, clauses: [] },
});

/** What Allure tells the tests of a folder apart by. */
function readTests({ folder, read }: Files): ReadonlySet<string> {
  const names = readdirSync(join(folder, 'allure-results'));
  return new Set(
    names.map(
      (name) => (JSON.parse(read(join('allure-results', name))) as { testCaseId: string }).testCaseId,
    ),
  );
}

test('two changes at one place are two tests of Allure’s, neither a retry of the other', ({ files }) => {
  const findings = [findingOf('in 9 of 12 contacts'), findingOf('in 3 of 12 contacts')];
  writeDriftResults(files.folder, [
    { kind: 'behaviour', title: 'behaviour', findings, noise: {}, notCompared: [] },
  ]);
  expect(readTests(files).size).toBe(2);
});

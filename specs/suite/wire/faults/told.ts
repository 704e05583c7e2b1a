import { contracts } from '../../../../fixtures/contract/index.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { formatConsole } from '../../../../fixtures/report/console.ts';
import { makeDocument } from '../../../../fixtures/report/document.ts';
import { formatSummary } from '../../../../fixtures/report/summary.ts';
import { gatherFacts } from '../../../../fixtures/run/facts.ts';
import type { ClauseVerdict } from '../../../../fixtures/verdict/types.ts';

const all = contracts();
const ids = all.clauses.map(({ id }) => id);

/** How many lines a person reads of a run, on the console and in summary.md. */
export function linesTold(recordings: readonly Recording[], verdicts: readonly ClauseVerdict[]) {
  const run = {
    schemaVersion: 1,
    run: 'run-1',
    state: 'recorded',
    interrupted: false,
    startedAt: '2026-01-31T00:00:00Z',
    target: { name: 'mock', flexApi: 'embedded', profile: 'documented', fault: 'one' },
    asked: recordings.map(({ scenario }) => scenario.id),
    chosen: { clauses: ids.length, of: ids.length },
    recordings: 'recordings',
  } as const;
  const told = { ...gatherFacts(run, recordings), asked: ids, version: '0.0.0', durationMs: 0 };
  const document = makeDocument(all, verdicts, told);
  return {
    console: formatConsole(document, 'reports').length,
    summary: formatSummary(document).split('\n').length,
  };
}

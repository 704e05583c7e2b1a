import { addNight } from '../../../../fixtures/history/add-night.ts';
import { nothing } from '../../../../fixtures/history/fold.ts';
import type { History, HistoryTarget, Night } from '../../../../fixtures/history/night.ts';
import type { VerdictName } from '../../../../fixtures/verdict/types.ts';

/** The target of the histories that are tried here. */
export const target: HistoryTarget = {
  name: 'mock',
  flexApi: 'embedded',
  profile: 'documented',
  account: null,
};

/** When the night of a day of November 2026 began. */
export const at = (day: number, hour = 2) => new Date(Date.UTC(2026, 10, day, hour)).toISOString();

type Verdicts = { readonly [clause: string]: VerdictName };

/** A night in which clauses were so; no other was there. Its run is called after its day. */
export function nightOf(day: number, verdicts: Verdicts, more: Partial<Night> = {}): Night {
  const counts: { [verdict: string]: number } = {};
  for (const verdict of Object.values(verdicts)) counts[verdict] = (counts[verdict] ?? 0) + 1;
  const clauses = Object.entries(verdicts).map(([id, verdict]) => {
    const reading = verdict === 'fail' ? { reading: 'is another' } : {};
    return [id, { verdict, ...reading }] as const;
  });
  const isJudged = ['pass', 'fail', 'deviation', 'known'].some((verdict) => verdict in counts);
  return {
    run: `run-${day}`,
    startedAt: at(day),
    outcome: counts.fail ? 'violations' : 'conformant',
    contracts: '0'.repeat(64),
    counts,
    visibleMs: null,
    clauses: isJudged ? new Map(clauses) : null,
    additions: [],
    ...more,
  };
}

/** The history of some nights, in whatever order they came. */
export function historyOf(...nights: readonly Night[]): History {
  const none: History = { target, before: nothing, nights: [] };
  return nights.reduce((history, night) => addNight(history, night), none);
}

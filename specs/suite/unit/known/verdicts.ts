import type { KnownBreakage } from '../../../../fixtures/known/list.ts';
import { makeReading } from '../../../../fixtures/known/reading.ts';
import type { ClauseVerdict, ScenarioVerdict, VerdictName } from '../../../../fixtures/verdict/index.ts';

/** What a test says of a contact beside its scenario. */
type Said = Omit<ScenarioVerdict, 'scenario' | 'verdict'> & { readonly verdict?: VerdictName };

const gravest: readonly VerdictName[] = ['fail', 'inconclusive', 'deviation', 'pass'];

/** The verdict on `attributes/direction` from what was seen in each contact. */
export function verdictOf(contacts: { readonly [scenario: string]: Said }): ClauseVerdict {
  const scenarios = Object.entries(contacts).map(
    ([scenario, said]): ScenarioVerdict => ({ verdict: 'fail', ...said, scenario }),
  );
  const verdict = gravest.find((name) => scenarios.some((each) => each.verdict === name)) ?? 'notApplicable';
  return { id: 'attributes/direction', verdict, scenarios };
}

export const capital: Said = {
  observed: 'Outbound',
  expected: 'outbound',
  message: 'attributes.direction is "Outbound", expected "outbound" (read after 812 ms)',
};
export const gone: Said = {
  expected: 'outbound',
  message: 'attributes.direction is absent, expected "outbound" (read after 93 ms)',
};
export const holds: Said = { verdict: 'pass' };
export const unseen: Said = { verdict: 'inconclusive', message: 'the contact was refused' };

/** An entry of the list that accepts what was seen. */
export function entryOf(verdict: ClauseVerdict, more: Partial<KnownBreakage> = {}): KnownBreakage {
  const reading = makeReading(verdict);
  return { clause: verdict.id, because: 'ticket 4711', since: '2026-11-01', reading, ...more };
}

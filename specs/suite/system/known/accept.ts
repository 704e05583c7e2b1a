import type { Run, Settings } from '../../command.ts';
import { expect, test as suite } from '../../test.ts';
import { capital, holds, verdictOf } from '../../unit/known/verdicts.ts';

type Accept = (args: readonly string[], settings?: Settings) => Promise<Run>;

/** Tests of `npm run accept` in the folder of the test. */
export const test = suite.extend<{ accept: Accept }>({
  accept: ({ run: runIn, folder }, use) =>
    use((args, settings) => runIn(['accept', ...args], { REPORTS_DIR: '', ...settings }, folder)),
});

export { expect };

export const listName = 'known-breakage.json';
export const runName = 'reports/conformance.json';
export const clause = 'attributes/direction';
export const because = ['--because', 'ticket 4711'];

/** A run in which `clause` is broken, and another clause holds. */
export const broken = verdictOf({ 'agent-sms': capital, 'api-sms': holds });
export const passing = { ...verdictOf({ 'agent-sms': holds }), id: 'attributes/initiated-by' };
export const run = {
  startedAt: '2026-11-23T02:00:00Z',
  target: { name: 'live' },
  clauses: [broken, passing],
};

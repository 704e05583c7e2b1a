import { connect } from '../../../../fixtures/client/client.ts';
import { type MockOptions, startMock } from '../../../../fixtures/mock/index.ts';
import { askAccount } from '../../../../fixtures/preflight/preflight.ts';
import type { Preflight } from '../../../../fixtures/preflight/types.ts';
import { whySkipped } from '../../../../fixtures/recording/record.ts';
import { openRun } from '../../../../fixtures/run/open-run.ts';
import { markRenamed } from '../../../../fixtures/run/renamed.ts';
import { nameRouting, recordStopped } from '../../../../fixtures/run/stopped.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';
import type { Target } from '../../../../fixtures/target/index.ts';
import type { Judged } from './judged.ts';
import { targetOf } from './service.ts';

/** A live run in a twentieth of its time: steps of an assignment come before the set-up, the set-up before the watch ends. */
const quick = { asyncDelayMs: 100, stepMs: 20 };
const times = { asyncDeadlineMs: 4000, watchMs: 150, concurrency: 25, mostInteractions: null };

/** How a live run differs from an ordinary one. */
export interface LiveOrder extends MockOptions {
  /** Leaves out preflight, as for what goes wrong only after it. */
  readonly isUnasked?: boolean;
}

/**
 * Runs every scenario as a live run does, on a mock that is started with these options: preflight first, an address in one open
 * conversation at a time, and what preflight stops is not sent.
 */
export async function runLive({ isUnasked, ...options }: LiveOrder): Promise<Judged> {
  const mock = await startMock({ ...quick, ...options });
  const target: Target = { ...targetOf(mock), ...times };
  const { settings } = target;
  const all = scenarios().filter((each) => whySkipped(each, { settings, target: 'live' }) === null);
  const preflight = isUnasked ? null : await ask(target, all);
  const run = openRun(target, { settings: nameRouting(settings, preflight) });
  try {
    const stopped = recordStopped(all, preflight, run.context);
    const made = await run.record(all.filter((each) => !stopped.has(each)));
    const renamed = await markRenamed(made, preflight, run.context);
    const kept = made.filter(({ scenario }) => !renamed.some((each) => each.scenario.id === scenario.id));
    const recordings = [...stopped.values(), ...kept, ...renamed];
    return { recordings, verdicts: run.judge(recordings) };
  } finally {
    await run.close();
  }
}

function ask({ connection, settings }: Target, among: readonly Scenario[]): Promise<Preflight> {
  return askAccount({
    send: connect(connection),
    settings,
    credentials: 'auth token',
    scenarios: among,
    redact: (value) => value,
    isOurs: () => false,
  });
}

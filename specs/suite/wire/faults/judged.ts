import { setMaxListeners } from 'node:events';
import { noJournal } from '../../../../fixtures/cleanup/journal.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import type { Hooks } from '../../../../fixtures/mock/hooks.ts';
import { startMock } from '../../../../fixtures/mock/index.ts';
import { recordAll } from '../../../../fixtures/recording/all.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { deskOf, newRunTag } from '../../../../fixtures/run/recorder.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { openTarget, type Target } from '../../../../fixtures/target/index.ts';
import { type ClauseVerdict, makeJudge, type VerdictName } from '../../../../fixtures/verdict/index.ts';
import { targetOf } from './service.ts';

/** Settings of the embedded mock, by their public names. */
type Settings = { readonly [setting in 'MOCK_FAULT' | 'MOCK_PROFILE' | 'MOCK_ASYNC_DELAY_MS']?: string };

/** Short, so that "never" is soon over. On two processors with ten processes looks have come 2 s late: then longer. */
const deadlinesMs = [1000, 4000, 16_000];

const all = contracts();
const judge = makeJudge(all);

/** What every scenario showed, and the verdict of every clause. */
export interface Judged {
  readonly recordings: readonly Recording[];
  readonly verdicts: readonly ClauseVerdict[];
}

/** The verdicts on a mock that was started with these settings. */
export async function judged(settings: Settings): Promise<readonly ClauseVerdict[]> {
  return (await judgedRun(settings)).verdicts;
}

/** The same, with the recordings. */
export function judgedRun(settings: Settings): Promise<Judged> {
  return judgedOn((ASYNC_DEADLINE_MS) =>
    openTarget({ MOCK_ASYNC_DELAY_MS: '0', ...settings, ASYNC_DEADLINE_MS }),
  );
}

/** The same, on a mock that does several things wrong at once. */
export function judgedWith(hooks: Hooks): Promise<Judged> {
  return judgedOn(async (deadlineMs) => {
    const target = targetOf(await startMock({ asyncDelayMs: 0, hooks }));
    return {
      ...target,
      name: 'mock',
      concurrency: all.clauses.length,
      mostInteractions: null,
      asyncDeadlineMs: Number(deadlineMs),
    };
  });
}

/**
 * Records every scenario on a target and judges every clause. Where the judge says that the recording has a gap, it is made again
 * with more time: whoever did not look proves nothing.
 */
async function judgedOn(open: (deadlineMs: string) => Promise<Target>): Promise<Judged> {
  let run: Judged = { recordings: [], verdicts: [] };
  for (const deadlineMs of deadlinesMs) {
    const recordings = await recordOn(await open(String(deadlineMs)));
    run = { recordings, verdicts: all.clauses.map((clause) => judge.verdictOn(clause, recordings)) };
    if (!saidOf(run.verdicts, 'inconclusive').some((line) => line.includes('not looked for in between')))
      break;
  }
  return run;
}

async function recordOn(target: Target): Promise<readonly Recording[]> {
  const { signal } = new AbortController();
  // Every scenario that waits listens to it; Node warns of more than ten.
  setMaxListeners(0, signal);
  try {
    const desk = deskOf(target, { runTag: newRunTag(), journal: noJournal, signal });
    return await recordAll(scenarios(), desk, target.concurrency);
  } finally {
    await target.close();
  }
}

/** Ids of the clauses with a verdict, sorted. */
export function idsOf(verdicts: readonly ClauseVerdict[], name: VerdictName): readonly string[] {
  return verdicts.flatMap(({ id, verdict }) => (verdict === name ? [id] : [])).sort();
}

/** What was said of the clauses with a verdict, a line for each scenario. */
export function saidOf(verdicts: readonly ClauseVerdict[], name: VerdictName): readonly string[] {
  return verdicts.flatMap(({ id, scenarios: each }) =>
    each.flatMap(({ scenario, verdict, message }) =>
      verdict === name ? [`${id} in ${scenario}: ${message}`] : [],
    ),
  );
}

/** Clauses that could not be judged for another reason than a broken clause they depend on. */
export function unexplained(verdicts: readonly ClauseVerdict[]): readonly string[] {
  return saidOf(verdicts, 'inconclusive').filter((line) => !line.includes(': because of '));
}

/** Clauses that could not be judged for another reason than a contact that was refused. */
export function unseen(verdicts: readonly ClauseVerdict[]): readonly string[] {
  return saidOf(verdicts, 'inconclusive').filter(
    (line) => !/: "create interaction" was answered 4/.test(line),
  );
}

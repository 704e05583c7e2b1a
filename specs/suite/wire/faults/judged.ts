import { openRun } from '../../../../fixtures/run/open-run.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { openTarget } from '../../../../fixtures/target/index.ts';
import type { ClauseVerdict, VerdictName } from '../../../../fixtures/verdict/index.ts';

/** Settings of the embedded mock, by their public names. */
type Mock = { readonly [setting in 'MOCK_FAULT' | 'MOCK_PROFILE' | 'MOCK_ASYNC_DELAY_MS']?: string };

/** Short, so that "never" is soon over. On two processors with ten processes looks have come 2 s late: then longer. */
const deadlinesMs = [1000, 4000, 16_000];

/**
 * Records every scenario against a mock of its own, started with these settings, and judges every clause. Where the
 * judge says that the recording has a gap, it is made again with more time: whoever did not look proves nothing.
 */
export async function judged(mock: Mock): Promise<readonly ClauseVerdict[]> {
  return (await judgedRun(mock)).verdicts;
}

/** The same, with the recordings. */
export async function judgedRun(mock: Mock) {
  let run = await judgedWithin(mock, deadlinesMs[0] ?? 0);
  for (const deadlineMs of deadlinesMs.slice(1)) {
    if (!saidOf(run.verdicts, 'inconclusive').some(isGap)) break;
    run = await judgedWithin(mock, deadlineMs);
  }
  return run;
}

async function judgedWithin(mock: Mock, deadlineMs: number) {
  const times = { MOCK_ASYNC_DELAY_MS: '0', ASYNC_DEADLINE_MS: String(deadlineMs) };
  const run = openRun(await openTarget({ ...times, ...mock }));
  try {
    const recordings = await run.record(scenarios());
    return { recordings, verdicts: run.judge(recordings) };
  } finally {
    await run.close();
  }
}

const isGap = (line: string) => line.includes('not looked for in between');

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

import { type Hooks, startMock } from '../../../../fixtures/mock/index.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { openRun } from '../../../../fixtures/run/open-run.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { openTarget, type Target } from '../../../../fixtures/target/index.ts';
import { namesOfMock } from '../../../../fixtures/target/mock.ts';
import type { ClauseVerdict, VerdictName } from '../../../../fixtures/verdict/index.ts';
import { targetOf } from './service.ts';

/** Settings of the embedded mock, by their public names. */
type Settings = { readonly [setting in 'MOCK_FAULT' | 'MOCK_PROFILE' | 'MOCK_ASYNC_DELAY_MS']?: string };

/** Short, so that "never" is soon over. On two processors with ten processes looks have come 2 s late: then longer. */
const deadlinesMs = [1000, 4000, 16_000];

/** The mock closes at once, or not at all; what is left open dies with it. */
const patience = { searchMs: 20, closingMs: 200 };

/** What every scenario showed, and the verdict of every clause. */
export interface Judged {
  readonly recordings: readonly Recording[];
  readonly verdicts: readonly ClauseVerdict[];
}

/** Records every scenario on a mock that is started with these settings, and judges every clause. */
export function judgeSettings(settings: Settings): Promise<Judged> {
  return judgeWithin((ASYNC_DEADLINE_MS) =>
    openTarget({ MOCK_ASYNC_DELAY_MS: '0', ...settings, ASYNC_DEADLINE_MS }),
  );
}

/** The same on a mock with these hooks. */
export function judgeHooks(hooks: Hooks, asyncDelayMs = 0): Promise<Judged> {
  return judgeWithin(async (deadlineMs) => {
    const mock = await startMock({ asyncDelayMs, hooks, bindings: 'shared' });
    const target = targetOf(mock);
    return {
      ...target,
      settings: { ...target.settings, ...namesOfMock(mock) },
      name: 'mock',
      concurrency: scenarios().length,
      mostInteractions: null,
      asyncDeadlineMs: Number(deadlineMs),
      watchMs: asyncDelayMs,
    };
  });
}

/** Where the judge says that the recording has a gap, it is made again with more time: whoever did not look proves nothing. */
async function judgeWithin(open: (deadlineMs: string) => Promise<Target>): Promise<Judged> {
  let judged: Judged = { recordings: [], verdicts: [] };
  for (const deadlineMs of deadlinesMs) {
    judged = await judgeOn(await open(String(deadlineMs)));
    const said = listSaid(judged.verdicts, 'inconclusive');
    if (!said.some((line) => line.includes('not looked for in between'))) break;
  }
  return judged;
}

async function judgeOn(target: Target): Promise<Judged> {
  const run = openRun(target, { patience });
  try {
    const recordings = await run.record(scenarios());
    return { recordings, verdicts: run.judge(recordings) };
  } finally {
    await run.close();
  }
}

/** Ids of the clauses with a verdict, sorted. */
export function listIds(verdicts: readonly ClauseVerdict[], name: VerdictName): readonly string[] {
  return verdicts.flatMap(({ id, verdict }) => (verdict === name ? [id] : [])).sort();
}

/** What was said of the clauses with a verdict, a line for each scenario. */
export function listSaid(verdicts: readonly ClauseVerdict[], name: VerdictName): readonly string[] {
  return verdicts.flatMap(({ id, scenarios: each }) =>
    each.flatMap(({ scenario, verdict, message }) =>
      verdict === name ? [`${id} in ${scenario}: ${message}`] : [],
    ),
  );
}

/** Clauses that could not be judged for another reason than a broken clause they depend on. */
export function findUnexplained(verdicts: readonly ClauseVerdict[]): readonly string[] {
  return listSaid(verdicts, 'inconclusive').filter((line) => !line.includes(': because of '));
}

/** Clauses that could not be judged for another reason than a contact that was refused. */
export function findUnseen(verdicts: readonly ClauseVerdict[]): readonly string[] {
  return listSaid(verdicts, 'inconclusive').filter(
    (line) => !/: "create interaction" was answered 4/.test(line),
  );
}

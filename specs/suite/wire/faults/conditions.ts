import type { accountConditions } from '../../../../fixtures/mock/index.ts';
import { expect } from '../../test.ts';
import conditions from './conditions.json' with { type: 'json' };
import { findUnexplained, listSaid } from './judged.ts';
import { type LiveOrder, runLive } from './live.ts';

/** What a condition of the account takes away: from the scenarios with one of these words in their ids, and in what words. */
export interface Condition {
  readonly condition: (typeof accountConditions)[number];
  readonly touches: readonly string[];
  readonly says: string;
  /** Whether there is always something to be told; of the others it depends on who comes first. */
  readonly isTold?: boolean;
}

/** Every condition of the mock, and what it takes away. */
export const allConditions = conditions as readonly Condition[];

/** The names of conditions, as a title has them. */
export const nameConditions = (together: readonly Condition[]) =>
  together.map(({ condition }) => condition).join(' and ');

/**
 * Expects of a live run under conditions that no promise counts as broken, that everything is judged in the contacts that none
 * of them touches, and that for those they touch the reason is told.
 */
export async function expectNoBlame(together: readonly Condition[], order: LiveOrder = {}): Promise<void> {
  const { verdicts } = await runLive({ account: together.map(({ condition }) => condition), ...order });
  expect(listSaid(verdicts, 'fail')).toEqual([]);
  const touches = together.flatMap((each) => each.touches);
  const says = new RegExp(together.map((each) => each.says).join('|'));
  const unjudged = findUnexplained(verdicts);
  expect(unjudged.filter((line) => !isTouched(line, touches))).toEqual([]);
  expect(unjudged.filter((line) => !says.test(line))).toEqual([]);
  // A key that may read nothing of the account hides what is to be told of it.
  const canTell = !together.some(({ condition }) => condition === 'restricted-key');
  if (canTell && together.some(({ isTold }) => isTold)) expect(unjudged).not.toEqual([]);
}

/** Whether a line such as `fetch-task/open in agent-sms: …` is about a scenario with one of these words in its id. */
function isTouched(line: string, touches: readonly string[]): boolean {
  const [, scenario = ''] = / in ([\w-]+): /.exec(line) ?? [];
  return scenario.split('-').some((word) => touches.includes(word));
}

/** Two different conditions, as a seed has it: the same seed, the same pair. */
export function drawPair(seed: number): readonly Condition[] {
  const first = seed % allConditions.length;
  const others = allConditions.filter((_, nth) => nth !== first);
  const second = Math.floor(seed / allConditions.length) % others.length;
  return [allConditions[first], others[second]].filter((each) => each !== undefined);
}

/** Expects the same under a pair of conditions that is drawn anew each time; who sees it fail is told the seed. */
export async function expectNoBlameOfPair(): Promise<void> {
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));
  const pair = drawPair(seed);
  try {
    await expectNoBlame(pair);
  } catch (error) {
    throw new Error(`SEED=${seed} repeats it: ${nameConditions(pair)}\n${(error as Error).message}`);
  }
}

import { clauses, contracts } from '../../../../fixtures/contract/index.ts';
import type { JsonObject } from '../../../../fixtures/json/json.ts';
import type { KnownBreakage } from '../../../../fixtures/known/list.ts';
import { type Hooks, startMock } from '../../../../fixtures/mock/index.ts';
import type { RecorderContext } from '../../../../fixtures/recording/context.ts';
import { recordAgain } from '../../../../fixtures/run/confirm.ts';
import { judgeRounds } from '../../../../fixtures/run/judge-rounds.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { makeJudge } from '../../../../fixtures/verdict/index.ts';
import { runAt, targetOf } from '../faults/service.ts';

/** How a run is confirmed. */
export interface Order {
  readonly among: readonly string[];
  readonly hooks: Hooks;
  readonly budget?: number;
  readonly known?: readonly KnownBreakage[];
  /** Ids of the clauses that were chosen; every one unless it is said. */
  readonly chosen?: readonly string[];
  readonly over?: Partial<RecorderContext>;
  /** Comes between the two rounds. */
  readonly between?: () => void;
}

const judge = makeJudge(contracts());

/** Records scenarios on a mock as a live target, confirms what failed, and judges both rounds. */
export async function confirmOn({ among, hooks, budget = 20, known = [], chosen, over, between }: Order) {
  const mock = await startMock({ asyncDelayMs: 30, hooks, bindings: 'shared' });
  const run = runAt({ ...targetOf(mock), mostInteractions: budget }, over);
  try {
    const recordings = await run.record(scenarios().filter(({ id }) => among.includes(id)));
    between?.();
    const ids = chosen ?? clauses().map(({ id }) => id);
    const again = await recordAgain(run, recordings, { clauses: ids, known });
    const verdicts = clauses().map(judgeRounds({ recordings, again }, { judge, known, today: '2026-11-27' }));
    const { interactionsCreated, openChannels } = mock.inspect();
    const find = (id: string) => verdicts.find((verdict) => verdict.id === id);
    const failing = verdicts.flatMap(({ id, verdict }) => (verdict === 'fail' ? [id] : []));
    return { verdicts, again, find, failing, interactionsCreated, openChannels };
  } finally {
    await run.close();
  }
}

/** Gives the attributes of the nth contact, from 1, these members in the place of its own. */
export function distortNth(distort: (nth: number) => JsonObject): Hooks {
  let nth = 0;
  return {
    attributes: (attributes) => {
      nth += 1;
      return { ...attributes, ...distort(nth) };
    },
  };
}

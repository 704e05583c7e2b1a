import { describeBehaviour } from '../../../../fixtures/behaviour/behaviour.ts';
import { compareBehaviours } from '../../../../fixtures/behaviour/compare.ts';
import type { JudgedRun } from '../../../../fixtures/behaviour/judged-run.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { recordOnMock } from '../../../../fixtures/run/open-run.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { makeJudge } from '../../../../fixtures/verdict/index.ts';

const few = ['agent-sms', 'customer-email', 'customer-web-anonymous', 'refused-wrong-token'];

/** Records a few scenarios on a mock of a profile or with a fault. What never comes there is not awaited for as long as a vendor is. */
export async function record(
  mock: { readonly [setting in 'MOCK_PROFILE' | 'MOCK_FAULT']?: string },
): Promise<JudgedRun> {
  const settings = { ...mock, MOCK_ASYNC_DELAY_MS: '200', ASYNC_DEADLINE_MS: '1500' };
  const recordings = await recordOnMock(
    scenarios().filter(({ id }) => few.includes(id)),
    settings,
  );
  const judge = makeJudge(contracts());
  return { recordings, verdicts: contracts().clauses.map((clause) => judge.verdictOn(clause, recordings)) };
}

let known: Promise<JudgedRun> | undefined;

/** The healthy mock, recorded once a worker. */
export function recordHealthy(): Promise<JudgedRun> {
  known ??= record({ MOCK_PROFILE: 'documented' });
  return known;
}

/** What a profile does otherwise than the documented one: rule and place. */
export async function differences(profile: string): Promise<readonly string[]> {
  const behaviour = async (run: Promise<JudgedRun>) => describeBehaviour([await run], contracts());
  const before = await behaviour(recordHealthy());
  const { findings } = compareBehaviours(
    before,
    await behaviour(record({ MOCK_PROFILE: profile })),
    contracts(),
  );
  return findings.map(({ change, at }) => `${at}: ${change}`).sort();
}

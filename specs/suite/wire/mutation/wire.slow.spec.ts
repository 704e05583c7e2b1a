import { contracts } from '../../../../fixtures/contract/index.ts';
import { startMock } from '../../../../fixtures/mock/index.ts';
import { everyOperator } from '../../../../fixtures/mutation/mutants.ts';
import { noticing } from '../../../../fixtures/mutation/notice.ts';
import type { ConformanceDocument } from '../../../../fixtures/report/document.ts';
import { recordOnMock } from '../../../../fixtures/run/open-run.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import type { Runner } from '../../command.ts';
import { liveAt } from '../../live.ts';
import { expect, test } from '../../test.ts';
import { faultOf } from './fault.ts';
import { batchesOf, nameOfPlanned, type Planned } from './plan.ts';
import { deadlineMs } from './timeline.ts';

/** Contacts that a live target is asked for, each under an address of its own so that all are open at once. */
const contacts = scenarios().filter(({ kind, targets }) => kind === 'contact' && !targets);

test('every operator is served by the mock and noticed by the command', async ({ run }) => {
  test.setTimeout(300_000);
  const recordings = await recordOnMock(contacts);
  const batches = batchesOf({
    recordings,
    endpointOf: contracts().findEndpoint,
    notice: noticing(contracts()),
  });
  const planned = batches.flatMap((batch) => [...batch.values()].map(nameOfPlanned));
  expect(planned.sort()).toEqual([...everyOperator].sort());
  for (const batch of batches) await seen(batch, run);
});

/** Runs the command against a mock that serves one mutant for each scenario. */
async function seen(batch: ReadonlyMap<string, Planned>, run: Runner['run']): Promise<void> {
  const mock = await startMock({ hooks: faultOf(batch), asyncDelayMs: 150 });
  const made = await run('conformance', {
    ...liveAt(mock.url),
    ...settingsOfMock(mock),
    ASYNC_DEADLINE_MS: String(deadlineMs),
  });
  await mock.close();
  const document = made.document();
  for (const { id } of contacts) {
    const planned = batch.get(id);
    const what = planned ? `${nameOfPlanned(planned)} in ${id}` : `${id}, which has no mutant`;
    expect
      .soft(failing(document, id).length > 0, `${what}: ${failing(document, id)}`)
      .toBe(planned !== undefined);
  }
  expect(made.code, made.stderr).toBe(1);
}

/** The clauses that one scenario breaks. */
function failing({ clauses }: ConformanceDocument, scenario: string): readonly string[] {
  return clauses
    .filter((clause) =>
      clause.scenarios.some((each) => each.scenario === scenario && each.verdict === 'fail'),
    )
    .map(({ id }) => id);
}

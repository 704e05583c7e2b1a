import { clauses } from '../../../../fixtures/contract/index.ts';
import type { Fault } from '../../../../fixtures/faults/fault.ts';
import { faults } from '../../../../fixtures/faults/index.ts';
import { expect, test } from '../../test.ts';
import { formBatches } from './batches.ts';
import { composeHooks } from './composed.ts';
import { expectExact, isExact } from './exact.ts';
import { judgeHooks, judgeSettings, listIds } from './judged.ts';

const batches = formBatches(faults, clauses());

for (const [nth, batch] of batches.entries())
  test(`faults break exactly what they list: batch ${nth + 1} of ${batches.length}, ${batch[0]?.id}${batch.length > 1 ? ` and ${batch.length - 1} more` : ''}`, async () => {
    if (batch.length > 1 && (await isExactTogether(batch))) return;
    // Each on its own says which of them it is. Where none is wrong, two of them touch in a way that costs time.
    if (batch.length > 1) test.info().annotations.push({ type: 'not exact together' });
    for (const fault of batch)
      await test.step(fault.id, async () =>
        expectExact(fault, await judgeSettings({ MOCK_FAULT: fault.id })),
      );
  });

async function isExactTogether(batch: readonly Fault[]): Promise<boolean> {
  const claims = {
    breaks: batch.flatMap(({ breaks }) => breaks),
    deviates: batch.flatMap(({ deviates = [] }) => deviates),
  };
  return isExact(claims, await judgeHooks(composeHooks(batch)));
}

test('contacts that are refused leave unjudged what they alone show', async () => {
  const { verdicts } = await judgeSettings({ MOCK_FAULT: 'programs-refused' });
  expect(listIds(verdicts, 'inconclusive')).toEqual(['routing/timeout-asked-for']);
});

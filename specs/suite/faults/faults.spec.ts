import { expect, test } from '@playwright/test';
import { faults } from '../../../fixtures/mock/faults/index.ts';
import { idsOf, judged, saidOf, unexplained, unseen } from './judged.ts';
import survivable from './survivable.json' with { type: 'json' };

const deviations: { readonly [fault: string]: readonly string[] } = survivable;

for (const { id, breaks } of faults) {
  if (breaks.length > 0)
    test(`${id} breaks exactly what it lists`, async () => {
      const verdicts = await judged({ MOCK_FAULT: id });
      expect(idsOf(verdicts, 'fail'), saidOf(verdicts, 'fail').join('\n')).toEqual([...breaks].sort());
      expect(unexplained(verdicts)).toEqual([]);
    });
  else
    test(`${id} breaks nothing`, async () => {
      const verdicts = await judged({ MOCK_FAULT: id });
      expect(saidOf(verdicts, 'fail')).toEqual([]);
      expect(unseen(verdicts)).toEqual([]);
      expect(idsOf(verdicts, 'deviation'), saidOf(verdicts, 'deviation').join('\n')).toEqual(deviations[id]);
    });
}

test('contacts that are refused leave unjudged what they alone show', async () => {
  const verdicts = await judged({ MOCK_FAULT: 'programs-refused' });
  expect(idsOf(verdicts, 'inconclusive')).toEqual([
    'routing/priority-asked-for',
    'routing/timeout-asked-for',
  ]);
});

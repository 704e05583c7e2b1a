import { faults } from '../../../../fixtures/faults/index.ts';
import { expect, test } from '../../test.ts';
import { idsOf, judged, judgedRun, saidOf, unexplained, unseen } from './judged.ts';
import { linesTold } from './told.ts';

/** A terminal's screen, and a page of a pull request. */
const mostLines = { console: 40, summary: 50 };

for (const { id, breaks, deviates = [] } of faults) {
  if (breaks.length > 0)
    test(`${id} breaks exactly what it lists, and is told on a screen`, async () => {
      const { recordings, verdicts } = await judgedRun({ MOCK_FAULT: id });
      expect(idsOf(verdicts, 'fail'), saidOf(verdicts, 'fail').join('\n')).toEqual([...breaks].sort());
      expect(unexplained(verdicts)).toEqual([]);
      const lines = linesTold(recordings, verdicts);
      expect(lines.console).toBeLessThanOrEqual(mostLines.console);
      expect(lines.summary).toBeLessThanOrEqual(mostLines.summary);
    });
  else
    test(`${id} breaks nothing`, async () => {
      const verdicts = await judged({ MOCK_FAULT: id });
      expect(saidOf(verdicts, 'fail')).toEqual([]);
      expect(unseen(verdicts)).toEqual([]);
      expect(idsOf(verdicts, 'deviation'), saidOf(verdicts, 'deviation').join('\n')).toEqual(deviates);
    });
}

test('contacts that are refused leave unjudged what they alone show', async () => {
  const verdicts = await judged({ MOCK_FAULT: 'programs-refused' });
  expect(idsOf(verdicts, 'inconclusive')).toEqual([
    'routing/priority-asked-for',
    'routing/timeout-asked-for',
  ]);
});

import { faults } from '../../../../fixtures/faults/index.ts';
import { expect, test } from '../../test.ts';
import { expectExact } from './exact.ts';
import { judgeSettings } from './judged.ts';
import { linesTold } from './told.ts';

/** A terminal's screen, and a page of a pull request. */
const mostLines = { console: 40, summary: 50 };

for (const fault of faults)
  test(`${fault.id} alone breaks exactly what it lists, and is told on a screen`, async () => {
    const judged = await judgeSettings({ MOCK_FAULT: fault.id });
    expectExact(fault, judged);
    const lines = linesTold(judged.recordings, judged.verdicts);
    expect(lines.console).toBeLessThanOrEqual(mostLines.console);
    expect(lines.summary).toBeLessThanOrEqual(mostLines.summary);
  });

import { aboutRun } from '../fixtures/report/annotations.ts';
import { expect, test } from '../fixtures/test.ts';

test(
  'every scenario leaves a recording, or the reason why there is none',
  aboutRun,
  async ({ recordRun }) => {
    const { scenarios } = await recordRun();
    expect(scenarios.filter(({ status, reason }) => status !== 'recorded' && !reason)).toEqual([]);
    expect(scenarios.length).toBeGreaterThan(0);
  },
);

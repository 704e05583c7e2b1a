import { aboutRun } from '../fixtures/report/annotations.ts';
import { expect, test } from '../fixtures/test.ts';

// A recording is never repeated: it would open every contact again.
test.describe.configure({ retries: 0 });

test(
  'every scenario leaves a recording, or the reason why there is none',
  aboutRun,
  async ({ recordRun }) => {
    expect(await recordRun()).toMatchObject({ state: 'recorded' });
  },
);

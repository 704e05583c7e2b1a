import { aboutRun, recordingTitle } from '../fixtures/report/annotations.ts';
import { expect, test } from '../fixtures/test.ts';

// A recording is never repeated: it would open every contact again.
test.describe.configure({ retries: 0 });

test(recordingTitle, aboutRun, async ({ recordRun }) => {
  expect(await recordRun()).toMatchObject({ state: 'recorded' });
});

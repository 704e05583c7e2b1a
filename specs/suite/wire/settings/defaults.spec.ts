import { settings } from '../../../../fixtures/settings/schema.ts';
import { openTarget } from '../../../../fixtures/target/index.ts';
import { liveAt } from '../../live.ts';
import { expect, test } from '../../test.ts';

test('defaults that differ by target are described as the targets have them', async () => {
  const { RECORD_CONCURRENCY: _, ...account } = liveAt('https://127.0.0.1:9');
  const [live, mock] = [await openTarget(account), await openTarget({})];
  await mock.close();
  expect(settings.RECORD_CONCURRENCY.otherwise).toBe(`${live.concurrency} live, all on the mock`);
  expect(settings.RUN_DEADLINE_MS.otherwise).toBe(
    `${live.runDeadlineMs} live, ${mock.runDeadlineMs} on the mock`,
  );
});

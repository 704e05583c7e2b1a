import { networkFaults } from '../../../../fixtures/faults/network/index.ts';
import { expect, test } from '../../test.ts';
import { expectHarmless, sample } from './disturbed.ts';
import { recordOn } from './service.ts';

for (const each of networkFaults.filter((fault) => !sample.includes(fault)))
  test(`${each.id}: no promise counts as broken, nothing is created twice, nothing stays open that a sweep does not close`, ({
    folder,
  }) => expectHarmless(each, folder));

test('what passes leaves every clause judged as if nothing had been', async () => {
  const bursts = networkFaults.filter(({ id }) =>
    /^(reset|truncated|answer-502)-(reads|closing)-burst$/.test(id),
  );
  const undisturbed = await recordOn({});
  const expected = undisturbed.verdicts.map(({ id, verdict }) => [id, verdict]);
  await undisturbed.mock.close();
  for (const fault of bursts) {
    const { mock, verdicts } = await recordOn({ hooks: fault });
    expect(verdicts.map(({ id, verdict }) => [id, verdict])).toEqual(expected);
    await mock.close();
  }
});

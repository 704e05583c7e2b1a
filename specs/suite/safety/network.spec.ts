import { expect, test } from '@playwright/test';
import { networkFaults } from '../../../fixtures/mock/index.ts';
import { isClosed } from '../../../fixtures/recording/close.ts';
import { few, judge, liftable, recordOn } from './service.ts';

/** Requests that nobody answers in time are waited for only so long; all others are answered at once. */
const timeoutOf = (id: string) => (/^(hang|drip)-/.test(id) ? 150 : undefined);

const mayCreate = few.filter(({ kind }) => kind === 'contact').length;

for (const each of networkFaults)
  test(`${each.id}: no promise counts as broken, nothing is created twice, nothing stays open unnoticed`, async () => {
    const { fault, lift } = liftable(each);
    const { mock, desk, recordings, verdicts } = await recordOn({ fault }, timeoutOf(each.id));
    expect(verdicts.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(mock.census().interactionsCreated).toBeLessThanOrEqual(mayCreate);
    const { openChannels, openConversations } = mock.census();
    if (openChannels.length + openConversations.length > 0) {
      expect(recordings.some(({ leftOpen }) => leftOpen)).toBe(true);
      lift();
      const ask = (call: Parameters<typeof desk.send>[0]) => desk.send(call, 0);
      for (const conversation of openConversations) await isClosed(ask, { conversation });
    }
    await mock.close();
  });

test('what passes leaves every clause judged as if nothing had been', async () => {
  const bursts = networkFaults.filter(({ id }) =>
    /^(reset|truncated|answer-502)-(reads|closing)-burst$/.test(id),
  );
  const undisturbed = await recordOn({});
  const expected = undisturbed.verdicts.map(({ id, verdict }) => [id, verdict]);
  await undisturbed.mock.close();
  for (const fault of bursts) {
    const { mock, verdicts } = await recordOn({ fault });
    expect(verdicts.map(({ id, verdict }) => [id, verdict])).toEqual(expected);
    await mock.close();
  }
});

test('the suite judges the recordings of a bad network without throwing', () => {
  expect(judge([]).every(({ verdict }) => verdict === 'notApplicable' || verdict === 'excluded')).toBe(true);
});

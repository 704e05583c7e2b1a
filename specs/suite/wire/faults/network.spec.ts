import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '../../../../fixtures/cleanup/journal-file.ts';
import { readJournals } from '../../../../fixtures/cleanup/journal-read.ts';
import { openIn, sweepOne } from '../../../../fixtures/cleanup/sweep.ts';
import { networkFaults } from '../../../../fixtures/faults/network/index.ts';
import type { RunningMock } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { few, liftable, recordOn } from './service.ts';

/** Requests that nobody answers in time are waited for only so long; all others are answered at once. */
const timeoutOf = (id: string) => (/^(hang|drip)-/.test(id) ? 150 : undefined);

const mayCreate = few.filter(({ kind }) => kind === 'contact').length;

for (const each of networkFaults)
  test(`${each.id}: no promise counts as broken, nothing is created twice, nothing stays open that a sweep does not close`, async () => {
    const { fault, lift } = liftable(each);
    const folder = mkdtempSync(join(tmpdir(), 'journal-'));
    const journal = openJournal(folder, 'run', 'here');
    const { mock, desk, recordings, verdicts } = await recordOn({ hooks: fault }, timeoutOf(each.id), {
      journal,
    });
    journal.close();
    expect(verdicts.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(mock.census().interactionsCreated).toBeLessThanOrEqual(mayCreate);
    if (isAnythingOpen(mock)) expect(recordings.some(({ leftOpen }) => leftOpen)).toBe(true);
    lift();
    for (const line of openIn(readJournals(folder)[0]?.lines ?? []))
      await sweepOne((call) => desk.send(call, 0), mock.routing.workspaceSid, line);
    expect(isAnythingOpen(mock)).toBe(false);
    await mock.close();
    rmSync(folder, { recursive: true });
  });

function isAnythingOpen(mock: RunningMock): boolean {
  const { openChannels, openConversations } = mock.census();
  return openChannels.length + openConversations.length > 0;
}

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

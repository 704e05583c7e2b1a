import { openJournal } from '../../../../fixtures/cleanup/journal.ts';
import { findOpen, readJournals } from '../../../../fixtures/cleanup/journal-lines.ts';
import { sweepOne } from '../../../../fixtures/cleanup/sweep.ts';
import type { Cleaner } from '../../../../fixtures/cleanup/thing.ts';
import type { Fault } from '../../../../fixtures/faults/fault.ts';
import { networkFaults } from '../../../../fixtures/faults/network/index.ts';
import type { RunningMock } from '../../../../fixtures/mock/index.ts';
import { expect } from '../../test.ts';
import { few, liftable, recordOn } from './service.ts';

/** Every seventh: as a disturbance has eight forms, each is there, in another form than the one before. */
export const sample: readonly Fault[] = networkFaults.filter((_, nth) => nth % 7 === 0);

/** Requests that nobody answers in time are waited for only so long; all others are answered at once. */
const timeoutOf = (id: string) => (/^(hang|drip)-/.test(id) ? 150 : undefined);

const run = 'conformance-disturbed';

const mayCreate = few.filter(({ kind }) => kind === 'contact').length;

/**
 * Records under a disturbance and sweeps when it has passed. Expects that no promise counts as broken, nothing is created twice, and
 * nothing stays open that a sweep does not close.
 */
export async function expectHarmless(disturbance: Fault, folder: string): Promise<void> {
  const { fault, lift } = liftable(disturbance);
  const journal = openJournal(folder, { run, target: 'here' });
  const timeoutMs = timeoutOf(disturbance.id);
  const { mock, context, recordings, verdicts } = await recordOn({ hooks: fault }, timeoutMs, {
    journal,
    runTag: run,
  });
  journal.close();
  expect(verdicts.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
  expect(mock.inspect().interactionsCreated).toBeLessThanOrEqual(mayCreate);
  if (isAnythingOpen(mock)) expect(recordings.some(({ leftOpen }) => leftOpen)).toBe(true);
  lift();
  const ask: Cleaner['ask'] = (call) => context.send(call, 0);
  const cleaner = { ask, workspace: mock.routing.workspaceSid, patience: context.patience };
  for (const line of findOpen(readJournals(folder)[0]?.lines ?? [])) await sweepOne(cleaner, line);
  expect(isAnythingOpen(mock)).toBe(false);
  await mock.close();
}

function isAnythingOpen(mock: RunningMock): boolean {
  const { openChannels, openConversations } = mock.inspect();
  return openChannels.length + openConversations.length > 0;
}

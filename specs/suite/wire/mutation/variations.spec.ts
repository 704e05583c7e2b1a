import { contracts } from '../../../../fixtures/contract/index.ts';
import { runVariations } from '../../../../fixtures/mutation/alarms.ts';
import { variations } from '../../../../fixtures/mutation/variations/index.ts';
import { recordOnMock } from '../../../../fixtures/run/open-run.ts';
import { expect, test } from '../../test.ts';

test('lawful variations raise nothing', ({ recordings, notice }) => {
  const { alarms, kinds } = runVariations(recordings, contracts(), notice);
  expect(alarms).toEqual([]);
  expect(Object.entries(kinds).filter(([, { variations: made }]) => made === 0)).toEqual([]);
});

test('every variation says why it is lawful', () => {
  expect(variations.filter(({ why }) => why.length < 20)).toEqual([]);
});

test('every accepted reading of a clause is among the variations', async ({ notice, endpointOf }) => {
  const accepted = variations.find(({ name }) => name === 'accepted reading');
  const deviating = new Set<string>();
  for (const original of await recordOnMock())
    for (const { recording } of accepted?.of(original, endpointOf) ?? [])
      for (const id of notice(recording).deviating) deviating.add(id);
  const accepting = contracts().clauses.filter(({ alternatives }) => alternatives !== undefined);
  expect(accepting.map(({ id }) => id).filter((id) => !deviating.has(id))).toEqual([]);
});

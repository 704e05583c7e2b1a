import { contracts } from '../../../../fixtures/contract/index.ts';
import { runVariations } from '../../../../fixtures/mutation/false-alarms.ts';
import { makeVariations } from '../../../../fixtures/mutation/variations/index.ts';
import { expect, test } from '../../test.ts';

test('lawful variations raise nothing', ({ recordings, judgeOne }) => {
  const { alarms, kinds } = runVariations(recordings, contracts(), judgeOne);
  expect(alarms).toEqual([]);
  expect(Object.entries(kinds).filter(([, { variations: made }]) => made === 0)).toEqual([]);
});

test('every variation says why it is lawful', () => {
  expect(makeVariations(contracts()).filter(({ why }) => why.length < 20)).toEqual([]);
});

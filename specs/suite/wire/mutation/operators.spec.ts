import { contracts } from '../../../../fixtures/contract/index.ts';
import { sameMeaning } from '../../../../fixtures/mutation/equivalence.ts';
import { listAsyncValues } from '../../../../fixtures/mutation/facts.ts';
import { listMutants, type Mutant, operatorNames } from '../../../../fixtures/mutation/mutants.ts';
import { makeSurroundings } from '../../../../fixtures/mutation/surroundings.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { expect, test } from '../../test.ts';

/** Operators that change what is seen over time, in as many looks as that takes. */
const isOverTime = (operator: string) => operator.startsWith('asynchronous: ');

function* mutate(recordings: readonly Recording[]): Generator<readonly [Recording, Mutant]> {
  const { findEndpoint } = contracts();
  const asyncValues = listAsyncValues(contracts());
  const surround = makeSurroundings(recordings, contracts(), 1);
  for (const original of recordings)
    for (const mutant of listMutants(original, { findEndpoint, asyncValues, around: surround(original) }))
      yield [original, mutant];
}

function countChanged({ recording }: Mutant, original: Recording): number {
  const before = new Set(original.exchanges);
  return recording.exchanges.filter((each) => !before.has(each)).length;
}

test('every mutant means something else than its recording, and in one answer only unless it is about time', ({
  recordings,
}) => {
  const wrong: string[] = [];
  for (const [original, mutant] of mutate(recordings)) {
    const changed = countChanged(mutant, original);
    const isLawful = isOverTime(mutant.operator) ? changed > 0 : changed === 1;
    // One expectation for each of ten thousand mutants would take a minute.
    if (!isLawful || sameMeaning(original, mutant.recording))
      wrong.push(`${mutant.at} ${mutant.operator} ${mutant.change}: ${changed} answers`);
  }
  expect(wrong).toEqual([]);
});

test('the same recordings give the same mutants', ({ recordings }) => {
  const listAll = () =>
    [...mutate(recordings)].map(([, { operator, at, change }]) => [operator, at, change].join(' '));
  expect(listAll()).toEqual(listAll());
});

test('every operator finds a place', ({ recordings }) => {
  const found = new Set([...mutate(recordings)].map(([, { operator }]) => operator));
  // Only a contact with two participants in a list has an order to change.
  expect(operatorNames.filter((name) => !found.has(name) && name !== 'list reordered')).toEqual([]);
});

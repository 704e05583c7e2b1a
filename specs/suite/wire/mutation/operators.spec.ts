import { sameMeaning } from '../../../../fixtures/mutation/equivalence.ts';
import type { Mutant } from '../../../../fixtures/mutation/mutant.ts';
import { everyOperator, mutantsOf } from '../../../../fixtures/mutation/mutants.ts';
import { surroundingsOf } from '../../../../fixtures/mutation/seed.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { expect, test } from '../../test.ts';

/** Operators that change what is seen over time, in as many looks as that takes. */
const overTime = (operator: string) => operator.startsWith('asynchronous: ');

function changedIn({ recording }: Mutant, original: Recording): number {
  const before = new Set(original.exchanges);
  return recording.exchanges.filter((each) => !before.has(each)).length;
}

test('every mutant means something else than its recording, and in one answer only unless it is about time', ({
  recordings,
  endpointOf,
}) => {
  const wrong: string[] = [];
  for (const original of recordings)
    for (const mutant of mutantsOf(original, endpointOf, surroundingsOf(original, recordings, 1))) {
      const changed = changedIn(mutant, original);
      const one = overTime(mutant.operator) ? changed > 0 : changed === 1;
      // One expectation for each of ten thousand mutants would take a minute.
      if (!one || sameMeaning(original, mutant.recording))
        wrong.push(`${mutant.at} ${mutant.operator} ${mutant.change}: ${changed} answers`);
    }
  expect(wrong).toEqual([]);
});

test('the same recordings give the same mutants', ({ recordings, endpointOf }) => {
  const [original] = recordings;
  if (!original) throw new Error('a recording is expected');
  const all = () =>
    [...mutantsOf(original, endpointOf, surroundingsOf(original, recordings, 1))].map((mutant) =>
      JSON.stringify([mutant.operator, mutant.at, mutant.change]),
    );
  expect(all()).toEqual(all());
});

test('every operator finds a place', ({ recordings, endpointOf }) => {
  const found = new Set<string>();
  for (const original of recordings)
    for (const { operator } of mutantsOf(original, endpointOf, surroundingsOf(original, recordings, 1)))
      found.add(operator);
  // Only a contact with two participants in a list has an order to change.
  expect(everyOperator.filter((name) => !found.has(name) && name !== 'list reordered')).toEqual([]);
});

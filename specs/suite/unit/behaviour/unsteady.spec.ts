import type { Json } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { compare, createdWith, runOf } from './compared.ts';

const shown = (value: Json) => createdWith({ value });

/** What is told of a contact that shows one value, and another when it is recorded once more, where it was 'a'. */
const tell = (first: Json, second: Json) =>
  compare([runOf([shown('a')])], { ...runOf([shown(first)]), again: [shown(second)] });

test('what is as before when its contact is recorded once more is no change, and told as unsteady', () => {
  const { findings, notCompared } = tell('b', 'a');
  expect(findings).toEqual([]);
  expect(notCompared).toEqual([
    'interaction.value in sms by agent: unsteady, otherwise in one recording and as before in another',
  ]);
});

for (const second of ['b', 'c', null])
  test(`what is otherwise again, ${second}, is a change`, () => {
    const { findings, notCompared } = tell('b', second);
    expect(findings.map(({ at }) => at)).toEqual(['interaction.value']);
    expect(notCompared).toEqual([]);
  });

test('what could not be recorded once more is a change', () => {
  const lost = { ...shown('a'), status: 'unavailable', exchanges: [] } as const;
  const { findings } = compare([runOf([shown('a')])], { ...runOf([shown('b')]), again: [lost] });
  expect(findings).toHaveLength(1);
});

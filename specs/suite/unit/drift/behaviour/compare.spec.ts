import { expect, test } from '../../../test.ts';
import { api, changeOf, channel, interaction } from './compared.ts';

const at = 'interaction.value';

for (const [title, before, after, expected] of [
  ['a member that is new', {}, { value: 'a' }, ['seen-member-added', at, null, "'a'"]],
  ['a member that is gone', { value: 'a' }, {}, ['answer-member-removed', at, "'a'", null]],
  ['a number that is a text', { value: 1 }, { value: '1' }, ['seen-member-retyped', at, '1', "'1'"]],
  ['a value that is null', { value: 'a' }, { value: null }, ['seen-value-null', at, "'a'", 'null']],
  ['null that is a value', { value: null }, { value: 'a' }, ['seen-value-new', at, 'null', "'a'"]],
  ['another word', { value: 'a' }, { value: 'b' }, ['seen-value-new', at, "'a'", "'b'"]],
  ['another number', { value: 0 }, { value: 100 }, ['seen-value-new', at, '0', '100']],
  [
    'a text in other words',
    { value: 'not found' },
    { value: 'is not there' },
    ['seen-text-reworded', at, "'not found'", "'is not there'"],
  ],
  [
    'a message in one word instead of ten',
    { error_message: 'no such thing' },
    { error_message: 'Gone' },
    ['seen-text-reworded', 'interaction.error_message', "'no such thing'", "'Gone'"],
  ],
  [
    'a member in an object that was empty',
    { value: {} },
    { value: { a: 1 } },
    ['seen-member-added', `${at}.a`, null, '1'],
  ],
  [
    'an address on another host',
    { value: `${api}/Interactions/${interaction}` },
    { value: `https://eu.example.com/v1/Interactions/${interaction}` },
    ['seen-format-changed', at, "'{api}/Interactions/{KD}'", "'https://eu.example.com/v1/Interactions/{KD}'"],
  ],
  [
    'a date in another format',
    { value: '2026-01-31T00:00:00Z' },
    { value: '2026-01-31T00:00:00.123Z' },
    ['seen-format-changed', at, "'{ISO date}'", "'{ISO date with fractions}'"],
  ],
  [
    'an address of the same thing in another form',
    { value: `${api}/Interactions/${interaction}` },
    { value: `http://${api}/Interactions/${interaction}` },
    ['seen-format-changed', at, "'{api}/Interactions/{KD}'", "'http://{api}/Interactions/{KD}'"],
  ],
  [
    'an address of something else',
    { value: `${api}/Interactions/${interaction}` },
    { value: `${api}/Interactions/${channel}` },
    ['seen-reference-changed', at, "'{api}/Interactions/{KD}'", "'{api}/Interactions/{UO}'"],
  ],
] as const)
  test(`${title} is told by its rule`, () => {
    expect(changeOf(before, after)).toEqual([expected]);
  });

test('what is gone takes with it what stood in it: one finding', () => {
  expect(changeOf({ value: { a: 1, b: { c: 2 } } }, {})).toHaveLength(1);
});

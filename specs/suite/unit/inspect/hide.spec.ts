import { makeHiding } from '../../../../fixtures/inspect/hide.ts';
import type { JsonObject } from '../../../../fixtures/json/json.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { expect, test } from '../../test.ts';

const sid = `CH${'1'.repeat(32)}`;

/** Hides in a text what stands among the attributes of a contact. */
function hide(attributes: JsonObject, text: string): string {
  const recording = { exchanges: [], sent: { routing: { properties: { attributes } } } };
  return makeHiding([recording as unknown as Recording], '["inbound"]')(text);
}

for (const [what, value, text] of [
  ['a name', 'Ludovica Braithwaite', 'is "Ludovica Braithwaite"'],
  ['a name of two lines, as a message spells it', 'Two\nLines', 'is "Two\\nLines"'],
  ['a name with quotes, as a message spells it', 'Ann "Jo" Smith', 'is "Ann \\"Jo\\" Smith"'],
  ['a day of birth', '1980-05-17', 'is "1980-05-17"'],
  ['a number with its groups', '123-45-6789', 'is "123-45-6789"'],
  ['a number as a text', '884412', 'is "884412"'],
  ['a number', 4111111111111111, 'is 4111111111111111'],
] as const)
  test(`what people have written into a contact is hidden: ${what}`, () => {
    expect(hide({ deep: [{ value }] }, `seen ${text}, expected`)).toMatch(/^seen is "?<name:1>"?, expected$/);
  });

test('what is left of a text that was cut is hidden', () => {
  const note = `owes Ludovica ${'money '.repeat(60)}`;
  expect(hide({ note }, `note is "${note.slice(0, 40)}…, expected`)).toBe('note is "<cut-name>…, expected');
  expect(hide({ note }, 'all … of them')).toBe('all … of them');
});

for (const [what, value] of [
  ['a SID', sid],
  ['a word of the contracts', 'inbound'],
  ['a moment', '2026-11-27T02:00:00Z'],
  ['a short number, as durations are', '1200'],
  ['a count', 1200],
] as const)
  test(`what is no person’s stays: ${what}`, () => {
    expect(hide({ value }, `it is "${value}"`)).toBe(`it is "${value}"`);
  });

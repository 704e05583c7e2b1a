import type { Json } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { api, changeOf, channel, contactOf, createdWith, findingsOf, interaction } from './compared.ts';

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

/** Rule and place of what is told where one list becomes another. */
const told = (before: readonly Json[], after: readonly Json[]) =>
  changeOf({ value: before }, { value: after }).map(([change, place]) => [change, place]);

test('a list that has one entry more is told with what that entry has of its own, and what it lacks', () => {
  const more = [
    { sid: 'a', type: 'b', same: 1 },
    { type: 'c', same: 1 },
  ];
  expect(told([{ sid: 'a', type: 'b', same: 1 }], more)).toEqual([
    ['seen-value-new', at],
    ['seen-entry-incomplete', `${at}.*.sid`],
    ['seen-value-new', `${at}.*.type`],
  ]);
});

test('an entry that is as the others changes only how many there are', () => {
  expect(told([{ a: 1 }], [{ a: 1 }, { a: 1 }])).toEqual([['seen-value-new', at]]);
});

test('a member that one entry has alone is new', () => {
  expect(told([{ a: 1 }, { a: 1 }], [{ a: 1 }, { a: 1, b: 2 }])).toEqual([
    ['seen-member-added', `${at}.*.b`],
  ]);
});

test('an entry of another type is told by its type', () => {
  expect(told([{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 'b' }])).toEqual([['seen-member-retyped', `${at}.*.a`]]);
});

test('a list that is empty has taken its entries with it: one finding', () => {
  expect(told([{ a: 1, b: 2 }], [])).toEqual([['seen-value-new', at]]);
});

test('entries of a list in a JSON text are told as others', () => {
  const list = (...entries: Json[]) => JSON.stringify({ list: entries });
  expect(changeOf({ value: list({ a: 1 }, { a: 1 }) }, { value: list({ a: 1 }, {}) })).toEqual([
    ['seen-entry-incomplete', `${at}.list.*.a`, '1', '1 and absent'],
  ]);
});

for (const [title, before, after, sentence] of [
  ['a value', { value: 'a' }, { value: 'b' }, "was 'a', is 'b', in sms by agent"],
  ['a new member', {}, { value: {} }, 'is new; it is an empty object, in sms by agent'],
  ['a member that is gone', { value: [1, 2] }, {}, 'is missing, in sms by agent; it was a list of 2 entries'],
  [
    'a SID',
    { value: interaction },
    { value: channel },
    'was the SID KD… of the contact, is the SID UO… of the contact',
  ],
  ['a type', { value: {} }, { value: '{}' }, 'was an empty object, is a text that holds a JSON object'],
  [
    'entries',
    { value: [{ a: 1 }] },
    { value: [{ a: 1 }, {}] },
    'is missing in some entries of the list, in sms by agent; every entry had it, and it was 1',
  ],
] as const)
  test(`${title} is told in words of a tester`, () => {
    const findings = findingsOf(createdWith(before), createdWith(after, { channelLooks: [] }));
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining(sentence));
  });

test('what was seen and is gone in the end is told to vanish', () => {
  const looks = (...shown: boolean[]) =>
    contactOf({
      channelLooks: shown.map((is, nth) => [nth, { sid: channel, ...(is && { type: 'sms' }) }] as const),
    });
  const [finding] = findingsOf(looks(true), looks(true, false));
  expect(finding?.message).toContain("is there, and vanishes again, in sms by agent; it was 'sms'");
});

test('states in another order are told one after the other', () => {
  const looks = (...all: string[]) =>
    contactOf({
      created: [{}],
      channelLooks: all.map((status, nth) => [nth, { sid: channel, status }] as const),
    });
  const [finding] = findingsOf(looks('setup', 'active'), looks('active', 'setup', 'active'));
  expect(finding?.message).toContain("goes another way: first 'active', then 'setup', then 'active'");
});

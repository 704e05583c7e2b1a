import { expect, test } from '../../test.ts';
import { api, channel, contactOf, createdWith, interaction, seenAt } from './compared.ts';

const startedAt = '2026-01-31T00:00:00Z';

for (const [title, value, description] of [
  ['a word is itself', 'outbound', "'outbound'"],
  ['a number is itself', 86_400, '86400'],
  ['a number is not its digits', '86400', "'86400'"],
  ['null is not the word', 'null', "'null'"],
  ['an empty object is told from a filled one', {}, 'object of nothing'],
  ['a list is told by its length', [1, 2], 'list of 2'],
  ['a JSON text is not the object it holds', '{"a":1}', 'text of a JSON object'],
  ['a JSON text in a JSON text holds nobody’s words', JSON.stringify('{"a":"Nora"}'), 'text of a JSON text'],
  ['a text in quotes that is no JSON is itself', '"a" or "b"', `'"a" or "b"'`],
  ['the SID of the contact is called by its kind', interaction, "'{KD}'"],
  ['a SID that it shows once beside is another', `KD${'9'.repeat(32)}`, "'{KD 2}'"],
  [
    'an address is told by what it leads to',
    `${api}/Interactions/${interaction}`,
    "'{api}/Interactions/{KD}'",
  ],
  [
    'an address that is put together wrongly keeps its form, and loses its host',
    `http://${api.replace('/v1', '//v1')}/Interactions`,
    "'http://http://{host}//v1/Interactions'",
  ],
  ['the name of a queue is nobody’s business', 'Everyone', "'{queueName}'"],
  ['a date is told by its format', startedAt, "'{ISO date}'"],
  ['a date a year off is of another time', '2027-01-31T00:00:00Z', "'{ISO date, of another time}'"],
  ['a date of RFC 2822 is told from one of ISO 8601', 'Sat, 31 Jan 2026 00:00:00 GMT', "'{RFC 2822 date}'"],
  ['seconds are told from milliseconds', Date.parse(startedAt) / 1000, 'epoch seconds'],
  ['milliseconds are told from seconds', Date.parse(startedAt), 'epoch milliseconds'],
  ['an address of mail is not kept, even unredacted', 'ada@example.com', "'{mailbox}'"],
  ['a number is not kept, even unredacted', '+15005550006', "'{number}'"],
] as const)
  test(title, () => {
    const more = { also: interaction, again: interaction };
    expect(seenAt('value', createdWith({ value, ...more }, { startedAt }))).toEqual([description]);
  });

test('an age is as old as the contact, or the number it is', () => {
  expect(seenAt('age', createdWith({ age: 3 }))).toEqual(['seconds of the contact']);
  expect(seenAt('age', createdWith({ age: 100 }))).toEqual(['100']);
});

test('a long text is told by its ends and its length', () => {
  const [text] = seenAt('value', createdWith({ value: 'x'.repeat(200) })) as string[];
  expect(text).toBe(`'${'x'.repeat(60)}{80 more}${'x'.repeat(60)}'`);
});

test('a path goes on below a JSON text', () => {
  const recording = contactOf({ attributes: { direction: 'outbound' } });
  expect(seenAt('routing.properties.attributes.direction', recording)).toEqual(["'outbound'"]);
});

test('what the caller gave is as sent, whatever it is', () => {
  const attributes = { order: { article: 'toothbrush' } };
  const sent = {
    channel: { type: 'sms', initiated_by: 'agent' },
    routing: { properties: { attributes } },
  };
  const path = 'routing.properties.attributes.order';
  expect(seenAt(path, contactOf({ sent, attributes }))).toEqual(['as sent']);
  const other = contactOf({ sent, attributes: { order: { article: 'brush' } } });
  expect(seenAt(`${path}.article`, other)).toEqual(["'brush'"]);
});

test('a stable name of redaction is called by its kind, in the order in which it was sent', () => {
  const sent = { channel: { from: '<phone:7>', to: '<phone:3>' } };
  const value = ['<phone:3>', 'whatsapp:<phone:7>', channel];
  expect(seenAt('value.*', createdWith({ value }, { sent }))).toEqual([
    "'whatsapp:{phone}' and '{UO}' and '{phone 2}'",
  ]);
});

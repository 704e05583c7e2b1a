import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { changeOf, compare, createdWith, findingsOf, interaction, runOf } from './compared.ts';

const at = 'interaction';

for (const [title, before, after, to] of [
  ['its name', { way: 'in' }, { direction: 'in' }, 'direction'],
  ['the spelling of its name', { webhookTtid: null }, { webhook_ttid: null }, 'webhook_ttid'],
  ['the object it stands in', { way: 'in', media: { a: 1 } }, { media: { a: 1, way: 'in' } }, 'media.way'],
  ['its object for a new one', { way: 'in' }, { media: { way: 'in' } }, 'media.way'],
  ['name and object', { way: 'in' }, { media: { direction: 'in' } }, 'media.direction'],
  ['its name, with all it holds', { way: { a: 1, b: ['c'] } }, { way2: { a: 1, b: ['c'] } }, 'way2'],
] as const)
  test(`a member that changes ${title} is one finding, which names both`, () => {
    const [old = ''] = Object.keys(before);
    const found = changeOf(before as JsonObject, after as JsonObject);
    expect(found).toEqual([['seen-member-renamed', `${at}.${old}`, `${at}.${old}`, `${at}.${to}`]]);
  });

test('the sentence on a renamed member names both and what stands there', () => {
  const [finding] = findingsOf(createdWith({ id: interaction }), createdWith({ key: interaction }));
  expect(finding).toMatchObject({ severity: 'breaking' });
  expect(finding?.message).toBe(
    'is now interaction.key, in sms by agent; what stands there is as before: the SID KD… of the contact',
  );
});

for (const [title, before, after] of [
  ['shows something else', { way: 'in' }, { direction: 'out' }],
  ['is one of two that are alike', { way: 'in' }, { one: 'in', other: 'in' }],
  ['could be either of two that are gone', { one: 'in', other: 'in' }, { way: 'in' }],
  ['is null, as anything may be', { reason: null }, { version: null }],
  ['holds more than what is gone', { way: { a: 1 } }, { direction: { a: 1, b: 2 } }],
] as const)
  test(`a new member that ${title} is no other name of one that is gone`, () => {
    const changes = changeOf(before as JsonObject, after as JsonObject).map(([change]) => change);
    expect(changes).not.toContain('seen-member-renamed');
    expect(changes).toContain('answer-member-removed');
  });

test('what else a new object holds is new beside the member that has moved into it', () => {
  const found = changeOf({ way: 'in' }, { media: { way: 'in', more: 1 } });
  expect(found.map(([change, place]) => [change, place])).toEqual([
    ['seen-member-added', `${at}.media`],
    ['seen-member-renamed', `${at}.way`],
  ]);
});

test('a member that is renamed in one contact, and new in another, is told as both', () => {
  const email = {
    scenario: { id: 'agent-email' },
    sent: { channel: { type: 'email', initiated_by: 'agent' } },
  };
  const before = runOf([createdWith({ way: 'in' }), createdWith({}, email)]);
  const after = runOf([createdWith({ path: 'in' }), createdWith({ path: 'in' }, email)]);
  const { findings } = compare([before], after);
  expect(findings.map(({ change, at: place, message }) => [change, place, message.split(', ')[1]])).toEqual([
    ['seen-member-added', `${at}.path`, 'in email by agent'],
    ['seen-member-renamed', `${at}.way`, "in sms by agent; what stands there is as before: 'in'"],
  ]);
});

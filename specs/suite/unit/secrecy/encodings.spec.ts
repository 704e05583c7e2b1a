import { makeRedactor } from '../../../../fixtures/secrecy/redact.ts';
import { expect, test } from '../../test.ts';

const token = 'a+b/c"d\\e=1f2 a3';
const account = `AC${'0123456789abcdef'.repeat(2)}`;
const redact = makeRedactor([
  { kind: 'secret', value: `${account}:${token}` },
  { kind: 'secret', value: token },
  { kind: 'account', value: account },
  { kind: 'phone', value: '+12025550111' },
  { kind: 'email', value: 'nora@example.com' },
  { kind: 'name', value: 'Nora “N.” Łukasiewicz' },
]);

const base64 = (text: string) => Buffer.from(text).toString('base64');
const asciiJson = (text: string) =>
  JSON.stringify(text).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Where a secret may stand, and what of it must be gone. */
const spellings: { readonly [spelling: string]: string } = {
  plain: `token ${token}.`,
  'base64 of user and password': `Basic ${base64(`${account}:${token}`)}`,
  base64: base64(token),
  'base64 in the middle of other base64': base64(`x${token}yz`),
  'base64 in the middle of other base64, a byte later': base64(`xx${token}yz`),
  'base64 for URLs': Buffer.from(token).toString('base64url'),
  'URL-encoded base64': encodeURIComponent(base64(token)),
  'URL-encoded': encodeURIComponent(token),
  'as in a form': new URLSearchParams({ token }).toString(),
  'escaped in JSON that is cut off': `{"token":${JSON.stringify(token)}`,
  'escaped twice': JSON.stringify(JSON.stringify(token)),
  'with a plus as \\u002b': `x ${token.replace('+', '\\u002b')}`,
  'with entities of HTML': token.replace('"', '&#34;').replace('+', '&#x2B;'),
  'lower hex': Buffer.from(token).toString('hex'),
  'upper hex': Buffer.from(token).toString('hex').toUpperCase(),
};

for (const [spelling, text] of Object.entries(spellings))
  test(`a secret is found ${spelling}`, () => {
    expect(redact(text)).toMatch(/<(encoded-)?secret:\d+>/);
    expect(redact(text)).not.toContain(text.slice(8, 18));
  });

for (const phone of [
  '+12025550111',
  'whatsapp:+12025550111',
  'whatsapp%3A%2B12025550111',
  'x \\u002b12025550111',
  '+1 (202) 555-0111',
  '(202) 555-0111',
  '202.555.0111',
  '0012025550111',
  '+49 30 1234567',
])
  test(`${phone} is a phone number`, () => {
    expect(redact(phone)).toMatch(/<(encoded-|formatted-)?phone:\d+>/);
    expect(redact(phone)).not.toMatch(/\d{4}/);
  });

for (const email of ['nora@example.com', 'other%40example.com', 'x m\\u0040x.org', 'a&#64;b.example'])
  test(`${email} is an email address`, () => {
    expect(redact(email)).toMatch(/<(encoded-)?email:\d+>/);
  });

for (const address of [`/v1/Accounts/${account}/x`, `v1%2F${account}`, `_${account}`, `\\u002f${account}`])
  test(`the SID in ${address.replace(account, 'AC…')} goes`, () => {
    expect(redact(address)).toContain('<account:1>');
  });

test('inside JSON text a value is the same name however it is escaped', () => {
  const inner = '{"one":"\\u002b12025550111","other":"+12025550111","n":1.0}';
  expect(redact(inner)).toBe('{"one":"<phone:1>","other":"<phone:1>","n":1.0}');
});

test('what is spelled otherwise is not equal after the redaction either', () => {
  expect(redact('+1 202 555 0111')).not.toBe(redact('+12025550111'));
});

test('a name is the same in plain text and in JSON of ASCII alone', () => {
  const name = 'Nora “N.” Łukasiewicz';
  expect(JSON.parse(redact(asciiJson(name)))).toBe(redact(name));
});

test('times, counts and SIDs of contacts stay as they are', () => {
  const body = {
    date: 1763825550,
    iso: '2026-11-22T16:00:00Z',
    sid: `KD${'0123456789abcdef'.repeat(2)}`,
    age: 0,
  };
  expect(redact(body)).toEqual(body);
});

test('redacting again changes nothing', () => {
  const once = redact(Object.values(spellings));
  expect(redact(once)).toEqual(once);
});

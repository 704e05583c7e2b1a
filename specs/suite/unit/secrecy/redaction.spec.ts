import { makeRedactor } from '../../../../fixtures/secrecy/redact.ts';
import { expect, test } from '../../test.ts';

const hex = '0123456789abcdef0123456789abcdef';
const other = 'fedcba9876543210fedcba9876543210';
const token = '5ec7e75ec7e75ec7e75ec7e75ec7e75e';

const redact = (value: unknown, known: Parameters<typeof makeRedactor>[0] = []) => makeRedactor(known)(value);

const cases: { readonly [title: string]: readonly [given: unknown, left: unknown] } = {
  'an account SID becomes a name': [`AC${hex}`, '<account:1>'],
  'an API key becomes a name': [`SK${hex}`, '<key:1>'],
  'routing SIDs become names by their kind': [
    [`WS${hex}`, `WW${hex}`, `WQ${hex}`, `WK${hex}`],
    ['<workspace:1>', '<workflow:1>', '<queue:1>', '<worker:1>'],
  ],
  'SIDs of a contact stay, for they are what support asks for': [`KD${hex} WT${hex}`, `KD${hex} WT${hex}`],
  'a SID inside an address becomes a name': [
    `https://x.example/Workspaces/WS${hex}/Tasks/WT${hex}`,
    `https://x.example/Workspaces/<workspace:1>/Tasks/WT${hex}`,
  ],
  'a phone number becomes a name': ['from +12025550111 on', 'from <phone:1> on'],
  'the prefix of a WhatsApp address stays': ['whatsapp:+12025550111', 'whatsapp:<phone:1>'],
  'a phone number inside an address becomes a name': ['?To=%2B12025550111&x=1', '?To=<encoded-phone:1>&x=1'],
  'a formatted phone number becomes a name': ['+1 (202) 555-0111', '<formatted-phone:1>'],
  'an email address becomes a name': ['Nora <nora.x+y@mail.example.com>', 'Nora <<email:1>>'],
  'a value inside JSON inside JSON becomes a name': [
    { attributes: JSON.stringify({ inner: JSON.stringify({ to: '+12025550111' }) }) },
    { attributes: JSON.stringify({ inner: JSON.stringify({ to: '<phone:1>' }) }) },
  ],
  'the name of a member becomes a name': [
    { [`AC${hex}`]: { '+12025550111': 1 } },
    { '<account:1>': { '<phone:1>': 1 } },
  ],
  'equal values get one name': [
    ['+12025550111', { to: 'whatsapp:+12025550111' }],
    ['<phone:1>', { to: 'whatsapp:<phone:1>' }],
  ],
  'different values get different names': [
    [`AC${hex}`, `AC${other}`, `AC${hex}`],
    ['<account:1>', '<account:2>', '<account:1>'],
  ],
  'a value that is spelled otherwise gets another name': [
    ['+12025550111', '%2B12025550111', '+1 202 555 0111'],
    ['<phone:1>', '<encoded-phone:1>', '<formatted-phone:1>'],
  ],
  'what is no text stays': [
    [1, null, true, { a: 12025550111 }],
    [1, null, true, { a: 12025550111 }],
  ],
  'a date stays': ['2026-01-31T00:00:00+00:00', '2026-01-31T00:00:00+00:00'],
  'the date of a header stays': ['Sat, 31 Jan 2026 00:00:00 +0000', 'Sat, 31 Jan 2026 00:00:00 +0000'],
};

for (const [title, [given, left]] of Object.entries(cases))
  test(title, () => {
    expect(redact(given)).toEqual(left);
  });

test('a secret is redacted by its value, wherever it stands', () => {
  const known = [{ kind: 'secret', value: token }];
  expect(redact({ [token]: `Basic x${token}y` }, known)).toEqual({ '<secret:1>': 'Basic x<secret:1>y' });
});

test('a secret with quotes is redacted inside JSON text too', () => {
  const known = [{ kind: 'secret', value: 'pass"word\\x' }];
  expect(redact(JSON.stringify({ token: 'pass"word\\x' }), known)).toBe('{"token":"<secret:1>"}');
});

test('a secret that holds another is not cut in the middle', () => {
  const known = [
    { kind: 'secret', value: 'abcdef' },
    { kind: 'secret', value: 'abcdefghi' },
  ];
  expect(redact('abcdefghi abcdef', known)).toBe('<secret:1> <secret:2>');
});

test('a known phone number is found without its plus, as a number too', () => {
  const known = [{ kind: 'phone', value: '+12025550111' }];
  expect(redact(['12025550111', 12025550111], known)).toEqual(['<formatted-phone:1>', '<formatted-phone:1>']);
});

test("a customer's name is found as a word of its own", () => {
  const known = [{ kind: 'name', value: 'Nora' }];
  expect(redact(['Hi Nora!', 'Honorary'], known)).toEqual(['Hi <name:1>!', 'Honorary']);
});

test('an empty secret is none', () => {
  expect(redact('Nora', [{ kind: 'secret', value: '' }])).toBe('Nora');
});

test('names stay the same through all recordings of a run', () => {
  const run = makeRedactor([]);
  expect([run('+12025550111'), run('+12025550112'), run('+12025550111')]).toEqual([
    '<phone:1>',
    '<phone:2>',
    '<phone:1>',
  ]);
});

test('what is redacted twice stays as it is', () => {
  const run = makeRedactor([{ kind: 'secret', value: token }]);
  const once = run({ a: `AC${hex} +12025550111 ${token} nora@example.com` });
  expect(run(once)).toEqual(once);
});

test('redacting changes nothing in what it was given', () => {
  const given = { a: ['+12025550111'] };
  redact(given);
  expect(given).toEqual({ a: ['+12025550111'] });
});

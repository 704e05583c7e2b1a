import { refuseTelling } from '../../../../fixtures/secrecy/refuse.ts';
import { cleanError } from '../../../../fixtures/secrecy/scan-console.ts';
import { buildPattern } from '../../../../fixtures/secrecy/spellings.ts';
import { expect, test } from '../../test.ts';

const token = '5ec7e75ec7e75ec7e75ec7e75ec7e75e';
const live = { TARGET: 'live', TWILIO_AUTH_TOKEN: token };

for (const word of [
  'password',
  'flex',
  'sms',
  'conversations',
  'Ümläute',
  's3cr3t!',
  'customer-chat',
  'twilioflexsecret',
])
  test(`"${word}" is refused as a token of a live run, in a sentence that does not repeat it`, () => {
    const refuse = () => refuseTelling({ ...live, TWILIO_AUTH_TOKEN: word }, '');
    expect(refuse).toThrow(
      /^setting TWILIO_AUTH_TOKEN cannot be told from other text \(seen \d+ characters\), .+$/,
    );
    expect(refuse).not.toThrow(`"${word}"`);
  });

for (const good of [token, 'a.b*c(d[', 'test-token', 'k9é😀zz-q'])
  test(`"${good}" is taken as a token`, () => {
    expect(() => refuseTelling({ ...live, TWILIO_AUTH_TOKEN: good }, '')).not.toThrow();
  });

test('the secret of an API key is held to the same, and the token beside it is not sent', () => {
  const both = { ...live, TWILIO_AUTH_TOKEN: 'x', TWILIO_API_KEY: 'SK1', TWILIO_API_SECRET: token };
  expect(() => refuseTelling(both, '')).not.toThrow();
  expect(() => refuseTelling({ ...both, TWILIO_API_SECRET: 'x' }, '')).toThrow(/^setting TWILIO_API_SECRET /);
});

test('a word is no secret of a run on the mock', () => {
  expect(() => refuseTelling({ TWILIO_AUTH_TOKEN: 'sms' }, 'http')).not.toThrow();
});

for (const [logs, seen] of Object.entries({
  http: 'http',
  'fs, TLS': 'tls',
  '*': 'http, ',
  'child_*': 'child_process',
}))
  test(`NODE_DEBUG=${logs} is refused on a live run`, () => {
    expect(() => refuseTelling(live, logs)).toThrow(`(${seen}`);
  });

test('other logs of Node are none of our business', () => {
  expect(() => refuseTelling(live, 'module,timer')).not.toThrow();
});

test('an error with a request in it is cleaned of the request and of the secret, in its stack too', () => {
  const basic = Buffer.from(`user:${token}`).toString('base64');
  const error = Object.assign(new Error(`refused: Basic ${basic}`), { request: { authorization: basic } });
  const cleaned = cleanError(error, [
    { setting: 'X', pattern: buildPattern({ kind: 'secret', value: token }) },
  ]) as Error;
  expect(cleaned.message).toBe('refused: Basic <X>');
  expect(`${cleaned.stack}${JSON.stringify(cleaned)}`).not.toContain(basic);
});

test('an error that holds no secret stays itself, as a skip of Playwright is known by its class', () => {
  const error = new RangeError('nothing in it');
  expect(cleanError(error, [{ setting: 'TWILIO_AUTH_TOKEN', pattern: '5ec7e75ec7e7' }])).toBe(error);
});

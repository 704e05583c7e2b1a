import { request } from 'node:http';
import { expect, test } from '../../test.ts';
import { basic } from './api.ts';
import { agentSms, openContact } from './contact.ts';

const form = 'application/x-www-form-urlencoded';
const deep = `{"type":"sms","x":${'['.repeat(9000)}${']'.repeat(9000)}}`;

const bodies: Record<string, [contentType: string, body: string | Uint8Array]> = {
  'a wrong percent-encoding': [form, 'Channel=%zz'],
  'a cut percent-encoding': [form, 'Channel=%7B%'],
  'percent-encoded bytes that are not UTF-8': [form, 'Channel=%ff%fe'],
  'bytes that are not UTF-8': [form, Uint8Array.of(0x43, 0xff, 0xfe)],
  'a NUL': [form, 'Channel=%00'],
  'a NUL within JSON': [form, `Channel=${encodeURIComponent('{"type":"sms\\u0000"}')}`],
  'JSON nested beyond reason': [form, `Channel=${deep}`],
  'the name __proto__': [form, 'Channel={"type":"sms","initiated_by":"api","__proto__":{"type":"web"}}'],
  'a list of lists': [form, 'Channel=[[]]'],
  'a number too large': [form, 'Channel=1e999'],
  'a JSON body': ['application/json', '{"Channel":{"type":"sms"}}'],
  'a multipart body': ['multipart/form-data; boundary=x', '--x--'],
  'no media type': ['', 'Channel={}'],
  'a malformed media type': [';;=,', 'Channel={}'],
  'an empty body': [form, ''],
  'only separators': [form, '&&==&=&'],
};

for (const [what, [contentType, body]] of Object.entries(bodies)) {
  test(`${what} is refused the vendor's way`, async ({ api }) => {
    const headers = { 'content-type': contentType };
    const reply = await api.send('/Interactions', { method: 'POST', headers, body });
    expect(reply).toMatchObject({ status: 400, body: { status: 400, code: expect.any(Number) } });
  });
}

test("a malformed path is refused the vendor's way", async ({ api }) => {
  expect(await api.get('/Interactions/%zz')).toMatchObject({ status: 400, body: { code: 20001 } });
});

test("bytes that are not HTTP are refused the vendor's way", async ({ mock }) => {
  const { connect } = await import('node:net');
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
  socket.write('nonsense\r\n\r\n');
  let text = '';
  for await (const chunk of socket) text += chunk;
  expect(text).toContain('"more_info":"https://www.twilio.com/docs/errors/20001"');
});

test('a request without a host is answered', async ({ mock }) => {
  const status = await new Promise((resolve, reject) => {
    const headers = { authorization: basic(mock.accountSid, mock.authToken) };
    const url = new URL(`${mock.url}/Nothing`);
    request(url, { headers, setHost: false }, (reply) => resolve(reply.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(404);
});

test('names of Object.prototype are attributes like others', async ({ api, mock }) => {
  const own = { constructor: 'a', toString: 'b', hasOwnProperty: 'c' };
  expect((await openContact(api, mock, agentSms(mock, own))).attributes).toMatchObject(own);
});

import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { longestBodyBytes, readBody } from '../../../../fixtures/client/read-body.ts';
import { expect, test } from '../../test.ts';

const text = '{"name":"Jörg 漢字 😀"}';
const bytes = Buffer.from(text);
const json = { 'content-type': 'application/json', 'content-length': 'some' };

for (const [title, body, codings] of [
  ['gzip', gzipSync(bytes), 'gzip'],
  ['gzip under its old name', gzipSync(bytes), 'X-GZIP'],
  ['deflate', deflateSync(bytes), 'deflate'],
  ['deflate without the frame of zlib', deflateRawSync(bytes), 'deflate'],
  ['brotli', brotliCompressSync(bytes), 'br'],
  ['gzip and then brotli', brotliCompressSync(gzipSync(bytes)), 'gzip, br'],
  ['nothing', bytes, 'identity'],
  ['nothing, as nothing says', bytes, undefined],
] as const)
  test(`what is packed with ${title} is unpacked`, () => {
    expect(readBody(body, { ...json, 'content-encoding': codings })).toBe(text);
  });

test('an answer without a body is not unpacked', () => {
  expect(readBody(Buffer.alloc(0), { 'content-encoding': 'gzip' })).toBe('');
});

for (const [title, body, codings, why] of [
  ['half a pack', gzipSync(bytes).subarray(0, 20), 'gzip', 'is packed as gzip and cannot be unpacked'],
  ['what is not packed', bytes, 'br', 'is packed as br and cannot be unpacked'],
  ['what nobody asked for', bytes, 'zstd', 'is packed as zstd, which was not asked for'],
  [
    'more than any answer holds',
    gzipSync(Buffer.alloc(longestBodyBytes + 1)),
    'gzip',
    'is packed as gzip and unpacks to more than 16 MB',
  ],
] as const)
  test(`${title} is no answer`, () => {
    expect(() => readBody(body, { ...json, 'content-encoding': codings })).toThrow(`the answer ${why}`);
  });

const wide = Buffer.from(text, 'utf16le');
for (const [title, body, type] of [
  ['a byte order mark', Buffer.from(`\u{feff}${text}`), 'application/json'],
  ['a label of another charset', bytes, 'application/json; charset=iso-8859-1'],
  ['two bytes a letter, as its mark says', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), ''],
  ['two bytes a letter, as its label says', wide, 'application/json; charset="UTF-16LE"'],
  ['a charset that nobody knows', bytes, 'application/json; charset=ebcdic'],
] as const)
  test(`JSON with ${title} is read`, () => {
    expect(readBody(body, { ...json, 'content-type': type })).toBe(text);
  });

test('what is not UTF-8 is read as its label says', () => {
  const type = 'application/json; charset=iso-8859-1';
  expect(readBody(Buffer.from('{"a":"ü"}', 'latin1'), { ...json, 'content-type': type })).toBe('{"a":"ü"}');
});

test('JSON that stops anywhere before its end is cut off', () => {
  const whole = '{"a":[1.5,true,null,"x\\u00fcy\\"z",{"b":-2e3}],"c":{}}';
  for (let length = 1; length < whole.length; length += 1)
    expect(() => readBody(Buffer.from(whole.slice(0, length)), json), whole.slice(0, length)).toThrow(
      'the answer was cut off',
    );
  expect(readBody(Buffer.from(whole), json)).toBe(whole);
});

for (const rubbish of ['{a:1}', '{"a":1}}', '{"a":,}', '<html>', 'everything is fine'])
  test(`${rubbish} is no JSON, and whole`, () => {
    expect(readBody(Buffer.from(rubbish), json)).toBe(rubbish);
  });

for (const body of ['', 'nothing is promised here'])
  test(`"${body}" may be cut off where only the end of the connection ends it, and it is called JSON`, () => {
    const undelimited = { 'content-type': 'application/json' };
    expect(() => readBody(Buffer.from(body), undelimited)).toThrow('the answer was cut off');
    expect(readBody(Buffer.from(body), { 'content-type': 'text/html' })).toBe(body);
  });

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { findLeaks } from '../../../../fixtures/secrecy/scan-files.ts';
import { compileCleaning, type Secret } from '../../../../fixtures/secrecy/secret.ts';
import { buildPattern } from '../../../../fixtures/secrecy/spellings.ts';
import { expect, test } from '../../test.ts';

const token = 'S3cr+t/"4f5e6d7c8b9a';
const secrets: readonly Secret[] = [
  { setting: 'TWILIO_AUTH_TOKEN', pattern: buildPattern({ kind: 'secret', value: token }) },
];

/** A zip of one deflated entry. */
function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(Number((crc32 as ((data: Buffer) => number) | undefined)?.(content) ?? 0), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(content.length, 8);
  const names = Buffer.from([name.length, 0, 0, 0]);
  const common = Buffer.concat([Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]), sizes, names]);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed]);
  const entry = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

const long = (text: string) => `${'something else, '.repeat(8)}${text}${' and more'.repeat(8)}`;
const json = JSON.stringify({ deep: [{ token }] });

const files: { readonly [what: string]: readonly [content: string | Buffer, place: RegExp] } = {
  'plain text': [`some ${token}`, /: byte 5 holds/],
  JSON: [json, /: byte \d+ holds/],
  'a Basic header': [`authorization: Basic ${Buffer.from(`AC1:${token}`).toString('base64')}`, /: byte \d+ /],
  hex: [Buffer.from(token).toString('hex').toUpperCase(), /: byte 0 holds/],
  gzip: [gzipSync(long(token)), /: gzip, byte 128 holds/],
  'a zip': [zip('a.json', Buffer.from(long(token))), /: a\.json, byte 128 holds/],
  'a zip in a data: address of an HTML page': [
    `<a href="data:application/zip;base64,${zip('trace.json', Buffer.from(long(token))).toString('base64')}">`,
    /: base64 at byte 37, trace\.json, byte 128 holds/,
  ],
  'gzip in base64': [
    `window.x="${gzipSync(long(json)).toString('base64')}"`,
    /: base64 at byte 10, gzip, byte/,
  ],
};

for (const [what, [content, place]] of Object.entries(files))
  test(`a secret in ${what} is told by file, place and setting, not by itself`, ({ folder }) => {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'report'), content);
    const [leak = '', ...others] = findLeaks([folder], secrets);
    expect(others).toEqual([]);
    expect(leak).toContain(`${join(folder, 'deep', 'report')}: `);
    expect(leak).toMatch(place);
    expect(leak).toContain('the value of TWILIO_AUTH_TOKEN');
    expect(leak).not.toContain(token);
  });

test('a secret in the name of a file is a leak', ({ folder }) => {
  writeFileSync(join(folder, encodeURIComponent(token)), '');
  expect(findLeaks([folder], secrets)).toHaveLength(1);
});

test('what holds no secret has no leak', ({ folder }) => {
  writeFileSync(join(folder, 'report.json'), JSON.stringify({ token: '<secret:1>' }));
  writeFileSync(join(folder, 'broken.zip'), 'PK\x03\x04 and no more');
  expect(findLeaks([folder], secrets)).toEqual([]);
});

test('a folder that is not there holds nothing', () => {
  expect(findLeaks(['/nowhere'], secrets)).toEqual([]);
});

test('a line for the console is cleaned, and its setting told', () => {
  const told: string[] = [];
  const clean = compileCleaning(secrets, (setting) => told.push(setting));
  expect(clean(`failed with ${token}\n`)).toBe('failed with <TWILIO_AUTH_TOKEN>\n');
  expect(told).toEqual(['TWILIO_AUTH_TOKEN']);
});

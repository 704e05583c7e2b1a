import { chmodSync } from 'node:fs';
import { readEnvFile } from '../../../../fixtures/settings/read.ts';
import { warnOfFile } from '../../../../fixtures/settings/warnings.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';

/** Writes the file with its rights. */
function write({ write: add }: Files, text: string, mode = 0o600): string {
  const file = add('.env', text);
  chmodSync(file, mode);
  return file;
}

test('quotes, spaces, export, a byte order mark and the line ends of Windows are no part of a value', ({
  files,
}) => {
  const file = write(files, '\ufeffTARGET="live"\r\nexport MOCK_PORT = \'80\'  \r\nREPORTS_DIR=a b \r\n');
  expect(readEnvFile(file)).toEqual({ TARGET: 'live', MOCK_PORT: '80', REPORTS_DIR: 'a b' });
});

test('a name that nothing reads is warned about, with the name that is meant', ({ files }) => {
  const file = write(files, 'TWILIO_AUTHTOKEN=secret-value\n');
  expect(warnOfFile(file)).toEqual([
    `warning: ${file}: nothing reads the setting TWILIO_AUTHTOKEN; is TWILIO_AUTH_TOKEN meant?`,
  ]);
});

test('a name that resembles none is warned about without advice', ({ files }) => {
  expect(warnOfFile(write(files, 'EDITOR=vi\n'))).toEqual([expect.stringMatching(/setting EDITOR$/)]);
});

test('a file that others can read is warned about', ({ files }) => {
  const file = write(files, 'TARGET=mock\n', 0o644);
  expect(warnOfFile(file)).toEqual([expect.stringContaining(`(rights 644); say chmod 600 ${file}`)]);
});

test('a file of its owner alone with known names has no warning', ({ files }) => {
  expect(warnOfFile(write(files, 'TARGET=mock\n'))).toEqual([]);
});

test('no file is no settings and no warning', () => {
  expect([readEnvFile('/nowhere/.env'), warnOfFile('/nowhere/.env')]).toEqual([{}, []]);
});

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { readEnvFile } from '../../../../fixtures/settings/read.ts';
import { warnOfFile } from '../../../../fixtures/settings/warnings.ts';

const test = base.extend<{ write: (text: string, mode?: number) => string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  write: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'env-'));
    const file = join(folder, '.env');
    await use((text, mode = 0o600) => {
      writeFileSync(file, text);
      chmodSync(file, mode);
      return file;
    });
    rmSync(folder, { recursive: true });
  },
});

test('quotes, spaces, export, a byte order mark and the line ends of Windows are no part of a value', ({
  write,
}) => {
  const file = write('\ufeffTARGET="live"\r\nexport MOCK_PORT = \'80\'  \r\nREPORTS_DIR=a b \r\n');
  expect(readEnvFile(file)).toEqual({ TARGET: 'live', MOCK_PORT: '80', REPORTS_DIR: 'a b' });
});

test('a name that nothing reads is warned about, with the name that is meant', ({ write }) => {
  const file = write('TWILIO_AUTHTOKEN=secret-value\n');
  expect(warnOfFile(file)).toEqual([
    `warning: ${file}: nothing reads the setting TWILIO_AUTHTOKEN; is TWILIO_AUTH_TOKEN meant?`,
  ]);
});

test('a name that resembles none is warned about without advice', ({ write }) => {
  expect(warnOfFile(write('EDITOR=vi\n'))).toEqual([expect.stringMatching(/setting EDITOR$/)]);
});

test('a file that others can read is warned about', ({ write }) => {
  const file = write('TARGET=mock\n', 0o644);
  expect(warnOfFile(file)).toEqual([expect.stringContaining(`(rights 644); say chmod 600 ${file}`)]);
});

test('a file of its owner alone with known names has no warning', ({ write }) => {
  expect(warnOfFile(write('TARGET=mock\n'))).toEqual([]);
});

test('no file is no settings and no warning', () => {
  expect([readEnvFile('/nowhere/.env'), warnOfFile('/nowhere/.env')]).toEqual([{}, []]);
});

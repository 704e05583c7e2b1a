import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const project = join(import.meta.dirname, '../../../..');

/** Runs `npm run mutation` without npm, in a folder of its own for what it writes. */
function run(...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'fixtures/commands/mutation.ts', ...args],
    { cwd: project, env: { ...process.env, REPORTS_DIR: folder, TARGET: 'live' }, encoding: 'utf8' },
  );
  const written = existsSync(folder) ? readdirSync(folder) : [];
  rmSync(folder, { recursive: true, force: true });
  return { status, stdout, stderr, written };
}

test('one scenario and one operator end with 0, list their survivors, and write nothing', () => {
  const { status, stdout, written } = run(
    '--scenario',
    'agent-sms',
    '--operator',
    'URL of another host',
    '--list',
  );
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('| URL of another host |');
  expect(stdout).toContain('not promised: fetch-channel.url: URL of another host');
  expect(written).toEqual([]);
});

test('an unknown scenario, operator or argument ends with 2 and one sentence', () => {
  expect(run('--scenario', 'agent')).toMatchObject({ status: 2, stdout: '' });
  expect(run('--operator', 'nothing').stderr).toContain('argument --operator is "nothing"; expected one of');
  expect(run('--lists').stderr).toContain("Unknown option '--lists'");
});

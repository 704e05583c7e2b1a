import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startMock } from '../../../../fixtures/mock/index.ts';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import { liveAt, project, run } from '../command/command.ts';

const { PATH, HOME, TMPDIR } = process.env;

/** Runs a command that sends nothing. */
function plan(settings: { readonly [name: string]: string }, cwd = project) {
  const env = { PATH, HOME, TMPDIR, ...settings };
  const args = ['--import', import.meta.resolve('tsx'), join(project, 'fixtures/commands/plan.ts')];
  return spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
}

test('a plan for a live target needs no budget, and says that none is set', () => {
  const { status, stdout } = plan({ ...liveAt('https://127.0.0.1:9'), LIVE_MAX_INTERACTIONS: '' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/no LIVE_MAX_INTERACTIONS is set: a run is refused without, and needs \d+/);
});

test('a name mistyped in .env that hides a needed setting is asked about in the sentence', () => {
  const { FLEX_WORKSPACE_SID = '', ...others } = liveAt('https://127.0.0.1:9');
  const folder = mkdtempSync(join(tmpdir(), 'typo-'));
  writeFileSync(join(folder, '.env'), `FLEX_WORKSPCE_SID=${FLEX_WORKSPACE_SID}\n`, { mode: 0o600 });
  const { status, stderr } = plan(others, folder);
  rmSync(folder, { recursive: true });
  expect(status).toBe(2);
  expect(stderr).toContain(
    'TARGET=live lacks FLEX_WORKSPACE_SID; nothing reads FLEX_WORKSPCE_SID of .env, is that meant?\n',
  );
});

test('half an API key is warned about', () => {
  const settings = { ...liveAt('https://127.0.0.1:9'), TWILIO_API_SECRET: 'x'.repeat(32) };
  expect(plan(settings).stderr).toContain('warning: TWILIO_API_KEY is not set, so the auth token is used');
});

test('a token that is a word of the reports is warned about, and not repeated', () => {
  const { stderr } = plan({ ...liveAt('https://127.0.0.1:9'), TWILIO_AUTH_TOKEN: 'interaction' });
  expect(stderr).toBe(
    'warning: TWILIO_AUTH_TOKEN holds a word like any other, so it cannot be looked for in the reports\n',
  );
});

test('a folder that cannot be written ends with 2 before anything is sent', async () => {
  const mock = await startMock();
  const settings = { ...liveAt(mock.url), ...settingsOfMock(mock), REPORTS_DIR: '/dev/null/reports' };
  const { code, stderr, clean } = await run('conformance', settings);
  clean();
  expect({ code, requests: mock.inspect().requests }).toEqual({ code: 2, requests: 0 });
  expect(stderr).toBe('REPORTS_DIR /dev/null/reports cannot be written (ENOTDIR); nothing was sent\n');
  await mock.close();
});

test('a busy port of the mock ends with 2 and one sentence', async () => {
  const mock = await startMock();
  const { code, stderr, clean } = await run('conformance', { MOCK_PORT: new URL(mock.url).port });
  clean();
  expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
  expect(stderr).toMatch(/^The mock cannot listen: port \d+ of 127\.0\.0\.1 is in use; /);
  await mock.close();
});

test('a secret in any file of the reports ends a run with 2, on the mock as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leak-'));
  const token = '5f4d3c2b1a09f8e7d6c5';
  writeFileSync(join(folder, 'old.html'), `<p>${token}</p>`);
  const settings = { TWILIO_AUTH_TOKEN: token, REPORTS_DIR: folder };
  const { code, stderr, clean } = await run('conformance --grep authentication', settings);
  clean();
  expect(code).toBe(2);
  expect(stderr).toBe(
    `LEAK ${join(folder, 'old.html')}: byte 3 holds the value of TWILIO_AUTH_TOKEN; take the file away before anybody sees it\n`,
  );
  rmSync(folder, { recursive: true });
});

test('a report of nothing ends with 2 and one sentence', () => {
  const folder = mkdtempSync(join(tmpdir(), 'none-'));
  const args = ['--import', 'tsx', 'fixtures/commands/report.ts'];
  const env = { PATH, HOME, TMPDIR, REPORTS_DIR: folder };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `${join(folder, 'allure-results')} holds no results; say npm run conformance first\n`,
  });
  rmSync(folder, { recursive: true });
});

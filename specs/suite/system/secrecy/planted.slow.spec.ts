import { join } from 'node:path';
import { startMock } from '../../../../fixtures/mock/index.ts';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import type { Run, Settings } from '../../command.ts';
import { liveAt } from '../../live.ts';
import { findIn, findInFiles } from '../../search.ts';
import { expect, test as suite } from '../../test.ts';
import { planting } from './planted.ts';

interface Planted {
  /** Whatever must be in no file and no line. */
  secrets: readonly string[];
  settings: Settings;
  told: Run;
}

const apiSecret = 'p9+Lq/7x"Zk=2mN4vB6c';

const test = suite.extend<object, { planted: Planted }>({
  planted: [
    async ({ runOnce }, use) => {
      // The mock's credentials are known once it runs, so it reads the list later than it gets it.
      const secrets: string[] = [];
      const mock = await startMock({ asyncDelayMs: 0, hooks: planting(secrets) });
      const { FLEX_WORKSPACE_SID, SMS_CUSTOMER_ADDRESS } = settingsOfMock(mock);
      secrets.push(mock.authToken, apiSecret, mock.accountSid, `${mock.accountSid}:${mock.authToken}`);
      secrets.push(FLEX_WORKSPACE_SID, SMS_CUSTOMER_ADDRESS, 'customer@example.com', 'Nora Example');
      const live = { ...liveAt(mock.url), ...settingsOfMock(mock) };
      const settings = { ...live, TWILIO_API_SECRET: apiSecret, ASYNC_DEADLINE_MS: '300' };
      const told = await runOnce('conformance', settings);
      await use({ secrets, settings, told });
      await mock.close();
    },
    { scope: 'worker' },
  ],
});

// One run costs seconds of processor time, so all of these facts are told of one, in one worker.
test.describe.configure({ mode: 'default' });

test('secrets in every field of the answers are in no file of the run', ({ planted: { secrets, told } }) => {
  expect(told.code).not.toBe(2);
  expect(findInFiles(told.folder, secrets)).toEqual([]);
});

test('secrets in every field of the answers are in no line of the console', ({
  planted: { secrets, told },
}) => {
  const lines = `${told.stdout}${told.stderr}`;
  expect(findIn(lines, secrets)).toEqual([]);
  expect(lines).not.toContain('LEAK');
});

test('the HTML report of such a run holds no secret either', async ({ planted, run }) => {
  const { secrets, settings, told } = planted;
  const { code, stderr } = await run('report', { ...settings, REPORTS_DIR: told.folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('LEAK') });
  expect(findInFiles(told.folder, secrets)).toEqual([]);
});

test("Playwright's own reporters, traces and logs hold no secret, without the command too", async ({
  planted: { secrets, settings },
  folder,
  run,
}) => {
  const line = [
    'playwright',
    '--reporter=json,html,line',
    '--trace=on',
    `--output=${join(folder, 'output')}`,
  ];
  const told = await run(line, {
    ...settings,
    REPORTS_DIR: folder,
    PLAYWRIGHT_HTML_OUTPUT_DIR: join(folder, 'html'),
    PLAYWRIGHT_HTML_OPEN: 'never',
    DEBUG: 'pw:*',
    // Prints the environment of each worker.
    NODE_DEBUG: 'child_process',
    PWDEBUG: 'console',
  });
  expect(told.stdout).toContain('"suites"');
  expect(findIn(`${told.stdout}${told.stderr}`, secrets)).toEqual([]);
  expect(findInFiles(folder, secrets)).toEqual([]);
});

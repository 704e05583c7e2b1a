import { chmodSync } from 'node:fs';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import { liveAt } from '../../live.ts';
import { expect, test } from '../../test.ts';

const nowhere = liveAt('https://127.0.0.1:9');

test('a plan for a live target needs no budget, and says that none is set', async ({ run }) => {
  const { code, stdout } = await run('plan', { ...nowhere, LIVE_MAX_INTERACTIONS: '' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/no LIVE_MAX_INTERACTIONS is set: a run is refused without, and needs \d+/);
});

test('a name mistyped in .env that hides a needed setting is asked about in the sentence', async ({
  files,
  run,
}) => {
  const { FLEX_WORKSPACE_SID = '', ...others } = nowhere;
  chmodSync(files.write('.env', `FLEX_WORKSPCE_SID=${FLEX_WORKSPACE_SID}\n`), 0o600);
  const { code, stderr } = await run('plan', others, files.folder);
  expect(code).toBe(2);
  expect(stderr).toContain(
    'TARGET=live lacks FLEX_WORKSPACE_SID; nothing reads FLEX_WORKSPCE_SID of .env, is that meant?\n',
  );
});

test('half an API key is warned about', async ({ run }) => {
  const settings = { ...nowhere, TWILIO_API_SECRET: 'x'.repeat(32) };
  const { stderr } = await run('plan', settings);
  expect(stderr).toContain('warning: TWILIO_API_KEY is not set, so the auth token is used');
});

test('a token that is a word like any other ends a plan with 2, and is not repeated', async ({ run }) => {
  const { code, stderr } = await run('plan', { ...nowhere, TWILIO_AUTH_TOKEN: 'interaction' });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^setting TWILIO_AUTH_TOKEN cannot be told from other text \(seen 11 characters\), .+\n$/,
  );
});

test('a log of Node that prints requests ends a live run with 2', async ({ run }) => {
  const { code, stderr } = await run('plan', { ...nowhere, NODE_DEBUG: 'module,HTT*' });
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(
      /^NODE_DEBUG=module,HTT\* prints what is sent, .+ \(http, https, http2\); take it out .+\n$/m,
    ),
  });
});

test('a folder that cannot be written ends with 2 before anything is sent', async ({ mock, run }) => {
  const settings = { ...liveAt(mock.url), ...settingsOfMock(mock), REPORTS_DIR: '/dev/null/reports' };
  const { code, stderr } = await run('conformance', settings);
  expect({ code, requests: mock.inspect().requests }).toEqual({ code: 2, requests: 0 });
  expect(stderr).toBe('REPORTS_DIR /dev/null/reports cannot be written (ENOTDIR); nothing was sent\n');
});

test('a busy port of the mock ends with 2 and one sentence', async ({ mock, run }) => {
  const { code, stderr } = await run('conformance', { MOCK_PORT: new URL(mock.url).port });
  expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
  expect(stderr).toMatch(/^The mock cannot listen: port \d+ of 127\.0\.0\.1 is in use; /);
});

test('a secret in any file of the reports ends a run with 2, on the mock as well', async ({ files, run }) => {
  const token = '5f4d3c2b1a09f8e7d6c5';
  const place = files.write('old.html', `<p>${token}</p>`);
  const settings = { TWILIO_AUTH_TOKEN: token, REPORTS_DIR: files.folder };
  const { code, stderr } = await run('conformance --grep authentication', settings);
  expect(code).toBe(2);
  expect(stderr).toBe(
    `LEAK ${place}: byte 3 holds the value of TWILIO_AUTH_TOKEN; take the file away before anybody sees it\n`,
  );
});

test('a report of nothing ends with 2 and one sentence', async ({ run }) => {
  const { code, stderr, folder } = await run('report');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `${folder}/allure-results holds no results; say npm run conformance first\n`,
  });
});

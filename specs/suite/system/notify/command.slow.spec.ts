import type { Settings } from '../../command.ts';
import type { Servers } from '../../servers.ts';
import { expect, test } from '../../test.ts';

/** A webhook, and the first lines of what it was told. */
async function hook(serve: Servers['serve']) {
  const titles: string[] = [];
  const url = await serve((request, response) => {
    titles.push((JSON.parse(request.body) as { text: string }).text.split('\n')[0] ?? '');
    response.end('ok');
  });
  return { url: `${url}/services/T0/B0/5ec7e75ec7e7`, titles };
}

const quick: Settings = { MOCK_ASYNC_DELAY_MS: '50' };
const fault: Settings = { ...quick, MOCK_FAULT: 'direction-reversed' };

test('a night, a broken night twice and a healed one: three messages, and the exit codes of the runs', async ({
  run,
  serve,
  folder,
}) => {
  const { url, titles } = await hook(serve);
  const settings = { REPORTS_DIR: folder, NOTIFY_WEBHOOK_URL: url };
  const codes = [];
  for (const night of [quick, fault, fault, quick])
    codes.push((await run('conformance', { ...settings, ...night })).code);
  expect(codes).toEqual([0, 1, 1, 0]);
  expect(titles).toEqual([
    '*Flex Interactions API: conformant (mock)*',
    '*Flex Interactions API: broken promises (mock); before: conformant*',
    '*Flex Interactions API: conformant (mock); before: broken promises*',
  ]);
});

test('a part of the clauses, a list, and Playwright by itself tell nobody', async ({ run, serve }) => {
  const { url, titles } = await hook(serve);
  const settings = { ...quick, NOTIFY_WEBHOOK_URL: url };
  expect((await run('conformance --grep attributes/direction', settings)).code).toBe(0);
  expect((await run('conformance --list', settings)).code).toBe(0);
  expect((await run('playwright', settings)).code).toBe(0);
  expect(titles).toEqual([]);
});

test('a hook that hangs changes no exit code and is one line, without its address', async ({
  run,
  serveSockets,
}) => {
  const url = `${await serveSockets(() => undefined)}/5ec7e75ec7e7`;
  const { code, stderr } = await run('conformance', { ...fault, NOTIFY_WEBHOOK_URL: url });
  expect(code).toBe(1);
  expect(stderr.trim()).toBe('NOTIFY_WEBHOOK_URL could not be told: no answer within 2 s');
});

test('a run that is refused is told', async ({ run, serve }) => {
  const { url, titles } = await hook(serve);
  const { code } = await run('conformance', { TARGET: 'live', NOTIFY_WEBHOOK_URL: url });
  expect(code).toBe(2);
  expect(titles).toEqual(['*Flex Interactions API: refused, nothing was sent (live)*']);
});

test('a webhook over plain http refuses the run in one sentence that does not repeat it', async ({ run }) => {
  const { code, stdout, stderr } = await run('conformance', {
    NOTIFY_WEBHOOK_URL: 'http://hooks.example.com/services/5ec7e75ec7e7',
  });
  expect(code).toBe(2);
  expect(stdout + stderr).toContain('setting NOTIFY_WEBHOOK_URL would send its secret unprotected; ');
  expect(stdout + stderr).not.toContain('5ec7e75ec7e7');
});

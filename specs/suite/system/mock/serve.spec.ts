import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allFaults } from '../../../../fixtures/faults/all.ts';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';
import { basic } from '../../wire/mock/api.ts';

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`the server announces itself in one JSON line and ends with 0 on ${signal}`, async ({ start }) => {
    const settings = { MOCK_FAULT: 'status-201', MOCK_PROFILE: 'oai' };
    const { child, lines } = start('mock', { settings });
    await expect.poll(() => lines('stdout')).toHaveLength(2);
    const ready = JSON.parse(lines('stdout')[0] ?? '');
    const headers = { authorization: basic(ready.TWILIO_ACCOUNT_SID, ready.TWILIO_AUTH_TOKEN) };
    expect((await fetch(`${ready.FLEX_API_BASE_URL}/Nothing`, { headers })).status).toBe(404);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(lines('stdout')).toHaveLength(2);
  });
}

test('the server stops when npm, which has started it, is gone', async ({ folder, start }) => {
  const between = join(folder, 'between.mjs');
  writeFileSync(
    between,
    `import { spawn } from 'node:child_process'; spawn(process.execPath, process.argv.slice(2), { stdio: 'inherit' });`,
  );
  const server = ['--import', import.meta.resolve('tsx'), join(project, 'fixtures/commands/mock.ts')];
  const npm = start(['--node', between, ...server], { settings: { npm_lifecycle_event: 'mock' } });
  await expect.poll(() => npm.lines('stdout')).toHaveLength(2);
  const { url } = JSON.parse(npm.lines('stdout')[0] ?? '') as { url: string };
  expect(await isThere(url)).toBe(true);
  npm.child.kill('SIGKILL');
  await expect.poll(() => isThere(url), { timeout: 60_000 }).toBe(false);
});

const isThere = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

test('the server is in the condition that is asked for', async ({ start }) => {
  const settings = { MOCK_ACCOUNT: 'occupied-pair, full-lists', SMS_CUSTOMER_ADDRESS: '+12025550177' };
  const { lines } = start('mock', { settings });
  await expect.poll(() => lines('stdout')).toHaveLength(2);
  const ready = JSON.parse(lines('stdout')[0] ?? '');
  const headers = { authorization: basic(ready.TWILIO_ACCOUNT_SID, ready.TWILIO_AUTH_TOKEN) };
  const reply = await fetch(`${ready.url}/ParticipantConversations?Address=%2B12025550177`, { headers });
  expect(await reply.json()).toMatchObject({ conversations: [{ conversation_state: 'active' }] });
});

test('the faults that it can have are listed by their ids, each with what it breaks', async ({ run }) => {
  const { code, stdout } = await run(['mock', '--faults']);
  const lines = stdout.trim().split('\n');
  expect(code).toBe(0);
  expect(lines).toContain('queue-other: breaks routing/queue-asked-for');
  expect(lines.map((line) => line.split(': ')[0]).sort()).toEqual(allFaults.map(({ id }) => id).sort());
});

const bad: Record<string, [seen: string, expected: string]> = {
  MOCK_PORT: ['http', 'a whole number from 0 to 65535'],
  MOCK_PROFILE: ['live', 'one of documented, seed-2021, oai, live-2025'],
  MOCK_FAULT: ['none', 'the id of a fault'],
  MOCK_ASYNC_DELAY_MS: ['-1', 'a whole number from 0 to 86400000'],
};

for (const [setting, [seen, expected]] of Object.entries(bad)) {
  test(`a bad ${setting} is told in one line with exit code 2`, async ({ run }) => {
    const { code, stderr } = await run('mock', { [setting]: seen });
    expect(code).toBe(2);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(`${setting} is "${seen}"; expected ${expected}`),
      '',
    ]);
  });
}

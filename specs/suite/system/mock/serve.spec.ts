import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { basic } from '../../wire/mock/api.ts';

const root = new URL('../../../../', import.meta.url);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`the server announces itself in one JSON line and ends with 0 on ${signal}`, async () => {
    const server = serve({ MOCK_FAULT: 'status-201', MOCK_PROFILE: 'oai' });
    const lines = collect(server.stdout);
    await expect.poll(lines).toHaveLength(2);
    const ready = JSON.parse(lines()[0] ?? '');
    const headers = { authorization: basic(ready.TWILIO_ACCOUNT_SID, ready.TWILIO_AUTH_TOKEN) };
    expect((await fetch(`${ready.FLEX_API_BASE_URL}/Nothing`, { headers })).status).toBe(404);
    server.kill(signal);
    expect(await once(server, 'exit')).toEqual([0, null]);
    expect(lines()).toHaveLength(2);
  });
}

const bad: Record<string, [seen: string, expected: string]> = {
  MOCK_PORT: ['http', 'a whole number from 0 to 65535'],
  MOCK_PROFILE: ['live', 'one of documented, seed-2021, oai, live-2025'],
  MOCK_FAULT: ['none', 'the id of a fault in fixtures/faults'],
  MOCK_ASYNC_DELAY_MS: ['-1', 'a whole number from 0 to 86400000'],
};

for (const [setting, [seen, expected]] of Object.entries(bad)) {
  test(`a bad ${setting} is reported in one line with exit code 2`, async () => {
    const server = serve({ [setting]: seen });
    const lines = collect(server.stderr);
    expect(await once(server, 'close')).toEqual([2, null]);
    expect(lines()).toEqual([expect.stringContaining(`${setting} is "${seen}"; expected ${expected}`), '']);
  });
}

function serve(settings: Record<string, string>): ChildProcess {
  const args = ['--import', 'tsx', 'fixtures/commands/mock.ts'];
  return spawn(process.execPath, args, { cwd: root, env: { PATH: process.env.PATH, ...settings } });
}

function collect(stream: NodeJS.ReadableStream | null): () => string[] {
  let text = '';
  stream?.on('data', (chunk) => {
    text += chunk;
  });
  return () => text.split('\n');
}

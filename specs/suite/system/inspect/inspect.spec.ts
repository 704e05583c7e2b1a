import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import type { Settings } from '../../command.ts';
import { expect, test as suite } from '../../test.ts';
import { textAt } from '../../wire/mock/api.ts';

const test = suite.extend<{ live: Settings; sid: string }>({
  options: { asyncDelayMs: 1 },
  live: ({ mock }, use) => use({ ...settingsOfMock(mock), TARGET: 'live', REQUESTS_PER_SECOND: '100' }),
  sid: async ({ api, live }, use) => {
    const properties = { workspace_sid: live.FLEX_WORKSPACE_SID, workflow_sid: live.FLEX_WORKFLOW_SID };
    const form = { Channel: { type: 'web', initiated_by: 'api' }, Routing: { properties } };
    await use(textAt((await api.post('/Interactions', form)).body, 'sid'));
  },
});

test('contacts created lately are judged, in a folder of their own that no command takes for a run', async ({
  run,
  live,
  sid,
}) => {
  const { code, stdout, stderr, folder } = await run('inspect --since 10m', live);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^1 task since then, of 1 interaction\n/);
  expect(stdout).toMatch(/^conformant: live, 1 scenario, 6 requests, /m);
  expect(code).toBe(0);
  const [inspection = ''] = readdirSync(join(folder, 'inspected'));
  const document = readFileSync(join(folder, 'inspected', inspection, 'conformance.json'), 'utf8');
  expect(JSON.parse(document)).toMatchObject({
    outcome: 'conformant',
    scenarios: [{ id: sid, status: 'recorded' }],
    use: { interactionsCreated: 0 },
  });
  expect(existsSync(join(folder, 'run.json'))).toBe(false);
});

test('an interaction that there is not ends with 3 and writes nothing', async ({ run, live }) => {
  const { code, stderr, stdout, folder } = await run(`inspect KD${'0'.repeat(32)}`, live);
  expect(code).toBe(3);
  expect(stderr).toMatch(/^KD0+ is no interaction of this account \(404\): .+\n$/);
  expect(stdout).toBe('');
  expect(existsSync(join(folder, 'inspected'))).toBe(false);
});

test('the mock of a run holds no contacts of others', async ({ run }) => {
  const { code, stderr } = await run(`inspect KD${'0'.repeat(32)}`, { TARGET: 'mock' });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^TARGET is "mock", which holds no contacts of others; .+ nothing was sent\n$/);
});

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

test('with the request of another contact outcome, reports and exit code say alike that not all was judged', async ({
  run,
  live,
  sid,
  files,
}) => {
  const properties = { workspace_sid: `WS${'0'.repeat(32)}`, workflow_sid: live.FLEX_WORKFLOW_SID };
  const request = files.write(
    'request.json',
    JSON.stringify({ Channel: { type: 'sms', initiated_by: 'agent' }, Routing: { properties } }),
  );
  const { code, stdout, folder } = await run(['inspect', sid, '--request', request], live);
  expect(code).toBe(3);
  expect(stdout).toMatch(/^not looked at: .*request\.json cannot be the request that made the contact, /m);
  expect(stdout).toMatch(/^inconclusive: live, 1 scenario, /m);
  const [inspection = ''] = readdirSync(join(folder, 'inspected'));
  const read = (name: string) => readFileSync(join(folder, 'inspected', inspection, name), 'utf8');
  expect(JSON.parse(read('conformance.json'))).toMatchObject({
    outcome: 'inconclusive',
    lacking: [expect.stringContaining('cannot be the request that made the contact')],
  });
  expect(read('junit.xml')).toContain('<property name="outcome" value="inconclusive"/>');
  expect(read('badges/flex-ui.svg')).not.toContain('✓');
});

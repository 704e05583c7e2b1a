import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { liveAt } from '../../live.ts';
import { nobody } from '../../servers.ts';
import { expect, judging, test } from './recorded.ts';

// What a user of Playwright types. All of it is told of one recorded run, so in one worker.
test.describe.configure({ mode: 'default' });

test('npx playwright test writes every report and ends with 0', ({ recorded }) => {
  expect({ code: recorded.code, outcome: recorded.document().outcome }).toEqual({
    code: 0,
    outcome: 'conformant',
  });
  const reports = ['allure-results', 'junit.xml', 'recordings', 'run.json', 'summary.md', 'verdicts'];
  expect(readdirSync(recorded.folder).sort()).toEqual(expect.arrayContaining(reports));
});

test('nothing of a run keeps its folder locked', ({ recorded }) => {
  expect(readdirSync(recorded.folder)).not.toContain('run.lock');
});

test('--list lists every clause and writes nothing', async ({ run }) => {
  const { code, stdout, folder } = await run('playwright --list');
  expect(code).toBe(0);
  expect(stdout).toMatch(/\[conformance\] › conformance\.spec\.ts:\d+:\d+ › attributes\/direction$/m);
  expect(readdirSync(folder)).toEqual([]);
});

test('a bad setting keeps nobody from listing, linting or opening the clauses', async ({ run }) => {
  const { code, stdout } = await run('playwright --list', { TARGET: 'nonsense', MOCK_FAULT: 'none such' });
  expect(code).toBe(0);
  expect(stdout).toContain('attributes/direction');
});

test('--project conformance --no-deps judges what is recorded, without a target', async ({
  recorded,
  again,
}) => {
  const { code, document } = await again(`playwright ${judging}`, liveAt(await nobody()));
  expect({ code, counts: document().counts }).toEqual({ code: 0, counts: recorded.document().counts });
});

test('one clause judged again takes nothing away from the reports of the whole run', async ({
  recorded,
  folder,
  again,
}) => {
  const results = readdirSync(join(recorded.folder, 'allure-results')).length;
  const { document } = await again(`playwright ${judging} --grep attributes/direction`);
  expect(document().counts).toEqual(recorded.document().counts);
  expect(readdirSync(join(folder, 'allure-results')).length).toBeGreaterThanOrEqual(results - 1);
});

test('shards that judge add up to one document', async ({ recorded, folder, again }) => {
  rmSync(join(folder, 'verdicts'), { recursive: true });
  rmSync(join(folder, 'conformance.json'));
  await again(`playwright ${judging} --shard=1/2`);
  const { document } = await again(`playwright ${judging} --shard=2/2`);
  expect(document().counts).toEqual(recorded.document().counts);
});

test('a shard that would record is refused with the way to do it', async ({ run }) => {
  const { code, stderr } = await run('playwright --shard=1/2');
  expect(code).toBe(1);
  expect(stderr).toContain('record once with npx playwright test --project record, then judge with');
});

test('a scenario that was asked for and left no recording is red, with Playwright alone too', async ({
  folder,
  again,
}) => {
  rmSync(join(folder, 'recordings', 'agent-sms.json'));
  const { code, stdout } = await again(`playwright ${judging} --reporter=dot`);
  expect(code).toBe(1);
  expect(stdout).toContain('not recorded: agent-sms: the run ended before it was recorded');
});

for (const [reporter, file] of [
  ['html', 'html/index.html'],
  ['blob', 'blob'],
  ['line', 'conformance.json'],
] as const)
  test(`--reporter=${reporter} stands beside the reports of the suite`, async ({
    recorded,
    folder,
    again,
  }) => {
    const { code, document } = await again(`conformance ${judging} --reporter=${reporter}`, {
      PLAYWRIGHT_HTML_OPEN: 'never',
      PLAYWRIGHT_HTML_OUTPUT_DIR: join(folder, 'html'),
      PLAYWRIGHT_BLOB_OUTPUT_DIR: join(folder, 'blob'),
    });
    expect({ code, counts: document().counts }).toEqual({ code: 0, counts: recorded.document().counts });
    expect(existsSync(join(folder, file))).toBe(true);
  });

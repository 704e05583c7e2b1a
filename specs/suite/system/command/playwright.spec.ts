import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { nobody } from '../../wire/client/server.ts';
import { liveAt, playwright, type Run, run } from './command.ts';

// What a user of Playwright types, without our command. One recorded run is judged again and again, each time in a copy.
test.describe.configure({ mode: 'default' });

let recorded: Run;

test.beforeAll(async () => {
  recorded = await playwright('', { MOCK_ASYNC_DELAY_MS: '50' });
});

test.afterAll(() => recorded.clean());

/** A copy of the recorded run that may be changed; run.json says where its recordings are. */
function copyOfRun(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  cpSync(recorded.folder, folder, { recursive: true });
  const run = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')) as object;
  writeFileSync(join(folder, 'run.json'), JSON.stringify({ ...run, recordings: join(folder, 'recordings') }));
  return folder;
}

test('npx playwright test writes every report and ends with 0', () => {
  expect({ code: recorded.code, outcome: recorded.document().outcome }).toEqual({
    code: 0,
    outcome: 'conformant',
  });
  expect(readdirSync(recorded.folder).sort()).toEqual(
    expect.arrayContaining([
      'allure-results',
      'junit.xml',
      'recordings',
      'run.json',
      'summary.md',
      'verdicts',
    ]),
  );
});

test('nothing of a run keeps its folder locked', () => {
  expect(readdirSync(recorded.folder)).not.toContain('run.lock');
});

test('--list lists every clause and writes nothing', async () => {
  const { code, stdout, folder, clean } = await playwright('--list');
  expect(code).toBe(0);
  expect(stdout).toMatch(/\[conformance\] › conformance\.spec\.ts:\d+:\d+ › attributes\/direction$/m);
  expect(readdirSync(folder)).toEqual([]);
  clean();
});

test('--project conformance --no-deps judges what is recorded, without a target', async () => {
  const folder = copyOfRun();
  const again = await playwright('--project conformance --no-deps', {
    ...liveAt(await nobody()),
    REPORTS_DIR: folder,
  });
  expect({ code: again.code, counts: again.document().counts }).toEqual({
    code: 0,
    counts: recorded.document().counts,
  });
  rmSync(folder, { recursive: true });
});

test('one clause judged again takes nothing away from the reports of the whole run', async () => {
  const folder = copyOfRun();
  const results = readdirSync(join(folder, 'allure-results')).length;
  const again = await playwright('--project conformance --no-deps --grep attributes/direction', {
    REPORTS_DIR: folder,
  });
  expect(again.document().counts).toEqual(recorded.document().counts);
  expect(readdirSync(join(folder, 'allure-results')).length).toBeGreaterThanOrEqual(results - 1);
  rmSync(folder, { recursive: true });
});

test('shards that judge add up to one document', async () => {
  const folder = copyOfRun();
  rmSync(join(folder, 'verdicts'), { recursive: true });
  rmSync(join(folder, 'conformance.json'));
  for (const shard of ['1/2', '2/2'])
    await playwright(`--project conformance --no-deps --shard=${shard}`, { REPORTS_DIR: folder });
  const document = JSON.parse(readFileSync(join(folder, 'conformance.json'), 'utf8')) as { counts: object };
  expect(document.counts).toEqual(recorded.document().counts);
  rmSync(folder, { recursive: true });
});

test('a shard that would record is refused with the way to do it', async () => {
  const { code, stderr, clean } = await playwright('--shard=1/2');
  clean();
  expect(code).toBe(1);
  expect(stderr).toContain('record once with npx playwright test --project record, then judge with');
});

for (const [what, file, text, sentence] of [
  ['run.json that is cut off', 'run.json', '{"run":', /run\.json:1:\d+: not JSON: /],
  [
    'run.json with another member',
    'run.json',
    '{"schemaVersion":2}',
    /run\.json: member "schemaVersion" is 2, /,
  ],
  ['line that is no verdict', 'verdicts/1.jsonl', '{"run":7}\n', /1\.jsonl:1: lacks the member "run", /],
] as const)
  test(`a ${what} ends with 2 and its place, and the reports of the last run stay`, async () => {
    const folder = copyOfRun();
    const before = readFileSync(join(folder, 'conformance.json'), 'utf8');
    writeFileSync(join(folder, file), text);
    const again = await run('conformance --project conformance --no-deps', { REPORTS_DIR: folder });
    expect({ code: again.code, stderr: again.stderr.trim().split('\n').length }).toEqual({
      code: 2,
      stderr: 1,
    });
    expect(again.stderr).toMatch(sentence);
    expect(again.report('conformance.json')).toBe(before);
    expect(again.report(file)).toBe(text);
    rmSync(folder, { recursive: true });
  });

test('a recording of another run is never judged as one of this run', async () => {
  const folder = copyOfRun();
  const file = join(folder, 'recordings', 'agent-sms.json');
  const recording = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...recording, run: 'another' }));
  const again = await run('conformance --project conformance --no-deps', { REPORTS_DIR: folder });
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('belongs to the run another');
  rmSync(folder, { recursive: true });
});

test('misuse leaves no report of the last run where one of today is looked for, and loses none', async () => {
  const folder = copyOfRun();
  const { code } = await run('conformance', { REPORTS_DIR: folder, TARGET: 'nonsense' });
  expect(code).toBe(2);
  expect(readdirSync(folder)).not.toContain('conformance.json');
  expect(readdirSync(join(folder, 'previous'))).toContain('conformance.json');
  rmSync(folder, { recursive: true });
});

test('a scenario that was asked for and left no recording is red, with Playwright alone too', async () => {
  const folder = copyOfRun();
  rmSync(join(folder, 'recordings', 'agent-sms.json'));
  const again = await playwright('--project conformance --no-deps --reporter=dot', { REPORTS_DIR: folder });
  expect(again.code).toBe(1);
  expect(again.stdout).toContain('not recorded: agent-sms: the run ended before it was recorded');
  rmSync(folder, { recursive: true });
});

test('clauses of scenarios that were never recorded are not judged, and count as such', async () => {
  const folder = copyOfRun();
  for (const name of readdirSync(join(folder, 'recordings')))
    if (!name.startsWith('refused-')) rmSync(join(folder, 'recordings', name));
  const again = await run('conformance --project conformance --no-deps --grep attributes/direction', {
    REPORTS_DIR: folder,
  });
  expect(again.code).toBe(3);
  expect(again.stdout).toContain('judged 0 of 1 that apply');
  rmSync(folder, { recursive: true });
});

test('a replay of what it would replace is refused, and nothing is lost', async () => {
  const folder = copyOfRun();
  cpSync(join(folder, 'recordings'), join(folder, 'previous', 'recordings'), { recursive: true });
  const again = await run(`replay ${join(folder, 'previous', 'recordings')}`, { REPORTS_DIR: folder });
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('which this run would replace');
  expect(readdirSync(join(folder, 'previous', 'recordings'))).toContain('agent-sms.json');
  rmSync(folder, { recursive: true });
});

test('a damaged conformance.json is output, and written anew', async () => {
  const folder = copyOfRun();
  writeFileSync(join(folder, 'conformance.json'), '{"half":');
  const again = await run('conformance --project conformance --no-deps', { REPORTS_DIR: folder });
  expect({ code: again.code, counts: again.document().counts }).toEqual({
    code: 0,
    counts: recorded.document().counts,
  });
  rmSync(folder, { recursive: true });
});

test('a run of which nothing was judged ends with 3', async () => {
  const { code, stderr, clean } = await run('conformance --grep nosuchthing --pass-with-no-tests');
  clean();
  expect({ code, stderr }).toEqual({ code: 3, stderr: 'nothing was judged; see the arguments\n' });
});

test('what Playwright narrows by other means than titles stands beside the whole run', async () => {
  const folder = copyOfRun();
  const before = readFileSync(join(folder, 'conformance.json'), 'utf8');
  const list = join(folder, 'list.txt');
  writeFileSync(list, '[conformance] › conformance.spec.ts › attributes/direction\n');
  const { stdout } = await run(`conformance --test-list=${list}`, { REPORTS_DIR: folder });
  expect(stdout).toContain('1 of 198 clauses');
  expect(readFileSync(join(folder, 'conformance.json'), 'utf8')).toBe(before);
  rmSync(folder, { recursive: true });
});

test('a lock of another machine names it, and the file to take away', async () => {
  const folder = copyOfRun();
  const lock = { pid: 1, host: 'old-ci', run: 'run-1', place: '', since: '2026-11-20T02:00:00Z' };
  writeFileSync(join(folder, 'run.lock'), JSON.stringify(lock));
  const again = await run('conformance --project conformance --no-deps', { REPORTS_DIR: folder });
  expect(again.code).toBe(2);
  expect(again.stderr).toContain(`if the run on old-ci is no more, take ${join(folder, 'run.lock')} away`);
  rmSync(folder, { recursive: true });
});

for (const [reporter, file] of [
  ['html', 'html/index.html'],
  ['blob', 'blob'],
  ['line', 'conformance.json'],
] as const)
  test(`--reporter=${reporter} stands beside the reports of the suite`, async () => {
    const folder = copyOfRun();
    const { code, document } = await run(
      `conformance --project conformance --no-deps --reporter=${reporter}`,
      {
        REPORTS_DIR: folder,
        PLAYWRIGHT_HTML_OPEN: 'never',
        PLAYWRIGHT_HTML_OUTPUT_DIR: join(folder, 'html'),
        PLAYWRIGHT_BLOB_OUTPUT_DIR: join(folder, 'blob'),
      },
    );
    expect({ code, counts: document().counts }).toEqual({ code: 0, counts: recorded.document().counts });
    expect(existsSync(join(folder, file))).toBe(true);
    rmSync(folder, { recursive: true });
  });

test('a bad setting keeps nobody from listing, linting or opening the clauses', async () => {
  const { code, stdout, clean } = await playwright('--list', { TARGET: 'nonsense', MOCK_FAULT: 'none such' });
  clean();
  expect(code).toBe(0);
  expect(stdout).toContain('attributes/direction');
});

import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, judging, test } from './recorded.ts';

// What became of a recorded run in the meantime. All of it is told of one run, so in one worker.
test.describe.configure({ mode: 'default' });

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
  test(`a ${what} ends with 2 and its place, and the reports of the last run stay`, async ({
    files,
    again,
  }) => {
    const before = files.read('conformance.json');
    files.write(file, text);
    const { code, stderr } = await again(`conformance ${judging}`);
    expect({ code, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, lines: 1 });
    expect(stderr).toMatch(sentence);
    expect(files.read('conformance.json')).toBe(before);
    expect(files.read(file)).toBe(text);
  });

test('a recording of another run is never judged as one of this run', async ({ files, again }) => {
  const file = 'recordings/agent-sms.json';
  files.write(file, { ...(JSON.parse(files.read(file)) as object), run: 'another' });
  const { code, stderr } = await again(`conformance ${judging}`);
  expect(code).toBe(2);
  expect(stderr).toContain('belongs to the run another');
});

test('misuse leaves no report of the last run where one of today is looked for, and loses none', async ({
  folder,
  again,
}) => {
  expect((await again('conformance', { TARGET: 'nonsense' })).code).toBe(2);
  expect(readdirSync(folder)).not.toContain('conformance.json');
  expect(readdirSync(join(folder, 'previous', 'last'))).toContain('conformance.json');
});

test('clauses of scenarios that were never recorded are not judged, and count as such', async ({
  folder,
  again,
}) => {
  for (const name of readdirSync(join(folder, 'recordings')))
    if (!name.startsWith('refused-')) rmSync(join(folder, 'recordings', name));
  const { code, stdout } = await again(`conformance ${judging} --grep attributes/direction`);
  expect(code).toBe(3);
  expect(stdout).toContain('judged 0 of 1 that apply');
});

test('a replay of what it would replace is refused, and nothing is lost', async ({ folder, again }) => {
  const previous = join(folder, 'previous', 'recordings');
  cpSync(join(folder, 'recordings'), previous, { recursive: true });
  const { code, stderr } = await again(['replay', previous]);
  expect(code).toBe(2);
  expect(stderr).toContain('which this run would replace');
  expect(readdirSync(previous)).toContain('agent-sms.json');
});

test('a damaged conformance.json is output, and written anew', async ({ recorded, files, again }) => {
  files.write('conformance.json', '{"half":');
  const { code, document } = await again(`conformance ${judging}`);
  expect({ code, counts: document().counts }).toEqual({ code: 0, counts: recorded.document().counts });
});

test('a run of which nothing was judged ends with 3', async ({ run }) => {
  const { code, stderr } = await run('conformance --grep nosuchthing --pass-with-no-tests');
  expect({ code, stderr }).toEqual({ code: 3, stderr: 'nothing was judged; see the arguments\n' });
});

test('what Playwright narrows by other means than titles stands beside the whole run', async ({
  recorded,
  files,
  again,
}) => {
  const before = files.read('conformance.json');
  const list = files.write('list.txt', '[conformance] › conformance.spec.ts › attributes/direction\n');
  const { stdout } = await again(['conformance', `--test-list=${list}`]);
  expect(stdout).toContain(`1 of ${recorded.document().counts.clauses} clauses`);
  expect(files.read('conformance.json')).toBe(before);
});

test('a lock that was written by a run of another machine just now names it', async ({ files, again }) => {
  const lock = { pid: 1, host: 'old-ci', run: 'run-1', place: '', since: '2026-11-20T02:00:00Z' };
  files.write('run.lock', lock);
  const { code, stderr } = await again(`conformance ${judging}`);
  expect(code).toBe(2);
  expect(stderr).toContain('a run is in progress there (process 1 on old-ci, since 2026-11-20T02:00:00Z)');
});

for (const slip of [
  'replay FOLDER/recordngs',
  'replay FOLDER/recordings --project nope',
  'conformance --no-deps --project nope',
])
  test(`a slip in "${slip}" leaves the run that was to be judged where it is`, async ({ run, folder }) => {
    const settings = { REPORTS_DIR: folder };
    expect((await run('conformance --grep attributes/direction', settings)).code).toBe(0);
    expect(
      (
        await run(
          slip.split(' ').map((word) => word.replace('FOLDER', folder)),
          settings,
        )
      ).code,
    ).toBe(2);
    expect(existsSync(join(folder, 'conformance.json'))).toBe(true);
    expect(
      (await run(['replay', `${folder}/recordings`, '--grep', 'attributes/direction'], settings)).code,
    ).toBe(0);
  });

import { project } from '../../command.ts';
import { expect, openIn, test } from './run.ts';

const most = 3;

/** What would record again, if a recording could be repeated. */
const repeating: readonly string[] = [
  'conformance --project record --repeat-each=3',
  'playwright record --repeat-each=3 --workers=3 --fully-parallel --reporter=line',
  'playwright record --retries=2 --workers=4 -x --reporter=line',
  'playwright record --timeout=5000 --retries=2',
];

for (const line of repeating)
  test(`a run creates no more than its budget: ${line}`, async ({ mock, settings, run }) => {
    const { stdout, stderr } = await run(line, { ...settings, LIVE_MAX_INTERACTIONS: String(most) });
    expect({ created: mock.inspect().interactionsCreated, open: openIn(mock) }).toEqual({
      created: most,
      open: [],
    });
    if (line.includes('--repeat-each'))
      expect(stdout + stderr).toContain('a recording is never repeated in one run');
  });

test('a second project that records in the same run is skipped with a sentence', async ({
  mock,
  files,
  settings,
  run,
}) => {
  const config = files.write(
    'two.config.mjs',
    `import base from '${project}/playwright.config.ts';
const record = base.projects.find(({ name }) => name === 'record');
export default { ...base, testDir: '${project}/specs', reporter: 'line',
  projects: [{ ...record }, { ...record, name: 'again' }] };`,
  );
  const env = { ...settings, LIVE_MAX_INTERACTIONS: String(most) };
  const { stdout, stderr } = await run(['playwright', '--config', config], env);
  expect(stderr).toContain('a recording is never repeated in one run');
  expect(stdout).toContain('1 skipped');
  expect(mock.inspect().interactionsCreated).toBe(most);
});

test('of two runs that begin in one folder at the same time one records, and the other is refused', async ({
  mock,
  settings,
  start,
}) => {
  const env = { settings: { ...settings, LIVE_MAX_INTERACTIONS: String(most) } };
  const both = [1, 2].map(() => start('conformance --project record', env).ended);
  const ended = await Promise.all(both);
  expect(ended.map(({ code }) => code).sort()).toEqual([2, 3]);
  expect(ended.map(({ stderr }) => stderr).join()).toMatch(/: a run is in progress there \(process \d+/);
  expect(mock.inspect().interactionsCreated).toBe(most);
});

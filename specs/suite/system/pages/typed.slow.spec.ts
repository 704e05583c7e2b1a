import { execFile } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import type { Ended } from '../../command.ts';
import { copyProject } from '../../copy-project.ts';
import { pages, readPage, readRecipes } from '../../pages.ts';
import { expect, test as suite } from '../../test.ts';
import { published } from '../../unit/openapi/published.ts';
import { lawful } from '../../unit/request/requests.ts';
import { lines, trials } from './lines.ts';

const execute = promisify(execFile);
const { PATH, HOME, TMPDIR } = process.env;

/** Types a text into a shell that has no job control, as a script does it. */
async function type(
  text: string,
  cwd: string,
  settings: { readonly [name: string]: string } = {},
): Promise<Ended> {
  const env = { PATH, HOME, TMPDIR, FORCE_COLOR: '0', ...settings };
  const options = { cwd, env, maxBuffer: 64 * 2 ** 20 };
  return execute('bash', ['-c', text], options).then(
    (printed) => ({ code: 0, ...printed }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}

const test = suite.extend<{ copy: string }, { recorded: string }>({
  // A run that all of them follow, once a worker: most commands look at the last one.
  recorded: [
    async ({ sharedRunner: _ }, use) => {
      const { makeFiles } = await import('../../files.ts');
      const files = makeFiles();
      const folder = join(files.folder, 'project');
      copyProject(folder);
      writeFileSync(join(folder, 'openapi.json'), JSON.stringify(published));
      writeFileSync(join(folder, 'request.json'), JSON.stringify(Object.values(lawful)[0]));
      expect(await type('npm run conformance', folder)).toMatchObject({ code: 0 });
      await use(folder);
      files.remove();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  copy: async ({ folder, recorded }, use) => {
    const copy = join(folder, 'project');
    cpSync(recorded, copy, { recursive: true, verbatimSymlinks: true });
    await use(copy);
  },
});

/** An account, for the lines that go to one. */
const live = /\bTARGET=live\b/;

for (const line of lines) {
  const { code = 0, after, not } = trials[line] ?? {};
  if (not !== undefined) continue;
  test(`the pages' ${line} ends with ${code}`, async ({ copy, mock }) => {
    test.setTimeout(600_000);
    const settings = live.test(line) ? { ...settingsOfMock(mock), LIVE_MAX_INTERACTIONS: '40' } : {};
    if (after !== undefined) expect(await type(after, copy)).toMatchObject({ code: 0 });
    const ended = await type(line, copy, settings);
    expect(ended.code, ended.stdout + ended.stderr).toBe(code);
  });
}

for (const page of pages)
  for (const recipe of readRecipes(page))
    test(`the recipe of ${page} works in a script, and leaves no process`, async ({ copy }) => {
      test.setTimeout(300_000);
      const ended = await type(`set -e\n${recipe}\nwait\njobs`, copy);
      expect(ended).toMatchObject({ code: 0, stdout: expect.stringContaining('conformant: live') });
    });

test('what README shows of a broken promise is what is printed', async ({ copy }) => {
  test.setTimeout(300_000);
  const [, shown = ''] = /^```\n(FAIL .*?)^```/ms.exec(readPage('README.md')) ?? [];
  const { stdout } = await type('MOCK_FAULT=queue-other npm run --silent conformance', copy);
  const steady = (text: string) =>
    text.replace(/\d+ requests, [\d.]+ s/, 'N requests, T s').replace(/\d{4}-\d\d-\d\d \d\d:\d\d/g, 'WHEN');
  expect(steady(stdout)).toBe(steady(shown));
});

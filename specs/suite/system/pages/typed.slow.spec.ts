import { execFile } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import { type Ended, project } from '../../command.ts';
import { pages, readPage, readRecipes } from '../../pages.ts';
import { expect, test as suite } from '../../test.ts';
import { published } from '../../unit/drift/openapi/published.ts';
import { lines, trials } from './lines.ts';

const execute = promisify(execFile);
const { PATH, HOME, TMPDIR } = process.env;

/** Copies the project as git would: without what is installed, what runs have written, and the user's own files. */
function copyProject(folder: string): void {
  const left = ['node_modules', 'reports', '.git', '.env', 'baseline.json', 'known-breakage.json'];
  cpSync(project, folder, {
    recursive: true,
    filter: (from) => !left.includes(relative(project, from)),
  });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(published));
}

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
    test.setTimeout(300_000);
    const settings = live.test(line) ? { ...settingsOfMock(mock), LIVE_MAX_INTERACTIONS: '40' } : {};
    if (after !== undefined) expect(await type(after, copy)).toMatchObject({ code: 0 });
    expect(await type(line, copy, settings)).toMatchObject({ code });
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
  const steady = (text: string) => text.replace(/\d+ requests, [\d.]+ s/, 'N requests, T s');
  expect(steady(stdout)).toBe(steady(shown));
});

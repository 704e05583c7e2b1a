import { playwrightOptions } from '../../../../fixtures/commands/playwright-options.mjs';
import { expect, test } from '../../test.ts';

test("the list of Playwright's options is what Playwright says itself", async ({ run }) => {
  const { stdout } = await run('playwright --help');
  const said = [...stdout.matchAll(/^ {2}(?:-(\w), )?--([\w-]+)(?: ([<[]\S+))?/gm)].map(
    ([, letter, name, value]) => [name, letter ?? null, value ?? null],
  );
  const listed = playwrightOptions.map(([name, letter = null, value = null]) => [name, letter, value]);
  expect(listed.filter(([name]) => name)).toEqual(said.filter(([name]) => name !== 'help'));
});

test('--help of a run is ours, and leaves nothing behind', async ({ files, run }) => {
  const { code, stdout, stderr } = await run('conformance --help', {
    REPORTS_DIR: `${files.folder}/reports`,
  });
  expect({ code, stderr, names: files.names() }).toEqual({ code: 0, stderr: '', names: [] });
  expect(stdout).toMatch(/^Records every scenario on the target, /);
});

test('an option that npm took ends a run with 2 before anything is done', async ({ files, run }) => {
  const { code, stdout, stderr } = await run('conformance', {
    ...{
      REPORTS_DIR: `${files.folder}/reports`,
      npm_lifecycle_event: 'conformance',
      npm_config_list: 'true',
    },
  });
  expect({ code, stdout, names: files.names() }).toEqual({ code: 2, stdout: '', names: [] });
  expect(stderr).toMatch(/^npm took --list for its own, [^\n]*\n$/);
});

test('an unknown option of a command is told with the one that is near', async ({ run }) => {
  expect(await run('plan --ofline')).toMatchObject({
    ...{ code: 2, stdout: '', stderr: 'plan: unknown option --ofline; is "--offline" meant?\n' },
  });
});

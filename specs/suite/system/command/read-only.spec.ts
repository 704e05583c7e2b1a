import { expect, test } from '../../test.ts';

test('what Playwright makes for its workers is below the reports: the folder of the suite may be one that nobody can write to', async ({
  files,
  run,
}) => {
  const reports = `${files.folder}/reports`;
  const { stdout } = await run('playwright --list --reporter=json', { REPORTS_DIR: reports });
  const { config } = JSON.parse(stdout) as { config: { projects: readonly { outputDir: string }[] } };
  const places = config.projects.map(({ outputDir }) => outputDir);
  expect(places).toEqual(places.map(() => `${reports}/.playwright`));
  expect(places.length).toBeGreaterThan(0);
});

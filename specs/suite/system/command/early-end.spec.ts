import { pathToFileURL } from 'node:url';
import ConformanceReporter from '../../../../fixtures/report/reporter.ts';
import { expect, test } from '../../test.ts';

/** Ends Playwright before it has done anything, which is long before what watches over it is loaded. */
const ending = `if (process.argv[2] === 'test') {
  console.log('a last word');
  process.exit(1);
}
`;

test('a run that ends at once is heard of, and so is what it said', async ({ files, run }) => {
  const preload = files.write('preload.mjs', ending);
  const settings = {
    NODE_OPTIONS: `--import=${pathToFileURL(preload)}`,
    REPORTS_DIR: `${files.folder}/reports`,
  };
  const { code, stdout } = await run('conformance', settings);
  expect({ code, stdout }).toEqual({ code: 2, stdout: 'a last word\n' });
});

test.describe('the reporter of a run that is interrupted before it records', () => {
  const { error } = console;
  const { REPORTS_DIR } = process.env;
  test.afterEach(() => {
    console.error = error;
    if (REPORTS_DIR === undefined) delete process.env.REPORTS_DIR;
    else process.env.REPORTS_DIR = REPORTS_DIR;
  });

  test('says so, and leaves the reports of the run before alone', async ({ files, folder }) => {
    process.env.REPORTS_DIR = folder;
    const told: string[] = [];
    console.error = (line: string) => told.push(line);
    files.write('conformance.json', 'of last night');
    const projects = ['conformance', 'record'].map((title) => ({
      title,
      allTests: () => [{ title: 'a/b' }],
    }));
    const reporter = new ConformanceReporter();
    reporter.onBegin({ quiet: true } as never, { suites: projects } as never);
    reporter.onTestBegin();
    await reporter.onEnd({ status: 'interrupted' } as never);
    expect(told).toEqual(['interrupted before anything was sent']);
    expect(files.read('conformance.json')).toBe('of last night');
  });
});

test('who wants no colours is not told by Node that Playwright forces them', async ({ files, run }) => {
  const preload = files.write(
    'preload.mjs',
    `if (process.argv[2] === 'test') {
  console.log(process.env.NO_COLOR, process.env.FORCE_COLOR);
  process.exit(1);
}
`,
  );
  const settings = { NO_COLOR: '1', FORCE_COLOR: '', NODE_OPTIONS: `--import=${pathToFileURL(preload)}` };
  expect((await run('conformance', settings)).stdout).toBe('undefined 0\n');
});

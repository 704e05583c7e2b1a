import { tmpdir } from 'node:os';
import { locateTestOutput } from '../../../../fixtures/run/test-output.ts';
import { expect, test } from '../../test.ts';

const before = process.env.REPORTS_DIR;
test.afterEach(() => {
  if (before === undefined) delete process.env.REPORTS_DIR;
  else process.env.REPORTS_DIR = before;
});

test('what Playwright makes is below the folder of the reports, though that is not there yet', ({
  folder,
}) => {
  process.env.REPORTS_DIR = `${folder}/one/two`;
  expect(locateTestOutput()).toBe(`${folder}/one/two/.playwright`);
});

// The run says that it cannot be; Playwright itself would try without end, or say it in its own words.
for (const [what, place] of [
  ['below a file', (files: { write(name: string, text: string): string }) => files.write('file', '')],
  ['where no file system takes one', () => '/proc'],
] as const)
  test(`a folder of reports ${what} is not given to Playwright`, ({ files }) => {
    process.env.REPORTS_DIR = `${place(files)}/reports`;
    expect(locateTestOutput().startsWith(tmpdir())).toBe(true);
  });

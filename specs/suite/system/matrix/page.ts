import { existsSync } from 'node:fs';
import type { ConformanceDocument } from '../../../../fixtures/report/document.ts';
import { formatMatrix } from '../../../../fixtures/report/matrix/matrix.ts';
import { expect, test as suite } from '../../test.ts';

/** Where Debian, other Linux systems and macOS have it. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const browser = places.find(existsSync);

interface PageFixtures {
  /** Opens the matrix of a run, at a place of it such as `#attributes/direction`. */
  openMatrix: (document: ConformanceDocument, hash?: string) => Promise<void>;
  /** What the page asked for beside itself, and what it complained of; empty in the end of every test. */
  complaints: string[];
}

/** The test function of specs that look at the matrix in Chromium. */
export const test = suite.extend<PageFixtures>({
  complaints: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) complaints.push(`asked for ${request.url()}`);
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await use(complaints);
    expect(complaints).toEqual([]);
  },
  openMatrix: ({ page, files, complaints: _ }, use) =>
    use(async (document, hash = '') => {
      const file = files.write('matrix.html', formatMatrix(document));
      await page.goto(`file://${file}${hash}`);
    }),
});

/** Has the tests of a file use one browser, and skips them where none is installed; in CI they are red then. */
export function useChromium(): void {
  test.use({ launchOptions: browser === undefined ? {} : { executablePath: browser } });
  test.describe.configure({ mode: 'default' });
  test.skip(
    browser === undefined && process.env.CI === undefined,
    'no Chromium is installed; on Debian, apt-get install chromium brings it',
  );
}

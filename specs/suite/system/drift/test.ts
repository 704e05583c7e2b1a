import type { Ended } from '../../command.ts';
import { test as suite } from '../../test.ts';

const settings = { REPORTS_DIR: 'out', BASELINE_FILE: 'baseline.json', KNOWN_FILE: 'known.json' };

/** With `npm run drift` in a folder of the test's own: reports in `out`, the baseline in `baseline.json`. */
export const test = suite.extend<{ drift: (...args: readonly string[]) => Promise<Ended> }>({
  drift: ({ files, run }, use) => use((...args) => run(['drift', ...args], settings, files.folder)),
});

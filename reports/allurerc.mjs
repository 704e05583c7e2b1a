import { existsSync } from 'node:fs';
import { defineConfig } from 'allure';

// `npm run report` has read the settings and says where the results are.
const folder = process.env.REPORTS_DIR ?? 'reports';

/** The HTML report: one file that opens without a server, class → contract → clause, history kept beside it. */
export default defineConfig({
  name: 'Flex Interactions API',
  resultsDir: `${folder}/allure-results`,
  output: process.env.REPORT_OUTPUT ?? `${folder}/allure-report`,
  historyPath: `${folder}/allure-history.jsonl`,
  // A night a line: half a year shows since when a promise is broken.
  historyLimit: 180,
  // The page of `npm run mutation` is there only where that ran.
  globalAttachments: [
    `${folder}/summary.md`,
    `${folder}/conformance.json`,
    ...[`${folder}/mutation.md`].filter(existsSync),
  ],
  categories: [
    { name: 'Broken promises', matchedStatuses: ['failed'] },
    { name: 'Not judged', matchedStatuses: ['broken'] },
    { name: 'Known breakage', matchers: [{ labels: { tag: 'known breakage' } }] },
    { name: 'Deviations the ledger accepts', matchers: [{ labels: { tag: 'deviation' } }] },
    { name: 'Excluded or not applicable', matchedStatuses: ['skipped'] },
  ],
  plugins: {
    awesome: {
      options: {
        reportName: 'Flex Interactions API',
        singleFile: true,
        groupBy: ['epic', 'feature', 'story'],
        reportLanguage: 'en',
      },
    },
  },
});

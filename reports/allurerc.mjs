import { existsSync } from 'node:fs';
import { defineConfig } from 'allure';

// `npm run report` has read the settings and says where the results are.
const folder = process.env.REPORTS_DIR ?? 'reports';

/** The HTML report: one file that opens without a server, class → contract → clause, history kept beside it. */
export default defineConfig({
  name: 'Flex Interactions API',
  resultsDir: `${folder}/allure-results`,
  output: process.env.REPORT_OUTPUT ?? `${folder}/allure-report`,
  // Made from the history of the run's target for this one report; what Allure adds to it is not kept.
  ...(process.env.REPORT_HISTORY && { historyPath: process.env.REPORT_HISTORY }),
  // The page of `npm run mutation` is there only where that ran.
  globalAttachments: [
    `${folder}/summary.md`,
    `${folder}/conformance.json`,
    ...[`${folder}/mutation.md`].filter(existsSync),
  ],
  // The first that fits counts. What is no clause stands apart, so that the others count what the console counts.
  categories: [
    { name: 'Changed at the vendor', matchers: [{ labels: { epic: 'Drift' } }] },
    { name: 'Contacts that were not made', matchers: [{ labels: { epic: 'Run' } }] },
    { name: 'Broken promises', matchedStatuses: ['failed'] },
    { name: 'Not judged', matchedStatuses: ['broken'] },
    { name: 'Known breakage', matchers: [{ labels: { tag: 'known breakage' } }] },
    { name: 'Deviations the ledger accepts', matchers: [{ labels: { tag: 'deviation' } }] },
    { name: 'Not applicable', matchers: [{ labels: { tag: 'not applicable' } }] },
    { name: 'Excluded', matchers: [{ labels: { tag: 'excluded' } }] },
  ],
  plugins: {
    awesome: {
      options: {
        reportName: 'Flex Interactions API',
        singleFile: true,
        groupBy: ['epic', 'feature'],
        defaultSortBy: 'order,asc',
        // When a clause was judged says nothing of the vendor: no timeline.
        sections: ['charts'],
        // Those that count what the console counts: rates of Allure's own take what is excluded for a failure.
        charts: [
          { type: 'statusDynamics', title: 'The last runs' },
          { type: 'statusTransitions', title: 'What changed from run to run' },
          { type: 'testResultSeverities', title: 'By severity', includeUnset: false },
        ],
        reportLanguage: 'en',
      },
    },
  },
});

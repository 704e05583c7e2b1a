import { defineConfig, type ReporterDescription } from '@playwright/test';
import { contracts, proveContracts } from './fixtures/contract/index.ts';
import { plan, summaryOf } from './fixtures/plan.ts';
import { stopOnProblem } from './fixtures/problem.ts';
import { allureOptions } from './fixtures/report/allure.ts';
import { proveWritable } from './fixtures/report/folder.ts';
import { guardConsole } from './fixtures/report/scan/index.ts';
import { proveScenarios } from './fixtures/scenarios/load.ts';
import { soughtIn, warningsOn } from './fixtures/secrets.ts';
import {
  readEnvironment,
  reportsFolder,
  settingsForScenarios,
  targetFacts,
} from './fixtures/target/index.ts';
import manifest from './package.json' with { type: 'json' };

const environment = readEnvironment();
const folder = reportsFolder(environment);

// Playwright reads this file in every worker too; what is proven and told once needs no second look there.
const isWorker = process.env.TEST_WORKER_INDEX !== undefined;

/** Bad contracts, scenarios and settings end the run here, with one sentence and before anything is sent. */
function begin(): ReporterDescription[] {
  const target = stopOnProblem(() => {
    proveContracts(proveScenarios(settingsForScenarios));
    guardConsole(soughtIn(environment));
    const facts = targetFacts(environment);
    proveWritable(folder);
    return facts;
  });
  for (const warning of warningsOn(environment)) console.error(warning);
  if (target.name === 'live') console.log(summaryOf(plan()));
  const run = { target, version: manifest.version };
  const sought = () => soughtIn(environment);
  return [
    ['./fixtures/report/reporter.ts', { contracts: contracts(), folder, version: run.version, sought }],
    ['./fixtures/report/allure-reporter.ts', allureOptions(folder, contracts(), run)],
  ];
}

export default defineConfig({
  testDir: 'specs',
  outputDir: `${folder}/test-results`,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A live run waits for the deadlines of all scenarios, a few at a time.
  timeout: 15 * 60_000,
  use: { trace: 'off' },
  projects: [
    { name: 'record', testMatch: 'record.spec.ts' },
    { name: 'conformance', testMatch: 'conformance.spec.ts', dependencies: ['record'] },
  ],
  reporter: isWorker ? [] : begin(),
});

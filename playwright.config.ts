import { defineConfig, type ReporterDescription } from '@playwright/test';
import { contracts, proveContracts } from './fixtures/contract/index.ts';
import { stopOnProblem } from './fixtures/problem.ts';
import { allureOptions } from './fixtures/report/allure.ts';
import { proveScenarios } from './fixtures/scenarios/load.ts';
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
    return targetFacts(environment);
  });
  const run = { target, version: manifest.version };
  return [
    ['./fixtures/report/reporter.ts', { contracts: contracts(), folder, version: run.version }],
    ['allure-playwright', allureOptions(folder, contracts(), run)],
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

import { defineConfig } from '@playwright/test';
import { contracts, proveContracts } from './fixtures/contract/index.ts';
import { stopOnProblem } from './fixtures/problem.ts';
import { allureOptions } from './fixtures/report/allure.ts';
import { names } from './fixtures/scenarios/load.ts';
import { readEnvironment, reportsFolder, targetFacts } from './fixtures/target/index.ts';
import manifest from './package.json' with { type: 'json' };

const environment = readEnvironment();
const folder = reportsFolder(environment);

// Bad contracts, scenarios and settings end the run here, before anything is sent. Workers need not look again.
const target = stopOnProblem(() => {
  if (process.env.TEST_WORKER_INDEX === undefined) proveContracts(names());
  return targetFacts(environment);
});
const run = { target, version: manifest.version };

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
  reporter: [
    ['./fixtures/report/reporter.ts', { contracts: contracts(), folder, version: run.version }],
    ['allure-playwright', allureOptions(folder, contracts(), run)],
  ],
});

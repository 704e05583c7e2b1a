import { defineConfig } from '@playwright/test';
import { locateTestOutput } from './fixtures/run/test-output.ts';
import { guardProcess } from './fixtures/secrecy/guard.ts';

// Runner and workers read this file first, so it is here that nothing has been printed yet.
guardProcess();

/** Holds a target against the contracts: `check` and `record` beside each other, then a test for each clause. */
export default defineConfig({
  testDir: 'specs',
  outputDir: locateTestOutput(),
  fullyParallel: true,
  // One records while the other proves; judging is shared by both. More wait for each other.
  workers: 2,
  // A live run waits for the deadlines of all scenarios, a few at a time.
  timeout: 15 * 60_000,
  use: { trace: 'off' },
  reporter: [['./fixtures/report/reporter.ts']],
  projects: [
    { name: 'conformance', testMatch: /specs.conformance\.spec\.ts$/, dependencies: ['check', 'record'] },
    { name: 'check', testMatch: /specs.check\.spec\.ts$/, fullyParallel: false },
    // Proves for itself what `check` proves before it sends anything, so it need not wait for it.
    { name: 'record', testMatch: /specs.record\.spec\.ts$/ },
  ],
});

import { defineConfig } from '@playwright/test';

// A contract of a team's own is none of the suite's: empty is not set, and wins over `.env`.
process.env.CONTRACTS_DIR = '';

const slow = /\.slow\.spec\.ts$/;

/** The suite's own tests: `npm test`. Apart from the main configuration, which judges the vendor. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../reports/suite-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  forbidOnly: process.env.CI !== undefined,
  use: { trace: 'off' },
  // What is slow and rarely red lies beside its fellows as `*.slow.spec.ts`; only `npm run test:all` asks for it.
  projects: [
    // No process, no socket.
    { name: 'unit', testDir: 'unit', testIgnore: slow },
    // A mock or a server on the loopback, in this process.
    { name: 'wire', testDir: 'wire', testIgnore: slow },
    // Whole commands.
    { name: 'system', testDir: 'system', testIgnore: slow },
    { name: 'slow', testMatch: slow, default: false, timeout: 300_000 },
  ],
  reporter: [['dot'], ['json', { outputFile: '../../reports/suite.json' }]],
});

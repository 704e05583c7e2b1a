import { defineConfig } from '@playwright/test';

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
  projects: [
    // No process, no socket.
    { name: 'unit', testDir: 'unit' },
    // A mock or a server on the loopback, in this process.
    { name: 'wire', testDir: 'wire' },
    // Whole commands.
    { name: 'system', testDir: 'system' },
  ],
  reporter: [['dot'], ['json', { outputFile: '../../reports/suite.json' }]],
});

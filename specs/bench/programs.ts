import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncDelayMs, type Bench, project } from './bench.ts';
import type { Program } from './child.ts';

/** The main job on the embedded mock, whose channels take `delayMs` to be set up. */
export function conformanceRun({ signal }: Bench, delayMs = asyncDelayMs): Program {
  return {
    name: `conformance at ${delayMs} ms`,
    command: process.execPath,
    args: ['fixtures/commands/playwright.mjs', 'conformance'],
    environment: { MOCK_ASYNC_DELAY_MS: String(delayMs) },
    signal,
  };
}

/** What Playwright takes by itself: one project, one file, one test that does nothing. */
export function emptyRun({ folder, signal }: Bench): Program {
  const room = join(folder, 'empty');
  const config = join(room, 'playwright.config.ts');
  mkdirSync(room, { recursive: true });
  writeFileSync(join(room, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(config, "export default { testDir: '.', reporter: 'line' };\n");
  writeFileSync(
    join(room, 'empty.spec.ts'),
    "import { test } from '@playwright/test';\ntest('nothing', () => {});\n",
  );
  // Two copies of Playwright in one process refuse to work; through the link it is the project's own.
  const link = join(room, 'node_modules');
  if (!existsSync(link)) symlinkSync(join(project, 'node_modules'), link, 'junction');
  return {
    name: 'Playwright with one empty test',
    command: process.execPath,
    args: ['node_modules/@playwright/test/cli.js', 'test', '-c', config],
    signal,
  };
}

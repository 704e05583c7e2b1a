import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, settingsForScenarios } from '../../fixtures/settings/index.ts';
import type { Options } from './options.ts';

/** What every figure works with. */
export interface Bench extends Options {
  /** Everything that is written goes here; removed when the process ends. */
  readonly folder: string;
  /** Aborted when the process is told to stop, so that no child outlives it. */
  readonly signal: AbortSignal;
}

/** What the mock takes by default; figures count it off. */
export const asyncDelayMs = 300;

/** The root of the project. */
export const project = join(import.meta.dirname, '../..');

/** Makes the folder and settles the environment, for this process and its children. */
export function openBench(options: Options): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-bench-'));
  mkdirSync(join(folder, 'tmp'));
  const stop = new AbortController();
  process.once('exit', () => {
    stop.abort();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  process.chdir(project);
  Object.assign(process.env, settingsOf(folder));
  return { ...options, folder, signal: stop.signal };
}

/** The embedded mock as it is by default, whatever the user set or wrote into `.env`: an empty value counts as not set. */
function settingsOf(folder: string): Record<string, string> {
  const written = Object.keys(readEnvironment()).filter((name) => process.env[name] === undefined);
  const unset = [
    ...written.filter((name) => name !== 'NEWMAN'),
    ...settingsForScenarios,
    ...['MOCK_PORT', 'MOCK_PROFILE', 'MOCK_FAULT'],
    ...['RECORD_CONCURRENCY', 'ASYNC_DEADLINE_MS', 'RUN_DEADLINE_MS'],
    ...['REQUESTS_PER_SECOND', 'LIVE_MAX_INTERACTIONS'],
  ];
  const temporary = join(folder, 'tmp');
  return {
    ...Object.fromEntries(unset.map((name) => [name, ''])),
    TARGET: 'mock',
    MOCK_ASYNC_DELAY_MS: String(asyncDelayMs),
    REPORTS_DIR: join(folder, 'reports'),
    // Playwright keeps what it compiled in the system's folder; here it starts cold and leaves nothing.
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ConformanceDocument } from '../../../../fixtures/report/document.ts';

/** What became of one run of the command. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Where it was told to put its reports. */
  readonly folder: string;
  /** The text of a report; undefined where there is none. */
  report(name: string): string | undefined;
  /** `conformance.json`. */
  document(): ConformanceDocument;
  /** Takes the reports away, where they went to a folder of their own. */
  clean(): void;
}

export type Settings = { readonly [name: string]: string };

export const project = join(import.meta.dirname, '../../../..');

/** Empty is not set; said here, so that the `.env` of whoever runs this does not count. */
const unset = Object.fromEntries(
  [...readFileSync(join(project, '.env.example'), 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => [
    name,
    '',
  ]),
);

/** Only what a program needs to run: nothing of the test runner that this runs in. */
const { PATH, HOME, TMPDIR } = process.env;

/** Runs the command, such as `conformance --grep x`, in the project or a copy of it, into a folder of its own. */
export async function run(args: string, settings: Settings = {}, cwd = project): Promise<Run> {
  return runProgram(['fixtures/commands/playwright.mjs', ...args.split(' ')], settings, cwd);
}

/** Runs Playwright as its users type it: `npx playwright test`, without our command. */
export async function playwright(args: string, settings: Settings = {}): Promise<Run> {
  const cli = 'node_modules/@playwright/test/cli.js';
  return runProgram([cli, 'test', ...args.split(' ').filter(Boolean)], settings, project);
}

async function runProgram(args: readonly string[], settings: Settings, cwd: string): Promise<Run> {
  const folder = settings.REPORTS_DIR || mkdtempSync(join(tmpdir(), 'reports-'));
  const env = { PATH, HOME, TMPDIR, FORCE_COLOR: '0', ...unset, REPORTS_DIR: folder, ...settings };
  const child = spawn(process.execPath, args, { cwd, env });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  const report = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
  return {
    code,
    stdout,
    stderr,
    folder,
    report,
    document: () => JSON.parse(report('conformance.json') ?? 'null') as ConformanceDocument,
    clean: () => {
      if (!settings.REPORTS_DIR) rmSync(folder, { recursive: true, force: true });
    },
  };
}

const hex = '0123456789abcdef'.repeat(2);

/** A live account that does not exist, at `url`. */
export const liveAt = (url: string): Settings => ({
  TARGET: 'live',
  FLEX_API_BASE_URL: url,
  TASKROUTER_API_BASE_URL: url,
  CONVERSATIONS_API_BASE_URL: url,
  TWILIO_ACCOUNT_SID: `AC${hex}`,
  TWILIO_AUTH_TOKEN: '5ec7e7'.repeat(5),
  FLEX_WORKSPACE_SID: `WS${hex}`,
  FLEX_WORKFLOW_SID: `WW${hex}`,
  FLEX_QUEUE_SID: `WQ${hex}`,
  FLEX_WORKER_SID: `WK${hex}`,
  SMS_CUSTOMER_ADDRESS: '+12025550111',
  SMS_PROXY_ADDRESS: '+12025550122',
  LIVE_MAX_INTERACTIONS: '100',
  RECORD_CONCURRENCY: '50',
  REQUESTS_PER_SECOND: '1000',
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConformanceDocument } from '../../fixtures/report/document.ts';
import { dropProgress } from './progress.ts';

export type Settings = { readonly [name: string]: string };

/** The folder of the project. */
export const project = join(import.meta.dirname, '../..');

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that is under way, in a process group of its own. */
export interface Running {
  readonly child: ChildProcess;
  /** The lines it has printed so far, the last one perhaps unfinished. */
  readonly lines: (stream: 'stdout' | 'stderr') => readonly string[];
  readonly ended: Promise<Ended>;
}

/** How a command ended, and the folder of its reports. */
export interface Run extends Ended {
  readonly folder: string;
  /** The text of a report; undefined where there is none. */
  report(name: string): string | undefined;
  /** `conformance.json`. */
  document(): ConformanceDocument;
}

/**
 * A command as it is typed after `npm run`, such as `conformance --grep x`, or after `npx`: `playwright --list`. A list where an
 * argument holds a blank.
 */
export type Line = string | readonly string[];

/** Where a command runs: its settings, and another folder than the project. */
export interface Surroundings {
  readonly settings?: Settings | undefined;
  readonly cwd?: string | undefined;
}

/** Empty is not set; said here, so that the `.env` of whoever runs this does not count. */
const unset = Object.fromEntries(
  [...readFileSync(join(project, '.env.example'), 'utf8').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => [
    name,
    '',
  ]),
);

/** Only what a program needs to run: nothing of the test runner that this runs in. */
const { PATH, HOME, TMPDIR } = process.env;

/** What Node runs for the name of a command. */
function programOf(name: string, cwd: string): readonly string[] {
  if (name === 'playwright') return [join(project, 'node_modules/@playwright/test/cli.js'), 'test'];
  // A program of a test's own, whose place follows.
  if (name === '--node') return [];
  if (name === 'biome') return [join(project, 'node_modules/@biomejs/biome/bin/biome')];
  const commands = join(existsSync(join(cwd, 'fixtures')) ? cwd : project, 'fixtures/commands');
  return [join(commands, 'begin.mjs'), name];
}

/** Starts a command; it sees no other settings than these. */
export function start(line: Line, { settings = {}, cwd = project }: Surroundings = {}): Running {
  const [name = '', ...args] = typeof line === 'string' ? line.split(' ') : line;
  const env = { PATH, HOME, TMPDIR, FORCE_COLOR: '0', ...unset, ...settings };
  const child = spawn(process.execPath, [...programOf(name, cwd), ...args], { cwd, env, detached: true });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      printed[stream] += text;
    });
  const ended = once(child, 'close').then(([code]) => ({
    code: code as number | null,
    stdout: printed.stdout,
    stderr: dropProgress(printed.stderr),
  }));
  return { child, ended, lines: (stream) => printed[stream].split('\n') };
}

/** Kills a command and all it has started, which get no chance to do anything about it. */
export async function killHard({ child, ended }: Running): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
    process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Far beyond what a busy machine needs to begin a run: whatever has not come by then never comes. */
const longestMs = 120_000;

/**
 * Waits until something holds, or the command has ended.
 * @throws Error when neither has happened within two minutes.
 */
export async function waitUntil(holds: () => boolean, { child }: Running): Promise<void> {
  const latest = performance.now() + longestMs;
  while (!holds() && child.exitCode === null && child.signalCode === null) {
    if (performance.now() > latest) throw new Error(`what was waited for has not come in ${longestMs} ms`);
    await pause(5);
  }
}

/** Runs commands; ends what still runs, and takes their folders away, when it is closed. */
export interface Runner {
  start(line: Line, around?: Surroundings): Running;
  /** Runs a command to its end; its reports go to a folder of their own unless `REPORTS_DIR` is set. */
  run(line: Line, settings?: Settings, cwd?: string): Promise<Run>;
  close(): Promise<void>;
}

/** Makes a runner of commands. */
export function makeRunner(): Runner {
  const running: Running[] = [];
  const folders: string[] = [];
  const startOne: Runner['start'] = (line, around) => {
    const started = start(line, around);
    running.push(started);
    return started;
  };
  return {
    start: startOne,
    async run(line, settings = {}, cwd = project) {
      const folder = settings.REPORTS_DIR || mkdtempSync(join(tmpdir(), 'reports-'));
      if (!settings.REPORTS_DIR) folders.push(folder);
      const ended = await startOne(line, { settings: { REPORTS_DIR: folder, ...settings }, cwd }).ended;
      return runIn(folder, ended);
    },
    async close() {
      await Promise.all(running.map(killHard));
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function runIn(folder: string, ended: Ended): Run {
  const report = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined;
  return {
    ...ended,
    folder,
    report,
    document: () => JSON.parse(report('conformance.json') ?? 'null') as ConformanceDocument,
  };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { project } from './bench.ts';

/** A program to run to its end. */
export interface Program {
  /** What errors call it. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Laid over the environment of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Where it runs; the root of the project by default. */
  readonly folder?: string;
}

/** How a program ended. */
export interface Ended {
  /** null when it was killed. */
  readonly code: number | null;
  /** From the start of the process to its end. */
  readonly wallMs: number;
  /** The last of what it printed. */
  readonly said: string;
}

/** The longest run, of newman over all scenarios one after the other, takes two minutes. */
const longestMs = 10 * 60_000;

/** Enough for the sentence that says what went wrong. */
const longestSaid = 600;

/**
 * Runs a program; `onStart` is told its process id.
 * @throws Error when it cannot be started.
 */
export async function run(program: Program, onStart?: (pid: number) => void): Promise<Ended> {
  const { command, args, environment, signal, folder = project } = program;
  const beganMs = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its workers can be ended with it.
    detached: true,
  });
  const end = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  end.addEventListener('abort', () => killGroup(child));
  if (child.pid !== undefined) onStart?.(child.pid);
  const said = lastWords([child.stdout, child.stderr]);
  let wallMs = 0;
  child.once('exit', () => {
    wallMs = performance.now() - beganMs;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, wallMs, said: said() };
}

function lastWords(streams: readonly Readable[]): () => string {
  let said = '';
  for (const stream of streams)
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-longestSaid);
    });
  return () => said.trim();
}

/** At once: told politely, a run closes what it opened and writes its reports, into a folder that is being removed. */
function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Its last process ended just now.
  }
}

/**
 * Wall time of a program in ms.
 * @throws Error when it does not end with 0: what a broken run takes says nothing.
 */
export async function wallTimeOf(program: Program, onStart?: (pid: number) => void): Promise<number> {
  const { code, wallMs, said } = await run(program, onStart);
  if (code === 0) return wallMs;
  throw new Error(
    `${program.name} ended with ${code ?? 'a signal'} instead of 0: ${said || 'it said nothing'}`,
  );
}

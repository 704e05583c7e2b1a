import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { project, type Settings } from '../command/command.ts';

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  readonly told: string;
}

/** A command of the suite that is under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

const { PATH, HOME, TMPDIR } = process.env;

/** Starts a command of the suite, such as `fixtures/commands/playwright.mjs conformance`, in a group of its own. */
export function start(args: readonly string[], settings: Settings): Running {
  const env = { PATH, HOME, TMPDIR, FORCE_COLOR: '0', ...settings };
  const child = spawn(process.execPath, args, { cwd: project, env, detached: true });
  const ended = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]).then(
    ([out, err, [code]]) => ({ code: code as number | null, told: out + err }),
  );
  return { child, ended };
}

/** A run of all scenarios. */
export const conformance = (settings: Settings) =>
  start(['fixtures/commands/playwright.mjs', 'conformance'], settings);

/** The sweep of what earlier runs left open. */
export const sweep = (settings: Settings) =>
  start(['--import', 'tsx', 'fixtures/commands/sweep.ts'], settings).ended;

/** Kills a command and all it has started, which get no chance to do anything about it. */
export async function killHard({ child, ended }: Running): Promise<void> {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** Waits until something holds, or the command has ended. */
export async function until(holds: () => boolean, { ended }: Running): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!holds() && !over) await pause(5);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A process is alive for a second or more, and its peak is kept by the system until it ends. */
const everyMs = 25;

/** Watches a process and all that descend from it. */
export interface Watch {
  /** Ends watching. Gives the highest peak of any one process in MiB, or null where the system does not tell. */
  stop(): number | null;
}

/** Samples VmHWM, the system's own record of a process's peak, from /proc. Costs time: not for a run that is timed. */
export function watchMemory(root: number): Watch {
  let peakKib = 0;
  const timer = setInterval(() => {
    for (const { peakKib: seen } of family(root)) peakKib = Math.max(peakKib, seen);
  }, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return peakKib > 0 ? peakKib / 1024 : null;
    },
  };
}

interface Alive {
  readonly pid: number;
  readonly parent: number;
  readonly peakKib: number;
}

function family(root: number): readonly Alive[] {
  const alive = new Map(everyProcess().map((process) => [process.pid, process]));
  const descends = (pid: number): boolean => {
    const parent = alive.get(pid)?.parent;
    return pid === root || (parent !== undefined && descends(parent));
  };
  return [...alive.values()].filter(({ pid }) => descends(pid));
}

function everyProcess(): readonly Alive[] {
  if (!existsSync('/proc/self/status')) return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => aliveAs(Number(pid)) ?? []);
}

function aliveAs(pid: number): Alive | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid, parent: number('PPid'), peakKib: number('VmHWM') };
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}

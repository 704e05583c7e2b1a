import { readdirSync, readFileSync } from 'node:fs';
import type { Running } from '../../command.ts';
import { test as base } from './run.ts';

interface PacedFixtures {
  /** When each request came in, in ms. */
  times: number[];
}

/** Tests of runs on a mock that notes when requests come in. */
export const test = base.extend<PacedFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  times: async ({}, use) => use([]),
  options: ({ times }, use) =>
    use({ asyncDelayMs: 300, hooks: { instead: () => void times.push(performance.now()) } }),
});

/** The most requests that came in within one second, wherever that begins. */
export function countBusiest(times: readonly number[]): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));
}

/** The processes that a command has started, and those that these have: Playwright's own, and its workers. */
export function findProcesses({ child }: Running): {
  readonly main: number;
  readonly workers: readonly number[];
} {
  const [main = 0] = listChildren(child.pid ?? 0);
  return { main, workers: main === 0 ? [] : listChildren(main) };
}

function listChildren(parent: number): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => readParent(pid) === parent).map(Number);
}

/** The fourth field of what Linux tells of a process; the second is a name in brackets. */
function readParent(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

import fc from 'fast-check';
import { type Ended, type Running, waitUntil } from '../../command.ts';
import { findProcesses, test } from './paced.ts';
import { expect, openIn } from './run.ts';

/** Runs that are killed; more with KILLS=200, the same again with KILL_SEED. */
const kills = Number(process.env.KILLS ?? 6);
const seed = Number(process.env.KILL_SEED ?? Date.now() % 2 ** 31);

const victims = ['worker', 'main', 'main and worker', 'group'] as const;
const rows = fc.sample(fc.tuple(fc.constantFrom(...victims), fc.integer({ min: 20, max: 70 })), {
  seed,
  numRuns: kills,
});

// Not who is killed stands in the title: a test is found again by it, in a process whose seed is another.
for (const [nth, [victim, moment]] of rows.entries())
  test(`a run of which processes are killed tells it, and a sweep leaves nothing open (${nth + 1})`, async ({
    mock,
    start,
    settings,
    sweep,
  }) => {
    const run = start('conformance --project record', { settings });
    await waitUntil(() => mock.inspect().requests >= moment, run);
    const began = run.child.exitCode === null;
    kill(run, victim);
    const ended = await run.ended;
    const open = openIn(mock);
    const swept = await sweep();
    const left = { sweep: swept.code, open: openIn(mock) };
    expect({ seed, moment, began, ...left }).toEqual({ seed, moment, began: true, sweep: 0, open: [] });
    if (victim !== 'group') expect({ ...ended, ...{ seed, moment, open } }).toMatchObject({ code: 3 });
    expect(tells(ended, victim, open)).toBe(true);
  });

function kill(run: Running, victim: (typeof victims)[number]): void {
  const { main, workers } = findProcesses(run);
  if (victim === 'group') process.kill(-(run.child.pid ?? 0), 'SIGKILL');
  // The workers first: without their runner they would end by themselves.
  if (victim.includes('worker')) for (const worker of workers) process.kill(worker, 'SIGKILL');
  if (victim.includes('main')) process.kill(main, 'SIGKILL');
}

/** Of a group nobody is left to tell; its signal is told by whoever started it. */
function tells({ code, stderr }: Ended, victim: string, open: readonly string[]): boolean {
  if (victim === 'group') return code === null;
  const isToldOpen = /\d+ (contact|conversation)s?.* may be open; say npm run sweep/.test(stderr);
  const isToldKilled = /was killed (before it ended|by SIGKILL)/.test(stderr);
  return isToldKilled && (open.length === 0 || isToldOpen);
}

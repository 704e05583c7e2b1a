import { type Running, waitUntil } from '../../command.ts';
import { countBusiest, findProcesses, test } from './paced.ts';
import { expect, openIn } from './run.ts';

/** Whoever gets a signal, and the exit codes that tell of it. */
const shots: readonly {
  readonly what: string;
  readonly codes: readonly (number | null)[];
  readonly shoot: (run: Running) => void;
}[] = [
  { what: 'SIGINT to the command', codes: [130], shoot: ({ child }) => child.kill('SIGINT') },
  { what: 'SIGTERM to the command', codes: [143], shoot: ({ child }) => child.kill('SIGTERM') },
  { what: 'SIGHUP to the command', codes: [129], shoot: ({ child }) => child.kill('SIGHUP') },
  { what: 'SIGINT to the group', codes: [130], shoot: toGroup('SIGINT') },
  { what: 'SIGTERM to the group', codes: [143], shoot: toGroup('SIGTERM') },
  { what: 'SIGHUP to the group', codes: [129], shoot: toGroup('SIGHUP') },
  { what: 'SIGTERM to Playwright', codes: [3], shoot: toMain('SIGTERM') },
  { what: 'SIGHUP to Playwright', codes: [3], shoot: toMain('SIGHUP') },
  { what: 'SIGTERM to the workers', codes: [3], shoot: toWorkers('SIGTERM') },
  { what: 'SIGHUP to the workers', codes: [3], shoot: toWorkers('SIGHUP') },
];

const perSecond = 5;
const slowly = { REQUESTS_PER_SECOND: String(perSecond), RECORD_CONCURRENCY: '20' };

for (const { what, codes, shoot } of shots)
  test(`${what} stops creating, closes what is open at the pace, and is told`, async ({
    mock,
    times,
    start,
    settings,
  }) => {
    const run = start('conformance --project record', { settings: { ...settings, ...slowly } });
    await waitUntil(() => mock.inspect().interactionsCreated >= 2, run);
    shoot(run);
    const { code } = await run.ended;
    const { interactionsCreated } = mock.inspect();
    // What was on its way when the signal came was not cut off.
    expect(interactionsCreated).toBeLessThanOrEqual(4);
    expect({ code: codes.includes(code) || code, open: openIn(mock) }).toEqual({ code: true, open: [] });
    expect(countBusiest(times)).toBeLessThanOrEqual(perSecond);
  });

test('a second signal keeps nothing from being closed', async ({ mock, times, start, settings }) => {
  const run = start('conformance --project record', { settings: { ...settings, ...slowly } });
  await waitUntil(() => mock.inspect().interactionsCreated >= 2, run);
  toGroup('SIGINT')(run);
  // Playwright takes two within a second as one.
  const laterMs = performance.now() + 1500;
  await waitUntil(() => performance.now() > laterMs, run);
  toGroup('SIGINT')(run);
  expect(await run.ended).toMatchObject({ code: 130 });
  expect(openIn(mock)).toEqual([]);
  expect(countBusiest(times)).toBeLessThanOrEqual(perSecond);
});

test('an output that nobody reads any more keeps nothing from being closed', async ({
  mock,
  start,
  settings,
}) => {
  const run = start('conformance --project record', { settings: { ...settings, ...slowly } });
  await waitUntil(() => mock.inspect().interactionsCreated >= 2, run);
  run.child.stdout?.destroy();
  run.child.stderr?.destroy();
  toGroup('SIGHUP')(run);
  expect(await run.ended).toMatchObject({ code: 129 });
  expect(openIn(mock)).toEqual([]);
});

function toGroup(signal: NodeJS.Signals) {
  return ({ child }: Running) => void process.kill(-(child.pid ?? 0), signal);
}

function toMain(signal: NodeJS.Signals) {
  return (run: Running) => void process.kill(findProcesses(run).main, signal);
}

function toWorkers(signal: NodeJS.Signals) {
  return (run: Running) => {
    for (const worker of findProcesses(run).workers) process.kill(worker, signal);
  };
}

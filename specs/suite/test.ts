import { test as base } from '@playwright/test';
import type { MockOptions, RunningMock } from '../../fixtures/mock/index.ts';
import type { JudgeOne } from '../../fixtures/mutation/judge-one.ts';
import type { Recording } from '../../fixtures/recording/types.ts';
import type { Line, Run, Runner, Settings } from './command.ts';
import { type Files, makeFiles } from './files.ts';
import type { Servers } from './servers.ts';
import type { Api } from './wire/mock/api.ts';

/** What a test of the suite may ask for; all of it is gone when the test has ended. */
interface TestFixtures {
  /** An empty folder, and its files by their names. */
  folder: string;
  files: Files;
  /** Options of the mock that `mock` starts. */
  options: MockOptions;
  /** A mock of its own on a free port, and a plain HTTP client for it. */
  mock: RunningMock;
  api: Api;
  /** Runs a command of the project to its end, or starts it. */
  run: Runner['run'];
  start: Runner['start'];
  /** Starts a server of HTTP, or of bare sockets. */
  serve: Servers['serve'];
  serveSockets: Servers['serveSockets'];
  runner: Runner;
  servers: Servers;
}

/** What the tests of one worker share. */
interface WorkerFixtures {
  /** Runs a command once a worker: several facts are told of the same run. Its folder must not be changed. */
  runOnce: (line: Line, settings?: Settings) => Promise<Run>;
  /** Recordings of a few scenarios on the mock: an agent by SMS, a customer by email, a refusal. */
  recordings: readonly Recording[];
  /** Judges what a change of a recording breaks. */
  judgeOne: JudgeOne;
  sharedRunner: Runner;
  quiet: undefined;
}

const few = ['agent-sms', 'customer-email', 'refused-wrong-token'];

/**
 * The test function of the suite's own specs. What opens a socket or starts a process is loaded when a test asks for it: a unit
 * spec never does, and is quick for it.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  quiet: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use, { project }) => {
      if (project.name === 'unit') (await import('./unit-guard.ts')).refuseSocketsAndProcesses();
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  files: async ({ quiet: _ }, use) => {
    const files = makeFiles();
    await use(files);
    files.remove();
  },
  folder: ({ files }, use) => use(files.folder),
  options: [{}, { option: true }],
  mock: async ({ options }, use) => {
    const { startMock } = await import('../../fixtures/mock/index.ts');
    const mock = await startMock(options);
    await use(mock);
    await mock.close();
  },
  api: async ({ mock }, use) => use((await import('./wire/mock/api.ts')).apiOf(mock)),
  runner: async ({ quiet: _ }, use) => {
    const runner = (await import('./command.ts')).makeRunner();
    await use(runner);
    await runner.close();
  },
  run: ({ runner }, use) => use(runner.run),
  start: ({ runner }, use) => use(runner.start),
  servers: async ({ quiet: _ }, use) => {
    const servers = (await import('./servers.ts')).makeServers();
    await use(servers);
    await servers.close();
  },
  serve: ({ servers }, use) => use(servers.serve),
  serveSockets: ({ servers }, use) => use(servers.serveSockets),
  sharedRunner: [
    async ({ quiet: _ }, use) => {
      const runner = (await import('./command.ts')).makeRunner();
      await use(runner);
      await runner.close();
    },
    { scope: 'worker' },
  ],
  runOnce: [
    async ({ sharedRunner }, use) => {
      const runs = new Map<string, Promise<Run>>();
      await use((line, settings) => {
        const key = JSON.stringify([line, settings]);
        const run = runs.get(key) ?? sharedRunner.run(line, settings);
        runs.set(key, run);
        return run;
      });
    },
    { scope: 'worker' },
  ],
  recordings: [
    async ({ quiet: _ }, use) => {
      const { recordOnMock } = await import('../../fixtures/run/open-run.ts');
      const { scenarios } = await import('../../fixtures/scenario/load.ts');
      await use(await recordOnMock(scenarios().filter(({ id }) => few.includes(id))));
    },
    { scope: 'worker' },
  ],
  judgeOne: [
    async ({ quiet: _ }, use) => {
      const { contracts } = await import('../../fixtures/contract/index.ts');
      await use((await import('../../fixtures/mutation/judge-one.ts')).makeJudgeOne(contracts()));
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

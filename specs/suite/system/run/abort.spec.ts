import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type RunningMock, startMock } from '../../../../fixtures/mock/index.ts';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import { liveAt, type Settings } from '../command/command.ts';
import { conformance, killHard, sweep, until } from './child.ts';

/** Runs of each kind that are broken off at a random moment; more with ABORTS=50. */
const aborts = Number(process.env.ABORTS ?? 2);

/** Requests of a whole run are some 150; at each of these moments something is open. */
const randomMoment = () => 8 + Math.floor(Math.random() * 80);

const test = base.extend<{ asyncDelayMs: number; mock: RunningMock; settings: Settings }>({
  asyncDelayMs: [300, { option: true }],
  mock: async ({ asyncDelayMs }, use) => {
    const mock = await startMock({ asyncDelayMs });
    await use(mock);
    await mock.close();
  },
  settings: async ({ mock }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'abort-'));
    await use({ ...liveAt(mock.url), ...settingsOfMock(mock), REPORTS_DIR: folder });
    rmSync(folder, { recursive: true, force: true });
  },
});

const openIn = (mock: RunningMock) => {
  const { openChannels, openConversations } = mock.inspect();
  return [...openChannels, ...openConversations];
};

for (let nth = 1; nth <= aborts; nth += 1)
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    test(`${signal} at a random moment leaves nothing open and ends with ${code} (${nth})`, async ({
      mock,
      settings,
    }) => {
      const moment = randomMoment();
      const run = conformance(settings);
      await until(() => mock.inspect().requests >= moment, run);
      run.child.kill(signal);
      const { code: seen } = await run.ended;
      expect({ moment, open: openIn(mock), seen }).toEqual({ moment, open: [], seen: code });
    });

for (let nth = 1; nth <= aborts; nth += 1)
  test(`a run that was killed hard leaves nothing open after a sweep (${nth})`, async ({
    mock,
    settings,
  }) => {
    const moment = randomMoment();
    const run = conformance(settings);
    await until(() => mock.inspect().requests >= moment, run);
    await killHard(run);
    const { code, told } = await sweep(settings);
    expect({ moment, code, open: openIn(mock), told }).toMatchObject({ moment, code: 0, open: [] });
  });

test('a sweep after a sweep has nothing to do, and foreign lines of the journal are kept and named', async ({
  mock,
  settings,
}) => {
  const run = conformance(settings);
  await until(() => mock.inspect().interactionsCreated >= 2, run);
  await killHard(run);
  const journal = join(settings.REPORTS_DIR ?? '', 'journal.jsonl');
  appendFileSync(journal, '\n{"half of a li\n{"journal":7}\n');
  const [first, second] = [await sweep(settings), await sweep(settings)];
  expect([first.code, second.code, openIn(mock)]).toEqual([0, 0, []]);
  expect(first.told).toMatch(/journal\.jsonl: line \d+, \d+ is no journal line; kept as it is/);
  expect(second.told).not.toMatch(/^closed:/m);
  expect(readFileSync(journal, 'utf8')).toContain('{"half of a li\n{"journal":7}');
});

test.describe('beside a run whose channels take seconds', () => {
  // Long enough for another command to begin while something is open.
  test.use({ asyncDelayMs: 6000 });

  test('a sweep beside a run leaves alone what the run has open', async ({ mock, settings }) => {
    const run = conformance(settings);
    await until(() => mock.inspect().interactionsCreated >= 2, run);
    const { told } = await sweep(settings);
    const { code } = await run.ended;
    expect(told).not.toMatch(/^(closed|STILL OPEN):/m);
    expect(told).not.toContain('nothing is left open');
    expect({ code, open: openIn(mock) }).toEqual({ code: 0, open: [] });
  });

  test('a second run in the folder is refused, and the first is judged by its own recordings', async ({
    mock,
    settings,
  }) => {
    const first = conformance(settings);
    await until(() => mock.inspect().interactionsCreated >= 2, first);
    const second = await conformance({ ...settings, TARGET: 'mock', MOCK_FAULT: 'direction-reversed' }).ended;
    expect(second.code).toBe(2);
    expect(second.told).toMatch(
      /: a run is in progress there \(process \d+, since \d{4}-.+\); wait until it ends/,
    );
    expect(await first.ended).toMatchObject({ code: 0 });
  });
});

test('what an interrupted run had recorded is judged', async ({ mock, settings }) => {
  const run = conformance({ ...settings, RECORD_CONCURRENCY: '1' });
  await until(() => mock.inspect().interactionsCreated >= 3, run);
  run.child.kill('SIGINT');
  expect(await run.ended).toMatchObject({ code: 130 });
  const { outcome, interrupted, counts } = JSON.parse(
    readFileSync(join(settings.REPORTS_DIR ?? '', 'conformance.json'), 'utf8'),
  );
  expect({ outcome, interrupted }).toEqual({ outcome: 'inconclusive', interrupted: true });
  expect(counts.pass).toBeGreaterThan(50);
});

test('a service that never answers ends the run at its deadline with 3, and nothing is said of it', async ({
  settings,
}) => {
  const silent = await startMock({
    hooks: { authenticates: () => true, instead: silence },
  });
  const bases = { FLEX_API_BASE_URL: silent.url, TASKROUTER_API_BASE_URL: silent.url };
  const folder = settings.REPORTS_DIR ?? '';
  const { code } = await conformance({
    ...settings,
    ...bases,
    CONVERSATIONS_API_BASE_URL: silent.url,
    RUN_DEADLINE_MS: '2000',
  }).ended;
  const { counts } = JSON.parse(readFileSync(join(folder, 'conformance.json'), 'utf8'));
  expect({ code, pass: counts.pass, fail: counts.fail }).toEqual({ code: 3, pass: 0, fail: 0 });
  await silent.close();
});

const silence = () => ({ status: 200, headers: {}, body: undefined, wire: () => undefined });

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../../command.ts';
import { makeFiles } from '../../files.ts';
import { expect, test as suite } from '../../test.ts';

interface Nights {
  /** A run on the healthy mock, one after the vendor has changed something, and one after he has mended it, in one folder. */
  nights: readonly [healthy: Told, faulty: Told, healed: Told];
}

/** A run as it stood when it had ended. */
interface Told extends Pick<Run, 'code' | 'stdout'> {
  readonly document: ReturnType<Run['document']>;
  readonly summary: string;
  readonly allure: readonly string[];
  readonly history: string;
}

// A run costs seconds of processor time, so all of these facts are told of three.
suite.describe.configure({ mode: 'default' });

const test = suite.extend<object, Nights>({
  nights: [
    async ({ sharedRunner }, use) => {
      const files = makeFiles();
      const night = async (fault: string): Promise<Told> => {
        const settings = { REPORTS_DIR: files.folder, MOCK_ASYNC_DELAY_MS: '50', MOCK_FAULT: fault };
        return tell(await sharedRunner.run('conformance', settings));
      };
      await use([await night(''), await night('direction-reversed'), await night('')]);
      files.remove();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

function tell(run: Run): Told {
  const results = join(run.folder, 'allure-results');
  const allure = readdirSync(results).filter((name) => name.endsWith('-result.json'));
  return {
    ...{ code: run.code, stdout: run.stdout, document: run.document() },
    summary: run.report('summary.md') ?? '',
    allure: allure.map((name) => readFileSync(join(results, name), 'utf8')),
    history: run.report('history/mock-documented.jsonl') ?? '',
  };
}

const since = /since \d{4}-\d\d-\d\d \d\d:\d\d, 1 night; held last on \d{4}-\d\d-\d\d \d\d:\d\d/;

test('the three nights end with 0, 1 and 0', ({ nights }) => {
  expect(nights.map(({ code }) => code)).toEqual([0, 1, 0]);
});

test('the console says since when a promise is broken', ({ nights: [, faulty] }) => {
  const line = faulty.stdout.split('\n').find((each) => each.startsWith('FAIL attributes/direction: '));
  expect(line).toMatch(since);
});

test('so does the summary', ({ nights: [, faulty] }) => {
  const line = faulty.summary.split('\n').find((each) => each.startsWith('- **`attributes/direction`**'));
  expect(line).toMatch(since);
});

test('so does Allure', ({ nights: [, faulty] }) => {
  const results = faulty.allure.filter((text) => since.test(text));
  expect(results).toHaveLength(1);
  expect(results[0]).toContain('attributes/direction');
});

test('so does conformance.json, by the run before and its own', ({ nights: [healthy, faulty] }) => {
  const row = faulty.document.clauses.find(({ id }) => id === 'attributes/direction');
  expect(row?.since).toEqual({
    at: faulty.document.startedAt,
    runs: 1,
    nights: 1,
    heldLast: healthy.document.startedAt,
  });
});

test('a promise that holds has no since, before it breaks and after', ({ nights: [healthy, , healed] }) => {
  for (const { document, stdout } of [healthy, healed]) {
    expect(document.clauses.filter(({ since: each }) => each !== undefined)).toEqual([]);
    expect(stdout).not.toMatch(/held last/);
  }
});

test('the history has a line for each night, and one for each change', ({ nights: [, , { history }] }) => {
  const lines = history
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as object);
  expect(lines).toMatchObject([
    { outcome: 'conformant' },
    { outcome: 'violations' },
    { clause: 'attributes/direction', from: 'pass', to: 'fail' },
    { outcome: 'conformant' },
    { clause: 'attributes/direction', from: 'fail', to: 'pass' },
  ]);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '../../../../fixtures/mock/index.ts';
import type { Run } from '../../command.ts';
import { liveAt } from '../../live.ts';
import { nobody } from '../../servers.ts';
import { expect, test as suite } from '../../test.ts';

interface Unseen {
  unreachable: Run;
  /** A run whose credentials the mock refuses, and how many interactions it was asked for. */
  refused: Run & { readonly created: number };
}

const test = suite.extend<object, Unseen>({
  unreachable: [
    async ({ runOnce }, use) => use(await runOnce('conformance', liveAt(await nobody()))),
    { scope: 'worker' },
  ],
  refused: [
    async ({ runOnce }, use) => {
      const mock = await startMock();
      const run = await runOnce('conformance', liveAt(mock.url));
      await mock.close();
      await use({ ...run, created: mock.inspect().interactionsCreated });
    },
    { scope: 'worker' },
  ],
});

// One run costs seconds of processor time, so all of these facts are told of two, in one worker.
test.describe.configure({ mode: 'default' });

/** Verdicts of the clauses that are judged at all. */
const verdictsIn = ({ document }: Run) =>
  new Set(
    document()
      .clauses.map(({ verdict }) => verdict)
      .filter((name) => name !== 'excluded'),
  );

test('an unreachable target ends with 3', ({ unreachable }) => {
  expect(unreachable.code).toBe(3);
  expect(unreachable.document().outcome).toBe('inconclusive');
});

test('nothing is said of a target that cannot be reached', ({ unreachable }) => {
  expect([...verdictsIn(unreachable)].sort()).toEqual(['inconclusive', 'notApplicable']);
});

test('the reason is told once, not for each clause', ({ unreachable }) => {
  const lines = unreachable.stdout.split('\n').filter((line) => line.includes('ECONNREFUSED'));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThan(unreachable.document().counts.inconclusive);
});

test('recordings of what could not be reached are kept with their reason', ({ unreachable }) => {
  const { scenarios } = unreachable.document();
  expect(readdirSync(join(unreachable.folder, 'recordings'))).toHaveLength(scenarios.length);
  const lost = scenarios.filter(({ status }) => status === 'unavailable');
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.filter(({ reason }) => !reason?.includes('ECONNREFUSED'))).toEqual([]);
});

test('a scenario whose settings are missing is skipped, and its clauses are never passed', ({
  unreachable,
}) => {
  const skipped = unreachable.document().scenarios.filter(({ status }) => status === 'skipped');
  expect(skipped.map(({ reason }) => reason).join()).toContain('EMAIL_CUSTOMER_ADDRESS');
});

test('refused credentials end with 3', ({ refused }) => {
  expect(refused.code).toBe(3);
  expect(refused.created).toBe(0);
});

test('refused credentials are the reason that reports give', ({ refused }) => {
  expect(refused.stdout).toContain('the credentials were refused (401, 20003');
  expect(refused.document().counts.fail).toBe(0);
});

test('neither credentials nor addresses are in any output', ({ unreachable, refused }) => {
  const secrets = Object.entries(liveAt(''))
    .filter(([name]) => /SID|TOKEN|ADDRESS/.test(name))
    .map(([, value]) => value);
  for (const { folder, stdout, stderr, report } of [unreachable, refused]) {
    const files = readdirSync(folder, { recursive: true }).map(String);
    const told = [
      stdout,
      stderr,
      ...files.filter((name) => /\.(json|jsonl|md|xml)$/.test(name)).map(report),
    ].join();
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  }
});

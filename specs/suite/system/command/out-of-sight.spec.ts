import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startMock } from '../../../../fixtures/mock/index.ts';
import { nobody } from '../../wire/client/server.ts';
import { liveAt, type Run, run } from './command.ts';

test.describe.configure({ mode: 'default' });

let unreachable: Run;
let refused: Run;
let asked: number;

test.beforeAll(async () => {
  const mock = await startMock();
  [unreachable, refused] = await Promise.all([
    nobody().then((url) => run('conformance', liveAt(url))),
    run('conformance', liveAt(mock.url)),
  ]);
  asked = mock.inspect().interactionsCreated;
  await mock.close();
});

test.afterAll(() => {
  unreachable.clean();
  refused.clean();
});

/** Verdicts of the clauses that are judged at all. */
const verdictsIn = ({ document }: Run) =>
  new Set(
    document()
      .clauses.map(({ verdict }) => verdict)
      .filter((name) => name !== 'excluded'),
  );

test('an unreachable target ends with 3', () => {
  expect(unreachable.code).toBe(3);
  expect(unreachable.document().outcome).toBe('inconclusive');
});

test('nothing is said of a target that cannot be reached', () => {
  expect([...verdictsIn(unreachable)].sort()).toEqual(['inconclusive', 'notApplicable']);
});

test('the reason is told once, not for each clause', () => {
  const lines = unreachable.stdout.split('\n').filter((line) => line.includes('ECONNREFUSED'));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThan(unreachable.document().counts.inconclusive);
});

test('recordings of what could not be reached are kept with their reason', () => {
  const { scenarios } = unreachable.document();
  expect(readdirSync(join(unreachable.folder, 'recordings'))).toHaveLength(scenarios.length);
  const lost = scenarios.filter(({ status }) => status === 'unavailable');
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.filter(({ reason }) => !reason?.includes('ECONNREFUSED'))).toEqual([]);
});

test('a scenario whose settings are missing is skipped, and its clauses are never passed', () => {
  const skipped = unreachable.document().scenarios.filter(({ status }) => status === 'skipped');
  expect(skipped.map(({ reason }) => reason).join()).toContain('EMAIL_CUSTOMER_ADDRESS');
});

test('refused credentials end with 3', () => {
  expect(refused.code).toBe(3);
  expect(asked).toBe(0);
});

test('refused credentials are the reason that reports give', () => {
  expect(refused.stdout).toContain('the credentials were refused (401, 20003');
  expect(refused.document().counts.fail).toBe(0);
});

test('neither credentials nor addresses are in any output', () => {
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

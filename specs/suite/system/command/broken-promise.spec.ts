import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../../command.ts';
import { expect, test as suite } from '../../test.ts';
import { firstFlaw } from '../../xml.ts';

const test = suite.extend<object, { broken: Run }>({
  broken: [
    async ({ runOnce }, use) =>
      use(await runOnce('conformance', { MOCK_FAULT: 'direction-reversed', MOCK_ASYNC_DELAY_MS: '50' })),
    { scope: 'worker' },
  ],
});

// One run costs seconds of processor time, so all of these facts are told of one, in one worker.
test.describe.configure({ mode: 'default' });

const failedIn = ({ document }: Run) => document().clauses.filter(({ verdict }) => verdict === 'fail');

test('a broken promise ends with 1', ({ broken }) => {
  expect(broken.code).toBe(1);
  expect(broken.document()).toMatchObject({ outcome: 'violations', target: { fault: 'direction-reversed' } });
});

test('the broken promise is among those that failed', ({ broken }) => {
  expect(failedIn(broken).map(({ id }) => id)).toContain('attributes/direction');
});

test('each scenario that failed says what was seen and what was expected', ({ broken }) => {
  for (const { scenarios } of failedIn(broken))
    for (const scenario of scenarios.filter(({ verdict }) => verdict === 'fail'))
      expect(scenario).toMatchObject({ message: expect.stringMatching(/\w/), expected: expect.anything() });
});

test('the console names the clause and where it is promised', ({ broken }) => {
  expect(broken.stdout).toMatch(/^FAIL attributes\/direction: .+/m);
  expect(broken.stdout).toMatch(/^ {5}source: interactions-api › /m);
});

test('junit.xml has a failure for each broken promise', ({ broken }) => {
  const xml = broken.report('junit.xml') ?? '';
  expect(firstFlaw(xml)).toBeUndefined();
  expect(xml.match(/<failure /g)).toHaveLength(failedIn(broken).length);
});

test('matrix.html has the sums of the console, and the badge of those who rely on it is red', ({
  broken,
}) => {
  const [counts = 'no counts', classes = 'no classes'] = broken.stdout.trim().split('\n').slice(-3);
  expect(broken.report('matrix.html')).toContain(`${counts}<br>${classes}`);
  expect(broken.report('badges/flex-ui.svg')).toContain('✗');
});

test('summary.md lists the broken promise', ({ broken }) => {
  expect(broken.report('summary.md')).toMatch(/## Broken: 1 clause\n\n- \*\*`attributes\/direction`\*\*: /);
});

test('Allure has as many failed results', ({ broken }) => {
  const folder = join(broken.folder, 'allure-results');
  const results = readdirSync(folder)
    .filter((name) => name.endsWith('-result.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { status: string });
  expect(results.filter(({ status }) => status === 'failed')).toHaveLength(failedIn(broken).length);
});

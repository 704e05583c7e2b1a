import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project, type Run } from '../../command.ts';
import { machine } from '../../machine.ts';
import { expect, test as suite } from '../../test.ts';
import { firstFlaw } from '../../xml.ts';

const test = suite.extend<object, { broken: Run }>({
  broken: [
    async ({ runOnce }, use) =>
      use(
        await runOnce('conformance', {
          ...machine,
          MOCK_FAULT: 'direction-reversed',
          MOCK_ASYNC_DELAY_MS: '50',
        }),
      ),
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

interface AllureResult {
  readonly status: string;
  readonly descriptionHtml?: string;
  readonly labels: readonly { readonly name: string; readonly value: string }[];
}

/** The texts of a run's results for Allure, attachments included. */
function readAllure({ folder }: Run): readonly string[] {
  const results = join(folder, 'allure-results');
  return readdirSync(results).map((name) => readFileSync(join(results, name), 'utf8'));
}

const readResults = (run: Run) =>
  readAllure(run)
    .filter((text) => text.startsWith('{"uuid"'))
    .map((text) => JSON.parse(text) as AllureResult);

test('Allure has as many failed results', ({ broken }) => {
  const failed = readResults(broken).filter(({ status }) => status === 'failed');
  expect(failed).toHaveLength(failedIn(broken).length);
});

test('Allure has a result for each clause and none beside, so that its numbers are those of the console', ({
  broken,
}) => {
  const { counts } = broken.document();
  const count = (name: string) => readResults(broken).filter(({ status }) => status === name).length;
  expect(readResults(broken)).toHaveLength(counts.clauses);
  expect({ passed: count('passed'), skipped: count('skipped') }).toEqual({
    passed: counts.pass + counts.deviation + counts.known,
    skipped: counts.excluded + counts.notApplicable,
  });
});

test('a broken clause shows its exchange in Allure, with the place marked', ({ broken }) => {
  const [failed] = readResults(broken).filter(({ status }) => status === 'failed');
  expect(failed?.descriptionHtml).toMatch(/<mark>▶ [^<]*&quot;direction&quot;: [^<]*<\/mark>/);
});

test('a clause stands below each of its consumers in Allure', ({ broken }) => {
  const consumersOf = new Map(broken.document().clauses.map(({ id, consumers }) => [id, consumers]));
  for (const { labels } of readResults(broken)) {
    const valuesOf = (label: string) => labels.filter(({ name }) => name === label).map(({ value }) => value);
    expect(valuesOf('epic')).toEqual(consumersOf.get(valuesOf('story')[0] ?? ''));
  }
});

test('nothing in Allure’s results names the machine, or is advice for a page that there is not', ({
  broken,
}) => {
  const foreign = [...Object.values(machine), `${project}/`, 'error-context', '"trace"'];
  const found = readAllure(broken).flatMap((text) => foreign.filter((each) => text.includes(each)));
  expect(found).toEqual([]);
});

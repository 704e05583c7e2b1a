import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Run, run } from './command.ts';
import { firstFlaw } from './whole.ts';

test.describe.configure({ mode: 'default' });

let broken: Run;

test.beforeAll(async () => {
  broken = await run('conformance', { MOCK_FAULT: 'direction-reversed', MOCK_ASYNC_DELAY_MS: '50' });
});

test.afterAll(() => broken.clean());

const failed = () => broken.document().clauses.filter(({ verdict }) => verdict === 'fail');

test('a broken promise ends with 1', () => {
  expect(broken.code).toBe(1);
  expect(broken.document()).toMatchObject({ outcome: 'violations', target: { fault: 'direction-reversed' } });
});

test('the broken promise is among those that failed', () => {
  expect(failed().map(({ id }) => id)).toContain('attributes/direction');
});

test('each scenario that failed says what was seen and what was expected', () => {
  for (const { scenarios } of failed())
    for (const scenario of scenarios.filter(({ verdict }) => verdict === 'fail'))
      expect(scenario).toMatchObject({ message: expect.stringMatching(/\w/), expected: expect.anything() });
});

test('the console names the clause and where it is promised', () => {
  expect(broken.stdout).toMatch(/^FAIL attributes\/direction: .+/m);
  expect(broken.stdout).toMatch(/^ {5}source: interactions-api › /m);
});

test('junit.xml has a failure for each broken promise', () => {
  const xml = broken.report('junit.xml') ?? '';
  expect(firstFlaw(xml)).toBeUndefined();
  expect(xml.match(/<failure /g)).toHaveLength(failed().length);
});

test('summary.md lists the broken promise', () => {
  expect(broken.report('summary.md')).toMatch(/## Broken: 1 clause\n\n- \*\*`attributes\/direction`\*\*: /);
});

test('Allure has as many failed results', () => {
  const folder = join(broken.folder, 'allure-results');
  const results = readdirSync(folder)
    .filter((name) => name.endsWith('-result.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { status: string });
  expect(results.filter(({ status }) => status === 'failed')).toHaveLength(failed().length);
});

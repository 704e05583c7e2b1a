import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { project, type Run } from '../../command.ts';
import { expect, test as suite } from '../../test.ts';
import { firstFlaw } from '../../xml.ts';

const test = suite.extend<object, { first: Run; again: Run }>({
  first: [
    async ({ runOnce }, use) => use(await runOnce('conformance', { MOCK_ASYNC_DELAY_MS: '50' })),
    { scope: 'worker' },
  ],
  again: [
    async ({ runOnce, first }, use) => use(await runOnce(['replay', join(first.folder, 'recordings')])),
    { scope: 'worker' },
  ],
});

// One run costs seconds of processor time, so all of these facts are told of one, in one worker.
test.describe.configure({ mode: 'default' });

test('a run on the mock ends with 0', ({ first }) => {
  expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
});

test('its last line says what it amounts to', ({ first }) => {
  expect(first.stdout.trim().split('\n').at(-1)).toMatch(/^conformant: mock, \d+ scenarios, \d+ requests, /);
});

test('conformance.json follows its schema', ({ first }) => {
  const schema = JSON.parse(readFileSync(join(project, 'fixtures/report/conformance.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.validate(schema, first.document());
  expect(ajv.errors ?? []).toEqual([]);
});

test('conformance.json counts what it lists', ({ first }) => {
  const { counts, clauses, outcome } = first.document();
  const { clauses: all, ...verdicts } = counts;
  expect(outcome).toBe('conformant');
  expect(clauses).toHaveLength(all);
  expect(Object.values(verdicts).reduce((sum, count) => sum + count, 0)).toBe(all);
});

test('every scenario has its recording', ({ first }) => {
  const ids = first.document().scenarios.map(({ id }) => `${id}.json`);
  expect(readdirSync(join(first.folder, 'recordings')).sort()).toEqual(ids.sort());
});

test('junit.xml is well-formed and has a case for each clause', ({ first }) => {
  const xml = first.report('junit.xml') ?? '';
  expect(firstFlaw(xml)).toBeUndefined();
  expect(xml.match(/<testcase /g)).toHaveLength(first.document().counts.clauses);
});

test('summary.md fits into a comment', ({ first }) => {
  const summary = first.report('summary.md') ?? '';
  expect(summary).toMatch(/^# Flex Interactions API: conformant\n/);
  expect(summary.length).toBeLessThan(20_000);
});

test('every clause has its Allure result', ({ first }) => {
  const names = readdirSync(join(first.folder, 'allure-results')).filter((name) =>
    name.endsWith('-result.json'),
  );
  expect(names.length).toBeGreaterThanOrEqual(first.document().counts.clauses);
});

test('nothing is left half written', ({ first }) => {
  const names = readdirSync(first.folder, { recursive: true }).map(String);
  expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('nothing was left open', ({ first }) => {
  expect(first.document().use).toMatchObject({ leftOpen: 0 });
});

test('a replay of its recordings reaches the same verdicts without a target', ({ first, again }) => {
  const verdicts = ({ document }: Run) => document().clauses.map(({ id, verdict }) => `${id} ${verdict}`);
  expect({ code: again.code, stderr: again.stderr }).toEqual({ code: 0, stderr: '' });
  expect(verdicts(again)).toEqual(verdicts(first));
  expect(again.document().target).toMatchObject({ name: 'replay' });
});

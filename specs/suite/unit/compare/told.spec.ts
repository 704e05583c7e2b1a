import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { formatComparison } from '../../../../fixtures/compare/lines.ts';
import { makeComparisonPage } from '../../../../fixtures/compare/page.ts';
import { expect, test } from '../../test.ts';
import { contacts, failing, verdictOf } from '../report/parts.ts';
import { compare, sideOf, sideWith } from './sides.ts';

const id = 'attributes/direction';
const breaking = (observed: string) => sideOf([verdictOf(id, 'fail', failing(contacts, { observed }))]);
const worse = compare(sideWith(), breaking('Outbound'));
const whole = sideWith();
const elsewhere = { ...whole, target: { ...whole.target, name: 'live' } };

test('the outcome is the last line, with those who are hit', () => {
  expect(formatComparison(worse).at(-1)).toBe(
    'worse: 1 newly broken (Flex UI 1) · 0 mended · 0 not judged any more',
  );
});

test('what is newly broken is told with what was seen', () => {
  const lines = formatComparison(worse);
  const nth = lines.findIndex((line) => line.startsWith(`NEWLY BROKEN ${id}: `));
  expect(lines[nth + 1]).toMatch(/^ {5}in all 12 contacts: attributes.direction is "Outbound"/);
});

test('that two runs are not comparable is the first line', () => {
  expect(formatComparison(compare(whole, elsewhere))[0]).toMatch(/^not comparable: other target: A is mock/);
});

test('two hundred clauses that nobody judged any more are one line', () => {
  const comparison = compare(whole, whole);
  const gone = Array.from({ length: 200 }, (_, nth) => ({
    ...{ id: `a/${nth}`, before: 'pass', after: 'inconclusive', saidBefore: [], says: ['no answer'] },
  }));
  const lines = formatComparison({ ...comparison, notJudged: gone });
  expect(lines.filter((line) => line.startsWith('not judged any more, 200: a/0, '))).toHaveLength(1);
  expect(lines.length).toBeLessThan(8);
});

test('a value that would be a link or steer a terminal is neither', () => {
  const comparison = compare(sideWith(), breaking('<queue:2>\u001b[2J'));
  const told = [...formatComparison(comparison), makeComparisonPage(comparison)].join('\n');
  expect(told).not.toContain('\u001b');
  expect(makeComparisonPage(comparison)).not.toMatch(/(?<!\\)<queue/);
});

test('Markdown tells what is not comparable before the first table', () => {
  const page = makeComparisonPage(compare(whole, elsewhere));
  expect(page.indexOf('Not comparable')).toBeGreaterThan(0);
  expect(page.indexOf('Not comparable')).toBeLessThan(page.indexOf('| run'));
});

test('the JSON follows its schema', () => {
  const file = join(import.meta.dirname, '../../../../fixtures/compare/compare.schema.json');
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  const check = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  for (const comparison of [
    worse,
    compare(whole, elsewhere),
    compare(whole, { ...whole, isBeforeRefused: true }),
  ])
    expect(check(JSON.parse(JSON.stringify(comparison))) ? [] : check.errors).toEqual([]);
});

test('half of the contacts waiting ten seconds longer is told as slower', () => {
  const timed = (visibleMs: number) => ({ ...whole, visibleMs: { p50: visibleMs, p95: visibleMs } });
  expect(formatComparison(compare(timed(300), timed(10_300)))).toContainEqual(
    'SLOWER: visible after, p50 300 ms → 10.3 s, visible after, p95 300 ms → 10.3 s',
  );
  expect(compare(timed(300), timed(900)).times.map(({ slower }) => slower)).toEqual([false, false, false]);
});

test('a figure that fell does not stand among what is slower', () => {
  const timed = (visibleMs: number, durationMs: number) => ({
    ...whole,
    durationMs,
    visibleMs: { p50: visibleMs, p95: visibleMs },
  });
  const lines = formatComparison(compare(timed(300, 9000), timed(80, 90_000)));
  expect(lines.filter((line) => /^(SLOWER|times): /.test(line))).toEqual([
    'SLOWER: duration of the run 9.0 s → 90.0 s',
    'times: visible after, p50 300 ms → 80 ms, visible after, p95 300 ms → 80 ms',
  ]);
});

test('a run in whose place a refused one was meant is no worse and no better: it cannot be told', () => {
  const comparison = compare(whole, { ...whole, run: 'another', isBeforeRefused: true });
  expect(comparison.outcome).toBe('unknown');
  expect(formatComparison(comparison)[0]).toBe(
    'not comparable: the last run in B was refused (exit code 2); B is the run before it',
  );
});

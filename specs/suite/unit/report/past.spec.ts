import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Told } from '../../../../fixtures/history/index.ts';
import { correctResult } from '../../../../fixtures/report/allure-result.ts';
import schema from '../../../../fixtures/report/conformance.schema.json' with { type: 'json' };
import { formatConsole } from '../../../../fixtures/report/console.ts';
import { formatSummary } from '../../../../fixtures/report/summary.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, contacts, documentWith, failing, verdictOf } from './parts.ts';

const id = 'attributes/direction';
const since = { at: '2026-11-20T02:00:00Z', runs: 3, nights: 3, heldLast: '2026-11-19T02:00:00Z' };
const words = 'since 2026-11-20, 3 nights; held last on 2026-11-19';
const [today, yesterday] = ['2026-11-22T02:00:00Z', '2026-11-21T02:00:00Z'];

const members = ['task.new', 'task.old'].map((at) => ({ at, first: 'agent-sms', kind: 'string' }));

const told: Told = {
  since: new Map([[id, since]]),
  firstSeen: new Map([
    ['task.new', today],
    ['task.old', yesterday],
  ]),
  staleErrata: [{ id: 'c05-media-list-or-object', runs: 31, seenLast: '2026-10-01T02:00:00Z' }],
};

const documentOf = (verdict: 'fail' | 'known' | 'pass', past: Told | undefined = told) =>
  documentWith({
    clauses: [clauseOf(id)],
    verdicts: [verdictOf(id, verdict, verdict === 'pass' ? contacts : failing(contacts))],
    additions: members,
    ...(past && { told: past }),
  });

const consoleOf = (...given: Parameters<typeof documentOf>) => formatConsole(documentOf(...given), 'reports');

test('what the history tells follows the schema of conformance.json', () => {
  const validate = new Ajv2020({ strict: false }).compile(schema);
  validate(JSON.parse(JSON.stringify(documentOf('fail'))));
  expect(validate.errors ?? []).toEqual([]);
});

test('a broken clause has its since, an accepted one too, and one that holds has none', () => {
  const find = (verdict: 'fail' | 'known' | 'pass') => documentOf(verdict).clauses[0]?.since;
  expect([find('fail'), find('known'), find('pass')]).toEqual([since, since, undefined]);
});

test('since when stands behind the statement on the console', () => {
  expect(consoleOf('fail')[0]).toBe(`FAIL ${id}: direction is what the vendor says (${words})`);
});

test('since when stands in the summary', () => {
  expect(formatSummary(documentOf('fail'))).toContain(`, ${words}\n`);
});

test('since when is the first line of the message in Allure', () => {
  const result = { name: id, statusDetails: { message: 'broken' }, labels: [], links: [], parameters: [] };
  const verdicts = [verdictOf(id, 'fail', failing(contacts))];
  const facts = { ...documentOf('fail'), chosen: { clauses: 1, of: 1 } };
  correctResult(result, { facts, verdicts, since: told.since });
  expect(result.statusDetails.message).toBe(`${words}\nbroken`);
});

test('a message in Allure has neither a stack nor the word that Playwright puts before it', () => {
  const statusDetails = { message: `Error: ${id}: broken`, trace: 'at some/place.ts:1' };
  const result = { name: 'a test', statusDetails, labels: [], links: [], parameters: [] };
  correctResult(result, { facts: documentOf('fail') as never, verdicts: [] });
  expect(result.statusDetails).toEqual({ message: `${id}: broken` });
});

test('members that were seen before are in conformance.json alone', () => {
  const document = documentOf('pass');
  expect(document.additions.map(({ at }) => at)).toEqual(['task.new', 'task.old']);
  expect(formatSummary(document)).toContain('## First seen this night: members that no contract mentions\n');
  expect(formatSummary(document)).toContain('`task.new`');
  expect(formatSummary(document)).not.toContain('`task.old`');
});

test('members are told on the console in the night in which they are first seen', () => {
  expect(consoleOf('pass')).toContain('first seen this night: 1 member that no contract mentions, task.new');
  const old = new Map(members.map(({ at }) => [at, yesterday]));
  expect(consoleOf('pass', { ...told, firstSeen: old }).join('\n')).not.toContain('first seen');
});

test('where nobody remembers, the summary lists every member that no contract mentions, and the console none', () => {
  const document = documentWith({
    clauses: [clauseOf(id)],
    verdicts: [verdictOf(id, 'pass')],
    additions: members,
  });
  expect(formatSummary(document)).toContain('## Members that no contract mentions\n\n- `task.new`');
  expect(formatConsole(document, 'reports').join('\n')).not.toContain('first seen');
});

test('stale errata are told on the console, in the summary and in conformance.json', () => {
  expect(consoleOf('pass')).toContain('stale errata, not seen for 31 runs or more: c05-media-list-or-object');
  expect(formatSummary(documentOf('pass'))).toContain(
    '- `c05-media-list-or-object`: not seen for 31 runs, last on 2026-10-01',
  );
  expect(documentOf('pass').staleErrata).toEqual(told.staleErrata);
});

test('a replay knows nothing of stale errata', () => {
  expect('staleErrata' in documentWith({ clauses: [], verdicts: [] })).toBe(false);
});

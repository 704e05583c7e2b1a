import { formatConsole } from '../../../../fixtures/report/console.ts';
import type { ConformanceDocument } from '../../../../fixtures/report/document.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, contactOf, documentWith, verdictOf } from './parts.ts';
import * as runs from './runs.ts';

const { hostileValues: _, ...documents } = runs;
const lines = (document: ConformanceDocument) => formatConsole(document, 'reports');

for (const [name, document] of Object.entries(documents))
  test(`the console of a run is no longer than a screen, and its last line the outcome: ${name}`, () => {
    expect(lines(document).length).toBeLessThanOrEqual(40);
    expect(lines(document).at(-1)).toMatch(
      new RegExp(`^${document.outcome}: mock, \\d+ scenarios, 108 requests, 4\\.2 s; `),
    );
  });

test('the console of a healthy run is three lines', () => {
  expect(lines(runs.healthy)).toEqual([
    '4 pass · 0 fail; judged 4 of 4 that apply',
    'Flex UI 4/4 · Flex Insights: nothing judged · Integration: nothing judged',
    'conformant: mock, 12 scenarios, 108 requests, 4.2 s; reports in reports',
  ]);
});

test('a promise that all contacts break alike is told in three lines, and what hangs on it in one', () => {
  expect(lines(runs.broken).slice(0, 4)).toEqual([
    'FAIL attributes/direction: direction is what the vendor says',
    '     in all 12 contacts: attributes.direction is "Outbound", expected "outbound"',
    '     source: interactions-api › Task Attributes › direction',
    '1 clause not judged because of attributes/direction',
  ]);
});

test("a contact that could not be made is one line with the vendor's words", () => {
  expect(lines(runs.refused).slice(0, 2)).toEqual([
    'not made: agent-email: "create interaction" was answered 400, 45004: "Routing is invalid"',
    '4 clauses judged in part, such as attributes/from in 11 of 12 contacts',
  ]);
});

test("the vendor's words are told of a contact whose reason lacks them", () => {
  const refusal = { status: 400, code: 45004, message: 'Routing is invalid' };
  const lost = contactOf('agent-email', { refusal, reason: '"create interaction" was answered 400' });
  const document = documentWith({
    clauses: [],
    verdicts: [],
    scenarios: [lost, contactOf('api-sms', { refusal })],
  });
  expect(lines(document).slice(0, 2)).toEqual([
    'not made: agent-email: "create interaction" was answered 400, 45004: "Routing is invalid"',
    'not made: api-sms: answered 400, 45004: "Routing is invalid"',
  ]);
});

test('contacts that one reason kept from being made are one line', () => {
  expect(lines(runs.dead).slice(0, 3)).toEqual([
    'not made: all 12 contacts: no answer to "create interaction": ECONNREFUSED',
    'not made: refused-wrong-token: no answer to "create interaction": ECONNREFUSED',
    '4 clauses not judged: no contact that shows them could be made',
  ]);
});

test('a class of which nothing was judged is named so, also where it was tried', () => {
  expect(lines(runs.dead).at(-2)).toContain('Flex UI: nothing judged');
  expect(lines(runs.dead).join()).not.toContain('0/');
});

test('a part is told as a part', () => {
  expect(lines(runs.part)).toContain('1 of 4 clauses were chosen');
});

test('a known breakage is told with its reason, and one that holds again with what to do', () => {
  expect(lines(runs.known).slice(0, 2)).toEqual([
    'known: attributes/name, since 2026-10-01, until 2027-03-01: the vendor has confirmed it (holds again: take it off the list)',
    'known: attributes/direction, since 2026-10-01, until 2027-03-01: the vendor has confirmed it',
  ]);
});

test('a channel without settings is told with its clauses and the setting', () => {
  expect(lines(runs.withoutWhatsApp)[0]).toBe(
    'not looked at: WhatsApp, 2 clauses: WHATSAPP_CUSTOMER_ADDRESS is not set',
  );
});

test('a channel without settings is told also where others show all its clauses', () => {
  const skipped = contactOf('agent-email', { status: 'skipped', reason: 'EMAIL_A, EMAIL_B not set' });
  const document = documentWith({
    clauses: [clauseOf('a/b')],
    verdicts: [verdictOf('a/b', 'pass', [contactOf('agent-sms')])],
    scenarios: [contactOf('agent-sms'), skipped],
  });
  expect(lines(document)[0]).toBe('not looked at: email, 1 contact: EMAIL_A and EMAIL_B are not set');
});

test('the most severe breakage comes first', () => {
  const severities = ['minor', 'blocker', 'normal', 'critical'] as const;
  const clauses = severities.map((severity) => clauseOf(`a/${severity}`, { severity }));
  const document = documentWith({ clauses, verdicts: clauses.map(({ id }) => verdictOf(id, 'fail')) });
  const failed = lines(document).filter((line) => line.startsWith('FAIL'));
  expect(failed.map((line) => /a\/(\w+)/.exec(line)?.[1])).toEqual([
    'blocker',
    'critical',
    'normal',
    'minor',
  ]);
});

test('what there is no room for is counted', () => {
  const shown = lines(runs.flood).filter((line) => line.startsWith('FAIL')).length;
  expect(shown).toBeGreaterThan(3);
  expect(lines(runs.flood)).toContain(`and ${500 - shown} broken clauses more, see summary.md`);
});

test('no value ends a line, steers the terminal or fills the screen', () => {
  for (const line of lines(runs.hostile)) {
    expect(line).toMatch(/^[^\p{Cc}\u2028\u202e]*$/u);
    expect(line.length).toBeLessThan(600);
  }
});

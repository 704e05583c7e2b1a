import type { Recording } from '../../../../fixtures/recording/types.ts';
import { correctResult } from '../../../../fixtures/report/allure-result.ts';
import { formatConsole } from '../../../../fixtures/report/console.ts';
import { makeEvidence } from '../../../../fixtures/report/evidence.ts';
import { formatJUnit } from '../../../../fixtures/report/junit.ts';
import { formatSummary } from '../../../../fixtures/report/summary.ts';
import { explain } from '../../../../fixtures/verdict/message.ts';
import type { ClauseVerdict } from '../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, documentWith } from './parts.ts';
import { confirmed, healthy, unsteady } from './runs.ts';

const unsteadyRow = unsteady.clauses.find(({ verdict }) => verdict === 'inconclusive') ?? healthy.clauses[0];
const said = 'held when recorded once more: attributes.direction is "Outbound", expected "outbound"';

test('an unsteady clause makes a run inconclusive, and is counted as not judged', () => {
  expect(unsteady.outcome).toBe('inconclusive');
  expect(unsteady.counts).toMatchObject({ pass: 3, fail: 0, inconclusive: 1 });
});

test('the reason of an unsteady clause is what was seen, though another contact hangs on another clause', () => {
  const because = { scenario: 'a', verdict: 'inconclusive', message: 'because of a/root', because: 'a/root' };
  const { scenarios } = unsteadyRow as ClauseVerdict;
  const verdicts = [
    { id: 'a/b', verdict: 'inconclusive', scenarios: [because, ...scenarios] } as ClauseVerdict,
  ];
  const [row] = documentWith({ clauses: [clauseOf('a/b')], verdicts }).clauses;
  expect(row?.reason).toMatch(/^unsteady, held/);
});

test('the evidence of an unsteady clause are the exchanges of both recordings', () => {
  const recording = { scenario: { id: 'agent-sms' }, exchanges: [{}] } as unknown as Recording;
  const rounds = { recordings: [recording], again: [recording] };
  expect(makeEvidence(unsteadyRow as ClauseVerdict, rounds).map(({ name }) => name)).toEqual([
    'scenarios',
    'exchanges of agent-sms',
    'exchanges of agent-sms, once more',
  ]);
});

test('a violation beside an unsteady clause makes violations', () => {
  const clauses = [clauseOf('a/steady'), clauseOf('a/unsteady')];
  const verdicts = [
    {
      ...(confirmed.clauses.find(({ verdict }) => verdict === 'fail') ?? healthy.clauses[0]),
      id: 'a/steady',
    },
    { ...unsteadyRow, id: 'a/unsteady' },
  ];
  expect(documentWith({ clauses, verdicts: verdicts as never }).outcome).toBe('violations');
});

test('the console tells an unsteady clause by that word, with what was seen', () => {
  const lines = formatConsole(unsteady, 'reports');
  expect(lines[0]).toContain(`unsteady: attributes/direction: in agent-sms: unsteady, ${said}`);
  expect(lines.join('\n')).not.toContain('not judged: ');
});

test('the console says of a failure whether it was confirmed, and why not', () => {
  const [, ...lines] = formatConsole(confirmed, 'reports');
  expect(lines[0]).toContain('in agent-sms: ');
  expect(lines[0]).toContain('; confirmed: it failed again when recorded once more');
  expect(lines[1]).toContain('in agent-whatsapp: ');
  expect(lines[1]).toContain('; unconfirmed, not looked at again: budget: spent');
});

test('the summary tells what is unsteady and what is confirmed', () => {
  expect(formatSummary(unsteady)).toMatch(
    /^- unsteady: attributes\/direction: `in agent-sms: unsteady, held/m,
  );
  expect(formatSummary(confirmed)).toContain('; confirmed: it failed again');
});

test('JUnit has an error for an unsteady clause, and says so', () => {
  expect(formatJUnit(unsteady)).toContain('<error message="unsteady, held when recorded once more: ');
});

test('the message of an unsteady clause begins with that word', () => {
  const message = explain(clauseOf('attributes/direction'), unsteadyRow as never);
  expect(message).toMatch(/^unsteady: attributes\/direction: /);
});

test('Allure has an unsteady clause broken and flaky, by a tag of its own', () => {
  const result = {
    name: 'attributes/direction',
    status: 'failed',
    labels: [],
    links: [],
    parameters: [],
  } as Parameters<typeof correctResult>[0];
  correctResult(result, { facts: {} as never, verdicts: [unsteadyRow as never] });
  expect(result).toMatchObject({
    status: 'broken',
    statusDetails: { flaky: true, message: expect.stringContaining(said) },
    labels: [{ name: 'tag', value: 'unsteady' }],
  });
});

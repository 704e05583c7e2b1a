import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../../fixtures/report/conformance.schema.json' with { type: 'json' };
import { expect, test } from '../../test.ts';
import { clauseOf, contactOf, contacts, documentWith, failing, verdictOf } from './parts.ts';
import * as runs from './runs.ts';

const { hostileValues: _, ...documents } = runs;
const validate = new Ajv2020({ strict: false }).compile(schema);

for (const [name, document] of Object.entries(documents))
  test(`conformance.json of a run follows its schema: ${name}`, () => {
    validate(JSON.parse(JSON.stringify(document)));
    expect(validate.errors ?? []).toEqual([]);
  });

test('a run in which everything holds is conformant', () => {
  expect(runs.healthy.outcome).toBe('conformant');
});

test('a broken promise makes violations, also where contacts were lost', () => {
  const [lost] = runs.refused.scenarios.filter(({ status }) => status === 'unavailable');
  const clauses = [clauseOf('a/b')];
  const verdicts = [verdictOf('a/b', 'fail', failing(contacts))];
  expect(documentWith({ clauses, verdicts, scenarios: lost ? [...contacts, lost] : [] }).outcome).toBe(
    'violations',
  );
});

test('a contact that could not be made makes a run inconclusive though every clause holds', () => {
  expect(runs.refused.counts).toMatchObject({ pass: 4, inconclusive: 0 });
  expect(runs.refused.outcome).toBe('inconclusive');
});

test('a contact that could not be made makes a run inconclusive though no clause speaks of it', () => {
  const lost = contactOf('agent-email', { status: 'unavailable', reason: 'no answer' });
  const clauses = [clauseOf('a/b')];
  const document = documentWith({
    clauses,
    verdicts: [verdictOf('a/b', 'pass', [])],
    scenarios: [...contacts, lost],
  });
  expect(document.outcome).toBe('inconclusive');
});

test('a contact that could not be made counts among those of a clause, as one in which it does not hold', () => {
  expect(runs.refused.clauses[0]?.contacts).toEqual({ held: 11, of: 12 });
});

test('a part that holds is conformant', () => {
  expect(runs.part.outcome).toBe('conformant');
  expect(runs.part.chosen).toEqual({ clauses: 1, of: 4 });
});

test('a known breakage is counted and no violation', () => {
  expect(runs.known.outcome).toBe('conformant');
  expect(runs.known.counts).toMatchObject({ known: 1, pass: 3, fail: 0 });
});

test('a known breakage is judged, and does not hold', () => {
  expect(runs.known.classes['Flex UI']).toMatchObject({ pass: 3, of: 4, judged: 4 });
});

test('a run of which nothing was judged is inconclusive', () => {
  const nothing = documentWith({
    clauses: [clauseOf('a/b')],
    verdicts: [verdictOf('a/b', 'notApplicable', [])],
  });
  expect(nothing.outcome).toBe('inconclusive');
});

test('an interrupted run is inconclusive though everything it judged holds', () => {
  const clauses = [clauseOf('a/b')];
  expect(documentWith({ clauses, verdicts: [verdictOf('a/b', 'pass')], interrupted: true }).outcome).toBe(
    'inconclusive',
  );
});

test('a clause that was chosen and has no verdict is inconclusive', () => {
  const clauses = [clauseOf('a/b'), clauseOf('a/c')];
  const document = documentWith({ clauses, verdicts: [verdictOf('a/b', 'pass')] });
  expect(document.outcome).toBe('inconclusive');
  expect(document.clauses[1]).toMatchObject({
    verdict: 'inconclusive',
    reason: 'the run ended before it was judged',
  });
});

test('a contact in which one clause could not be judged makes a run inconclusive', () => {
  const unread = {
    scenario: 'agent-sms',
    verdict: 'inconclusive',
    message: 'the task could not be read',
  } as const;
  const clauses = [clauseOf('a/b')];
  expect(documentWith({ clauses, verdicts: [verdictOf('a/b', 'pass', [...contacts, unread])] }).outcome).toBe(
    'inconclusive',
  );
});

for (const [verdict, outcome] of [
  ['known', 'conformant'],
  ['pass', 'inconclusive'],
] as const)
  test(`what hangs on a clause that is ${verdict} leaves a run ${outcome}`, () => {
    const hanging = { scenario: 'agent-sms', verdict: 'inconclusive', because: 'a/b' } as const;
    const clauses = [clauseOf('a/b'), clauseOf('a/c')];
    const verdicts = [verdictOf('a/b', verdict), verdictOf('a/c', 'pass', [...contacts, hanging])];
    expect(documentWith({ clauses, verdicts }).outcome).toBe(outcome);
  });

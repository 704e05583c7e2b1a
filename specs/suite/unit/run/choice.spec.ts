import { clauses } from '../../../../fixtures/contract/index.ts';
import { readChoice } from '../../../../fixtures/run/choice.ts';
import { expect, test } from '../../test.ts';

const all = clauses().map(({ id }) => id);
const idsBy = (...argv: readonly string[]) => readChoice(argv, clauses()).clauses.map(({ id }) => id);

test('without an expression every clause is chosen', () => {
  expect(readChoice(['test', '--workers', '1'], clauses())).toMatchObject({
    isPart: false,
    smokeOnly: false,
  });
  expect(idsBy()).toEqual(all);
});

test('an expression that leaves nothing out is no part', () => {
  expect(readChoice(['--grep', 'conformance'], clauses()).isPart).toBe(false);
});

test('an expression that leaves something out is a part', () => {
  expect(readChoice(['--grep-invert=attributes/direction'], clauses())).toMatchObject({ isPart: true });
  expect(idsBy('--grep-invert=attributes/direction')).not.toContain('attributes/direction');
});

test('what stands after -- is no option', () => {
  expect(idsBy('--', '--grep=attributes/direction')).toEqual(all);
});

test('another option that begins alike is none of these', () => {
  expect(idsBy('--grepping=x', '--global-timeout=5', '--grep-inverted', 'x')).toEqual(all);
});

test('the tag smoke alone asks for the few contacts', () => {
  expect(readChoice(['--grep', '@smoke'], clauses())).toMatchObject({ isPart: true, smokeOnly: true });
  expect(readChoice(['--grep=@smoke.*', '-G@insights'], clauses()).smokeOnly).toBe(true);
});

test('the tag smoke beside other clauses asks for all contacts these speak of', () => {
  expect(readChoice(['--grep', '@smoke|routing/priority'], clauses()).smokeOnly).toBe(false);
  expect(readChoice(['--grep', '^(?!.*@smoke)'], clauses()).smokeOnly).toBe(false);
});

test('a clause of the tag smoke that is asked for by its name is looked at in every contact', () => {
  expect(readChoice(['--grep', 'attributes/direction'], clauses()).smokeOnly).toBe(false);
});

import { formatJUnit } from '../../../../fixtures/report/junit.ts';
import { expect, test } from '../../test.ts';
import { firstFlaw } from '../../xml.ts';
import { clauseOf, contacts, documentWith, verdictOf } from './parts.ts';
import * as runs from './runs.ts';

const { hostileValues: _, ...documents } = runs;

for (const [name, document] of Object.entries(documents))
  test(`junit.xml is well-formed and has a case for each clause: ${name}`, () => {
    const xml = formatJUnit(document);
    expect(firstFlaw(xml)).toBeUndefined();
    expect(xml.match(/<testcase /g)).toHaveLength(document.counts.clauses);
  });

test('a case bears the id of its clause', () => {
  expect(formatJUnit(runs.healthy)).toContain(
    '<testcase classname="conformance.attributes" name="attributes/direction" time="0"/>',
  );
});

test('a failure tells findings that are alike once', () => {
  expect(formatJUnit(runs.broken)).toContain(
    '<failure message="direction is what the vendor says">in all 12 contacts: attributes.direction is &quot;Outbound&quot;, expected &quot;outbound&quot;</failure>',
  );
});

test('what was not judged is an error with its reason', () => {
  const xml = formatJUnit(runs.dead);
  expect(xml.match(/<error /g)).toHaveLength(4);
  expect(xml).toContain(
    '<error message="not judged: no answer to &quot;create interaction&quot;: ECONNREFUSED">',
  );
  expect(xml).toContain('errors="4"');
});

test('a known breakage passes and says what is known', () => {
  const xml = formatJUnit(runs.known);
  expect(xml).not.toMatch(/<(?:failure|error) /);
  expect(xml).toContain(
    '<system-out>known since 2026-10-01: the vendor has confirmed it\nin all 12 contacts: ',
  );
});

test('a clause that was left out is skipped with the setting that is missing', () => {
  expect(formatJUnit(runs.withoutWhatsApp)).toContain(
    '<skipped message="WHATSAPP_CUSTOMER_ADDRESS is not set"/>',
  );
});

test('an excluded clause is skipped with its reason', () => {
  const clauses = [clauseOf('a/b', { excluded: 'nothing shows it' })];
  const document = documentWith({ clauses, verdicts: [verdictOf('a/b', 'excluded', [])] });
  expect(formatJUnit(document)).toContain('<skipped message="nothing shows it"/>');
});

test('a clause that holds in some contacts only says where it was not looked at', () => {
  expect(formatJUnit(runs.refused)).toContain('<system-out>not judged in agent-email: ');
});

test('a case bears the contract file of its clause', () => {
  const files = { 'attributes/direction': 'contracts/attributes/mapped.json' };
  expect(formatJUnit(runs.healthy, files)).toContain(
    'name="attributes/direction" file="contracts/attributes/mapped.json"',
  );
});

test('the time of a case is that of the slowest contact to show the value', () => {
  const scenarios = contacts.map(({ id }, nth) => ({
    scenario: id,
    verdict: 'pass' as const,
    visibleAfterMs: nth * 100,
  }));
  const document = documentWith({
    clauses: [clauseOf('a/b')],
    verdicts: [verdictOf('a/b', 'pass', scenarios)],
  });
  expect(formatJUnit(document)).toContain('name="a/b" time="1.1"');
});

test('the suite says when it began, as the schemas of JUnit take it', () => {
  expect(formatJUnit(runs.healthy)).toContain(' timestamp="2026-11-22T02:00:00">');
});

test('the properties name target, contracts and version', () => {
  const found = [...formatJUnit(runs.healthy).matchAll(/<property name="([^"]+)" value="([^"]*)"/g)];
  expect(Object.fromEntries(found.map(([, name, value]) => [name, value]))).toMatchObject({
    target: 'mock',
    'target.flexApi': 'embedded',
    contracts: '0'.repeat(64),
    'suite.version': '0.1.0',
    outcome: 'conformant',
    coverage: '4 of 4',
  });
});

/** The attributes of junit-10.xsd, which Jenkins's xUnit plugin checks with; `file` of a case is GitLab's, and Jenkins's own step reads past it. */
const known: { readonly [element: string]: readonly string[] } = {
  testsuites: ['name', 'time', 'tests', 'failures', 'errors'],
  testsuite: ['name', 'tests', 'failures', 'errors', 'time', 'skipped', 'timestamp'],
  testcase: ['name', 'time', 'classname', 'file'],
  property: ['name', 'value'],
  failure: ['type', 'message'],
  error: ['type', 'message'],
  skipped: ['type', 'message'],
};

test('no element has an attribute that the schema of Jenkins does not know', () => {
  const texts = Object.values(documents).map((document) =>
    formatJUnit(document, { 'attributes/direction': 'x.json' }),
  );
  const elements = texts.flatMap((text) => [...text.matchAll(/<(\w+)((?: [\w-]+="[^"]*")+)/g)]);
  const attributes = elements.flatMap(([, name = '', all = '']) =>
    [...all.matchAll(/ ([\w-]+)="/g)].map(([, attribute = '']) => ({ name, attribute })),
  );
  expect(attributes.filter(({ name, attribute }) => !known[name]?.includes(attribute))).toEqual([]);
});

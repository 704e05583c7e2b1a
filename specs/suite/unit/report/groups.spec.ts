import { addVendorWords, groupAlike } from '../../../../fixtures/verdict/groups.ts';
import { explain } from '../../../../fixtures/verdict/message.ts';
import { sayGroup } from '../../../../fixtures/verdict/places.ts';
import type { ScenarioVerdict } from '../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, contacts, failing, type Scenario, verdictOf } from './parts.ts';

const of = (isOne: (scenario: Scenario) => boolean) => contacts.filter(isOne);
const said = (findings: readonly ScenarioVerdict[]) =>
  groupAlike(findings).map((group) => sayGroup(group, contacts));
const sentence = 'attributes.direction is "Outbound", expected "outbound"';

test('a finding that all contacts show at different times is one line', () => {
  expect(said(failing(contacts))).toEqual([`in all 12 contacts: ${sentence}`]);
});

test('a finding of one contact keeps the time of its look', () => {
  expect(said(failing(contacts.slice(0, 1)))).toEqual([`in agent-sms: ${sentence} (read after 100 ms)`]);
});

test('a finding of exactly the contacts of two channels is named by them', () => {
  const two = of(({ channel }) => channel === 'sms' || channel === 'whatsapp');
  expect(said(failing(two))).toEqual([`in sms and whatsapp: ${sentence}`]);
});

test('contacts that are not all of a channel are named by themselves', () => {
  const two = of(({ id }) => id === 'agent-sms' || id === 'api-sms');
  expect(said(failing(two))).toEqual([`in agent-sms and api-sms: ${sentence}`]);
});

test('many contacts are counted, with an example', () => {
  const seven = contacts.slice(0, 7);
  expect(said(failing(seven))).toEqual([`in 7 of 12 contacts, such as agent-sms: ${sentence}`]);
});

test('another value is another line, and what is seen most often comes first', () => {
  const rare = failing(contacts.slice(0, 1), { observed: 'x', message: 'direction is "x"' });
  expect(said([...rare, ...failing(contacts.slice(1))])).toEqual([
    `in 11 of 12 contacts, such as agent-whatsapp: ${sentence}`,
    'in agent-sms: direction is "x"',
  ]);
});

test('a finding that differs in SIDs alone is one line, with the contact whose they are', () => {
  const rows = contacts.flatMap((each, nth) => {
    const sid = `KD${String(nth).padStart(32, '0')}`;
    return failing([each], { observed: sid, message: `sid is "${sid}", expected a UO SID` });
  });
  expect(said(rows)).toEqual([
    `in all 12 contacts, as in agent-sms: sid is "KD${'0'.repeat(32)}", expected a UO SID`,
  ]);
});

test('where each contact shows another value at the same place, that is one line', () => {
  const rows = contacts.flatMap((each) =>
    failing([each], {
      observed: { name: each.id },
      message: `attributes is {"name":"${each.id}"}, expected "kept"`,
    }),
  );
  expect(said(rows)).toEqual([
    'in all 12 contacts, as in agent-sms: attributes is {"name":"agent-sms"}, expected "kept"',
  ]);
});

test('two places are never one line', () => {
  const rows = contacts.flatMap((each, nth) =>
    failing([each], { observed: nth, message: `${nth < 6 ? 'from' : 'name'} is ${nth}, expected "kept"` }),
  );
  expect(said(rows)).toHaveLength(2);
});

test("the vendor's own words stand behind a message that lacks them", () => {
  const vendor = { code: 30007, message: 'Carrier violation' };
  expect(addVendorWords('channel.status is "failed"', vendor)).toBe(
    'channel.status is "failed" (the vendor says 30007: "Carrier violation")',
  );
});

test("the vendor's own words are not told twice", () => {
  const told = '"create interaction" was answered 400, 45004: "Routing \\"x\\" is invalid"';
  const vendor = { status: 400, code: 45004, message: 'Routing "x" is invalid' };
  expect(addVendorWords(told, vendor)).toBe(told);
  expect(addVendorWords('"create interaction" was answered 400', vendor)).toBe(told);
});

test('the message of a broken clause tells findings that are alike once, and what could not be looked at', () => {
  const unseen = { scenario: 'agent-sms', verdict: 'inconclusive', message: 'no answer' } as const;
  const verdict = verdictOf('attributes/direction', 'fail', [unseen, ...failing(contacts.slice(1))]);
  expect(explain(clauseOf('attributes/direction'), verdict, contacts).split('\n')).toEqual([
    'attributes/direction: direction is what the vendor says',
    `  in 11 of 12 contacts, such as agent-whatsapp: ${sentence}`,
    '  not judged in agent-sms: no answer',
    '  source: interactions-api › Task Attributes › direction (stated in prose or a table)',
  ]);
});

test('the message of a clause that nothing showed begins with that', () => {
  const verdict = verdictOf('a/b', 'inconclusive', [
    { scenario: 'agent-sms', verdict: 'inconclusive', message: 'no answer' },
  ]);
  expect(explain(clauseOf('a/b'), verdict)).toMatch(/^not judged: a\/b: .*\n {2}in agent-sms: no answer\n/);
});

test('the source is that of the endpoint which breaks the promise', () => {
  const listed = { page: 'interactions-api', section: 'Lists' };
  const clause = clauseOf('channel/type', {
    shownBy: ['fetch-channel', 'list-channels'],
    sources: { 'list-channels': listed },
  });
  const sourcesFor = (message: string) => {
    const verdict = verdictOf('channel/type', 'fail', failing(contacts, { message }));
    return explain(clause, verdict)
      .split('\n')
      .filter((line) => line.startsWith('  source: '));
  };
  const own = '  source: interactions-api › Task Attributes › type (stated in prose or a table)';
  expect(sourcesFor('from fetch-channel, it is "x"')).toEqual([own]);
  expect(sourcesFor('from list-channels, it is "x"')).toEqual([
    '  source: interactions-api › Lists (stated in prose or a table)',
  ]);
  expect(sourcesFor('from fetch-channel and list-channels, it is "x"')).toEqual([
    own,
    '  source: interactions-api › Lists (stated in prose or a table)',
  ]);
});

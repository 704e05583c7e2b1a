import { makeClauses } from '../../../../fixtures/contract/clauses.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { ownTag } from '../../../../fixtures/contract/own.ts';
import type { WrittenClause } from '../../../../fixtures/contract/types.ts';
import { UsageProblem } from '../../../../fixtures/problem.ts';
import { settingsOfPreviews } from '../../../../fixtures/run/choice.ts';
import { checkOwnClauses } from '../../../../fixtures/run/own-clauses.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { sampleSettings } from '../../../../fixtures/settings/index.ts';
import { expect, test } from '../../test.ts';

const vip: WrittenClause = {
  id: 'vip',
  statement: 'vip is true or false on every task',
  basis: 'stated',
  severity: 'critical',
  consumers: ['Integration'],
  source: { page: 'acme-wiki', section: 'Attributes' },
  at: 'task.attributes.vip',
};

/** What is said of a clause of a team's own; null where it can be judged. */
function check(change: Partial<WrittenClause>): string | null {
  const file = {
    prefix: 'acme',
    title: 'CRM',
    file: 'acme/attributes/crm.json',
    clauses: [{ ...vip, ...change }],
  };
  const clauses = makeClauses(file, contracts().endpoints).map((clause) => ({
    ...clause,
    allTags: [...clause.allTags, ownTag],
  }));
  try {
    checkOwnClauses({ ...contracts(), clauses }, scenarios(), { ...settingsOfPreviews, ...sampleSettings });
    return null;
  } catch (error) {
    if (error instanceof UsageProblem) return error.message;
    throw error;
  }
}

const here = 'acme/attributes/crm.json: clause "vip"';
const oneOf = [true, false];

for (const [what, change] of Object.entries<Partial<WrittenClause>>({
  'every contact': { oneOf },
  'contacts whose settings a run may lack': { oneOf, when: { 'sent.channel.type': 'whatsapp' } },
  'runs with a queue': { oneOf, when: { 'settings.queue': { given: true } } },
  'runs without a queue': { oneOf, when: { 'settings.queue': { given: false } } },
  'an answer that refuses': { at: 'answer.body.code', isSid: 'KD', when: { 'scenario.kind': 'refusal' } },
  'a refusal by its status': {
    refusedWith: { status: [400] } as never,
    when: { 'scenario.kind': 'refusal' },
  },
  'the contacts of the tag smoke': { oneOf, tags: ['smoke'], when: { 'scenario.id': 'api-web' } },
  'nothing, with a reason': { excluded: 'No scenario can.', when: { 'sent.channel.type': 'voice' } },
}))
  test(`a team’s clause may speak of ${what}`, () => {
    expect(check(change)).toBeNull();
  });

test('a team’s clause whose conditions no scenario meets together is refused', () => {
  expect(
    check({ oneOf, when: { 'sent.channel.type': 'email', 'sent.channel.initiated_by': 'nobody' } }),
  ).toBe(
    `${here} can never be judged: no scenario fits its "when" (sent.channel.type, sent.channel.initiated_by); expected one that does, such as one of the team’s own`,
  );
});

test('a team’s clause that names no scenario in a list of them is refused', () => {
  expect(check({ oneOf, when: { 'scenario.id': [] } })).toContain(
    'no scenario fits its "when" (scenario.id)',
  );
});

test('a team’s clause that compares with what its scenarios do not send is refused', () => {
  const when = { 'scenario.id': 'customer-web-anonymous' };
  expect(check({ equals: 'sent.routing.properties.attributes.customerName', when })).toBe(
    `${here} can never be judged: no scenario that it speaks of sends what its rule compares with; send it in one of the team’s own`,
  );
});

test('a team’s clause about a task that speaks of refusals alone is refused', () => {
  expect(check({ oneOf, when: { 'scenario.kind': 'refusal' } })).toBe(
    `${here} can never be judged: it is about "task.attributes.vip", and its "when" fits refusals alone, which show nothing of a contact`,
  );
});

test('a team’s clause about a refusal that speaks of contacts alone is refused', () => {
  const { at: _, ...rest } = vip;
  expect(
    check({
      ...rest,
      at: undefined,
      refusedWith: { status: [400] },
      when: { 'scenario.id': 'agent-sms' },
    } as never),
  ).toContain('its "when" fits contacts alone, in which nothing is refused');
});

test('a team’s clause with the tag smoke that none of its contacts can tell is refused', () => {
  expect(check({ oneOf, tags: ['smoke'], when: { 'sent.channel.type': 'whatsapp' } })).toBe(
    `${here} has the tag "smoke", and speaks of none of the contacts that @smoke opens; take the tag off, or give it to a scenario of the team’s own as well`,
  );
});

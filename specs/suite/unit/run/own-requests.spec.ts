import { UsageProblem } from '../../../../fixtures/problem.ts';
import { checkOwnRequests } from '../../../../fixtures/run/own-requests.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';
import { sampleSettings } from '../../../../fixtures/settings/index.ts';
import { expect, test } from '../../test.ts';

const own = { folder: 'acme', shownAs: 'acme', prefix: 'acme', title: 'Acme', consumers: [] };
const chat = scenarios().find(({ id }) => id === 'customer-chat') as Scenario;

/** What is said of a scenario like the chat of a customer, whose channel is changed; null where nothing is wrong. */
function check(channel: object, more: Partial<Scenario> = {}): string | null {
  const { Channel, Routing } = chat.interaction as NonNullable<Scenario['interaction']>;
  const interaction = { Channel: { ...Channel, ...channel }, Routing };
  try {
    checkOwnRequests(own, [{ ...chat, id: 'acme-chat', interaction, ...more }], sampleSettings);
    return null;
  } catch (error) {
    if (error instanceof UsageProblem) return error.message;
    throw error;
  }
}

for (const { id, kind, interaction } of scenarios().filter((each) => each.kind === 'contact'))
  test(`a team may send what the suite sends: ${id}`, () => {
    expect(check({}, { kind, interaction: interaction as NonNullable<typeof interaction> })).toBeNull();
  });

test('a request that the pages call wrong is refused with its place, the rule and the page', () => {
  expect(check({ type: 'sme' })).toMatch(
    /^acme\/scenarios\/acme-chat\.json: Channel\.type is "sme"; expected one of .+: the channel has one of the types there are \(interactions-resource › .+\); mend it, or name "channel-type" in "despite" where it is sent so on purpose$/,
  );
});

test('a member that is but a slip of one that the pages have is refused', () => {
  expect(check({ intiated_by: 'customer' })).toContain(
    'Channel.intiated_by is a name that no page has; is "initiated_by" meant?',
  );
});

test('what a scenario sends so on purpose is sent', () => {
  expect(check({ type: 'fax' }, { despite: ['channel-type'] })).toBeNull();
});

test('a rule that a scenario does not break is not one it may name', () => {
  expect(check({}, { despite: ['channel-type'] })).toBe(
    'acme/scenarios/acme-chat.json: member "despite" names the rule "channel-type", which the request follows; take it out',
  );
});

test('a rule that there is not is told with the nearest', () => {
  expect(check({ type: 'fax' }, { despite: ['chanel-type'] })).toContain(
    'member "despite" names the rule "chanel-type", which contracts/requests has not; is "channel-type" meant?',
  );
});

test('a request that is meant to be refused may be as wrong as it likes', () => {
  const request = { api: 'flex', method: 'POST', path: '/Interactions', form: { Channel: 'x' } } as const;
  const { interaction: _, conversation: __, ...rest } = chat;
  expect(() =>
    checkOwnRequests(own, [{ ...rest, id: 'acme-bad', kind: 'refusal', request }], sampleSettings),
  ).not.toThrow();
});

import { clauses } from '../../../../fixtures/contract/index.ts';
import { faults } from '../../../../fixtures/faults/index.ts';
import { expect, test } from '../../test.ts';

const smoke = new Set(clauses().flatMap(({ id, tags }) => (tags?.includes('smoke') ? [id] : [])));

/** What a release must not break for Flex UI, Flex Insights or whoever creates contacts: each kind by a fault that breaks it. */
const kinds: { readonly [kind: string]: string } = {
  'a creation is accepted': 'created-202',
  'the attributes are JSON': 'attributes-not-json',
  'direction is mapped': 'direction-reversed',
  'the SIDs of a contact are on its task': 'channel-sid-missing',
  'the caller’s attributes are kept': 'customer-name-cut',
  'Flex Insights knows the customer': 'customers-missing',
  'Flex Insights finds the transcript': 'media-sid-of-channel',
  'the queue asked for is taken': 'queue-other',
  'the worker asked for is taken': 'worker-forgotten',
  'the channel becomes active': 'channel-never-active',
  'the external contact comes': 'external-contact-never',
  'the task bears its attributes where agents read them': 'task-loses-interaction',
  'the task waits for an agent': 'task-canceled-silently',
  'the conversation is open': 'conversation-closed',
  'a closed contact leaves no task behind': 'closed-task-pending',
};

for (const [kind, id] of Object.entries(kinds))
  test(`the tag smoke holds that ${kind}`, () => {
    const fault = faults.find((each) => each.id === id);
    expect(fault?.breaks.filter((clause) => smoke.has(clause))).not.toEqual([]);
  });

test('the tag smoke stays a gate that is soon passed: twenty clauses at most', () => {
  expect(smoke.size).toBeLessThanOrEqual(20);
});

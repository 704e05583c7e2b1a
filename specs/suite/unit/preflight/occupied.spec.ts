import type { Json } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { ask, journaledTag, type Reply, settings } from './account.ts';

const bySms = ['agent-sms', 'api-sms', 'customer-sms'];
const binding = { address: settings.SMS_CUSTOMER_ADDRESS, proxy_address: settings.SMS_PROXY_ADDRESS };
const held = {
  conversation_sid: `CH${'ab12'.repeat(8)}`,
  conversation_state: 'active',
  participant_messaging_binding: binding,
};

/** The conversations of every customer. */
const listing = (conversations: readonly Json[], more: { readonly [name: string]: Json } = {}) => ({
  'conversations /ParticipantConversations': { conversations, ...more } as Reply,
});

/** The SMS pair in one conversation that is open but for these members. */
const occupied = (more: { readonly [name: string]: Json }) => listing([{ ...held, ...more }]);

test('a pair in a conversation of somebody else stops its contacts, and the SID is shortened', async () => {
  const { sentences, stopped } = await ask(occupied({ conversation_friendly_name: 'Nora' }));
  expect(sentences).toEqual([expect.stringContaining('CH…ab12, which this suite did not make')]);
  expect(stopped).toEqual(bySms);
});

for (const [what, more] of Object.entries({
  'by its tag': { conversation_friendly_name: journaledTag },
  'by the journal': { conversation_sid: 'CHjournaled', conversation_friendly_name: null },
}))
  test(`a pair in a leftover of ours, known ${what}, is offered to the sweep`, async () => {
    expect((await ask(occupied(more))).sentences).toEqual([expect.stringContaining('say npm run sweep')]);
  });

test('a pair in a conversation of ours that no journal here knows is to be swept where it ran', async () => {
  const { sentences } = await ask(
    occupied({ conversation_unique_name: 'conformance-20270101T000000Z-fedcba-customer-sms' }),
  );
  expect(sentences).toEqual([
    expect.stringContaining('no journal here tells of; say npm run sweep where it ran'),
  ]);
});

test('a conversation of somebody else is named before one of ours', async () => {
  const ours = { ...held, conversation_sid: 'CHjournaled' };
  const { sentences } = await ask(listing([ours, held]));
  expect(sentences).toEqual([expect.stringContaining('CH…ab12, which this suite did not make')]);
});

for (const state of ['initializing', 'inactive', null])
  test(`a pair in a conversation that is ${state ?? 'in no known state'} is taken`, async () => {
    expect((await ask(occupied({ conversation_state: state }))).stopped).toEqual(bySms);
  });

for (const [form, participant_messaging_binding] of Object.entries<Json>({
  'as a text': JSON.stringify(binding),
  'with a projected address': {
    address: binding.address,
    projected_address: binding.proxy_address,
    proxy_address: null,
  },
  'with its type': { ...binding, type: 'sms' },
}))
  test(`a pair that is bound ${form} is taken`, async () => {
    expect((await ask(occupied({ participant_messaging_binding }))).stopped).toEqual(bySms);
  });

for (const [what, more] of Object.entries<{ readonly [name: string]: Json }>({
  'a closed conversation': { conversation_state: 'closed' },
  'a binding of another channel': { participant_messaging_binding: { ...binding, type: 'whatsapp' } },
  'a binding with another sender': {
    participant_messaging_binding: { ...binding, proxy_address: '+12025550199' },
  },
  'a binding that shows no other side': {
    participant_messaging_binding: { type: 'sms', address: binding.address },
  },
  'no binding': { participant_messaging_binding: null },
}))
  test(`${what} leaves a pair free`, async () => {
    expect((await ask(occupied(more))).findings).toEqual([]);
  });

test('a mailbox in a conversation stops the contacts by email, and no chat that tells its address', async () => {
  const taken = {
    ...held,
    participant_messaging_binding: {
      type: 'email',
      address: settings.EMAIL_CUSTOMER_ADDRESS,
      projected_address: 'Support@Example.com',
    },
  };
  expect((await ask(listing([taken]))).stopped).toEqual(['agent-email', 'api-email']);
});

const secondPage = {
  meta: { next_page_url: 'https://elsewhere.example.com/v1/Other?PageSize=1&Page=1&PageToken=x' },
};

test('the next page of a list is read, and where its address leads otherwise does not matter', async () => {
  const { stopped, calls } = await ask({
    ...listing([null, { conversation_sid: null }], secondPage),
    'conversations /ParticipantConversations?Page=1': { conversations: [held] },
  });
  expect(stopped).toEqual(bySms);
  expect(calls.at(-1)).toMatchObject({
    path: '/ParticipantConversations',
    query: { PageToken: 'x', Address: settings.SMS_CUSTOMER_ADDRESS },
  });
});

test('a list with more pages than may be asked is told, and stops nothing', async () => {
  const { findings, unasked, requests } = await ask({
    ...listing([], secondPage),
    'conversations /ParticipantConversations?Page=1': { conversations: [], ...secondPage },
  });
  expect({ findings, requests }).toEqual({ findings: [], requests: 12 });
  expect(unasked).toContainEqual({
    question: 'conversations by whatsapp',
    why: 'a part of it, since it has more pages',
  });
});

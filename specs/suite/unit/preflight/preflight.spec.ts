import { expect, test } from '../../test.ts';
import { ask, below, notFound, type Reply, ready, settings } from './account.ts';

const agents = ['agent-email', 'agent-sms', 'agent-whatsapp'];
const bySms = ['agent-sms', 'api-sms', 'customer-sms'];
const workflow = below(`/Workflows/${settings.FLEX_WORKFLOW_SID}`);
const queue = below(`/TaskQueues/${settings.FLEX_QUEUE_SID}`);
const worker = below(`/Workers/${settings.FLEX_WORKER_SID}`);
const everything = Object.keys(ready);

test('an account that is ready stops nothing, and is asked at most twelve times', async () => {
  const { findings, unasked, requests, calls } = await ask();
  expect({ findings, unasked }).toEqual({ findings: [], unasked: [] });
  expect(requests).toBe(12);
  expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('the names of workflow and queue are read', async () => {
  expect((await ask()).names).toEqual({ workflow: 'Assign to Anyone', queue: 'Everyone' });
});

/** What is wrong in one way: replies, settings, the beginning of the one sentence, and the contacts it stops. */
const wrong: {
  readonly [what: string]: {
    readonly replies?: { readonly [request: string]: Reply };
    readonly changed?: { readonly [name: string]: string };
    readonly says: string;
    readonly stops: readonly string[];
  };
} = {
  'a queue of another account': {
    replies: { [queue]: notFound },
    says: 'FLEX_QUEUE_SID names no queue of the workspace',
    stops: agents,
  },
  'a worker of another account': {
    replies: { [worker]: notFound, [below('/TaskQueues')]: { task_queues: [] } },
    says: 'FLEX_WORKER_SID names no worker of the workspace',
    stops: agents,
  },
  'a worker who is not in the queue': {
    replies: { [below('/TaskQueues')]: { task_queues: [{ sid: 'WQother' }] } },
    says: 'the worker FLEX_WORKER_SID is not in the queue FLEX_QUEUE_SID',
    stops: agents,
  },
  'a worker who is offline': {
    replies: { [worker]: { available: false, activity_name: 'Offline' } },
    says: 'the worker FLEX_WORKER_SID is not available (activity "Offline")',
    stops: agents,
  },
  'a customer’s number without its country': {
    changed: { SMS_CUSTOMER_ADDRESS: '2025550111' },
    says: 'SMS_CUSTOMER_ADDRESS is no number of E.164',
    stops: bySms,
  },
  'one address on both sides': {
    changed: { SMS_CUSTOMER_ADDRESS: settings.SMS_PROXY_ADDRESS },
    says: 'SMS_CUSTOMER_ADDRESS and SMS_PROXY_ADDRESS are the same address',
    stops: bySms,
  },
  'a number that is not the account’s': {
    changed: { SMS_PROXY_ADDRESS: '+12025550199' },
    says: "SMS_PROXY_ADDRESS is none of the account's addresses for sms",
    stops: bySms,
  },
};

for (const [what, { replies, changed, says, stops }] of Object.entries(wrong))
  test(`${what} stops the contacts that need it, with one sentence`, async () => {
    const { sentences, stopped } = await ask(replies, changed);
    expect(sentences).toEqual([expect.stringContaining(says)]);
    expect(stopped).toEqual(stops);
  });

const misused: { readonly [name: string]: { readonly [request: string]: Reply } } = {
  FLEX_WORKSPACE_SID: {
    ...Object.fromEntries(everything.filter((name) => name.includes('/WS')).map((name) => [name, notFound])),
    'taskrouter /Workspaces': { workspaces: [{ sid: 'WSother' }] },
  },
  FLEX_WORKFLOW_SID: { [workflow]: notFound },
  TWILIO_ACCOUNT_SID: { [below('')]: { account_sid: 'ACother' } },
};

for (const [name, replies] of Object.entries(misused))
  test(`${name} of another account is a wrong setting, which ends the run`, async () => {
    const { findings, stopped } = await ask(replies);
    expect(findings).toMatchObject([{ isMisuse: true, sentence: expect.stringMatching(`^${name} `) }]);
    expect(stopped).toHaveLength(12);
  });

test('another default service than Flex Chat Service stops every contact', async () => {
  const replies = { 'conversations /Configuration': { default_chat_service_sid: 'ISother' } };
  const { sentences, stopped } = await ask(replies);
  expect(sentences).toEqual([expect.stringContaining('Flex Chat Service is not the default')]);
  expect(stopped).toHaveLength(12);
});

/** An open conversation of the SMS pair. */
const held = (more: { readonly [name: string]: string | null }) => ({
  'conversations /ParticipantConversations': {
    conversations: [
      {
        conversation_sid: `CH${'ab12'.repeat(8)}`,
        conversation_state: 'active',
        participant_messaging_binding: {
          address: settings.SMS_CUSTOMER_ADDRESS,
          proxy_address: settings.SMS_PROXY_ADDRESS,
        },
        ...more,
      },
    ],
  },
});

test('a pair in a conversation of somebody else stops its contacts, and the SID is shortened', async () => {
  const { sentences, stopped } = await ask(held({ conversation_friendly_name: 'Nora' }));
  expect(sentences).toEqual([expect.stringContaining('CH…ab12, which this suite did not make')]);
  expect(stopped).toEqual(bySms);
});

for (const [what, more] of Object.entries({
  'by its tag': { conversation_friendly_name: 'conformance-20261124T000000Z-abcdef-customer-sms' },
  'by the journal': { conversation_sid: 'CHjournaled', conversation_friendly_name: null },
}))
  test(`a pair in a leftover of ours, known ${what}, is offered to the sweep`, async () => {
    expect((await ask(held(more))).sentences).toEqual([expect.stringContaining('say npm run sweep')]);
  });

test('a pair in a conversation that is closed is free', async () => {
  expect((await ask(held({ conversation_state: 'closed' }))).findings).toEqual([]);
});

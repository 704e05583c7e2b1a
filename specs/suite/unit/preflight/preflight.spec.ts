import { expect, test } from '../../test.ts';
import { ask, below, notFound, type Reply, settings, unserved } from './account.ts';

const agents = ['agent-email', 'agent-sms', 'agent-whatsapp'];
const bySms = ['agent-sms', 'api-sms', 'customer-sms'];
const workflow = below(`/Workflows/${settings.FLEX_WORKFLOW_SID}`);
const queue = below(`/TaskQueues/${settings.FLEX_QUEUE_SID}`);
const worker = below(`/Workers/${settings.FLEX_WORKER_SID}`);
const leadingTo = (sid: string) =>
  JSON.stringify({ task_routing: { filters: [{ targets: [{ queue: sid }] }] } });
const byWorkflow = [
  'api-email',
  'api-sms',
  'api-web',
  'customer-chat',
  'customer-chat-international',
  'customer-sms',
  'customer-web',
  'customer-web-anonymous',
  'customer-whatsapp',
];

test('an account that is ready stops nothing, and is asked eleven times', async () => {
  const { findings, unasked, requests, calls } = await ask();
  expect({ findings, unasked }).toEqual({ findings: [], unasked: [] });
  expect(requests).toBe(11);
  expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('the names of workflow and queue are read', async () => {
  expect((await ask()).names).toEqual({ workflow: 'Assign to Anyone', queue: 'Agents' });
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
    replies: { [queue]: notFound, [below('/TaskQueues')]: { task_queues: [{ sid: unserved }] } },
    says: 'FLEX_QUEUE_SID names no queue of the workspace',
    stops: agents,
  },
  'a worker of another account': {
    replies: {
      [worker]: notFound,
      [below('/Workers')]: { workers: [{ sid: 'WKother' }] },
      [below('/TaskQueues?WorkerSid')]: { task_queues: [] },
    },
    says: 'FLEX_WORKER_SID names no worker of the workspace',
    stops: agents,
  },
  'a worker who is not in the queue': {
    replies: { [below('/TaskQueues?WorkerSid')]: { task_queues: [{ sid: unserved }] } },
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
  'a sender without its country': {
    changed: { SMS_PROXY_ADDRESS: '2025550122' },
    says: 'SMS_PROXY_ADDRESS is no number of E.164',
    stops: bySms,
  },
  'a WhatsApp number that begins with 0': {
    changed: { WHATSAPP_CUSTOMER_ADDRESS: 'whatsapp:+0123456789' },
    says: 'WHATSAPP_CUSTOMER_ADDRESS is no number of E.164; write it as whatsapp: and then +, the country and the number, without blanks',
    stops: ['agent-whatsapp', 'customer-whatsapp'],
  },
  'one mailbox on both sides, in other capitals': {
    changed: { EMAIL_CUSTOMER_ADDRESS: 'Support@example.com' },
    says: 'EMAIL_CUSTOMER_ADDRESS and EMAIL_FROM_ADDRESS are the same address',
    stops: ['agent-email', 'api-email'],
  },
  'a queue of another workspace': {
    replies: { [queue]: { workspace_sid: 'WSother' } },
    says: 'FLEX_QUEUE_SID names a queue of another workspace; set it to one from the console',
    stops: agents,
  },
  'a workflow that leads to no queue of the workspace': {
    replies: { [workflow]: { configuration: leadingTo('WQother') } },
    says: 'the workflow FLEX_WORKFLOW_SID leads to no queue of the workspace',
    stops: byWorkflow,
  },
  'a worker whose availability is a text': {
    replies: { [worker]: { available: 'False', activity_name: 'Abgemeldet' } },
    says: 'the worker FLEX_WORKER_SID is not available (activity "Abgemeldet")',
    stops: agents,
  },
};

for (const [what, { replies, changed, says, stops }] of Object.entries(wrong))
  test(`${what} stops the contacts that need it, with one sentence`, async () => {
    const { sentences, stopped } = await ask(replies, changed);
    expect(sentences).toEqual([expect.stringContaining(says)]);
    expect(stopped).toEqual(stops);
  });

test('another default service than Flex Chat Service stops every contact', async () => {
  const replies = { 'conversations /Configuration': { default_chat_service_sid: 'ISother' } };
  const { sentences, stopped } = await ask(replies);
  expect(sentences).toEqual([expect.stringContaining('Flex Chat Service is not the default')]);
  expect(stopped).toHaveLength(12);
});

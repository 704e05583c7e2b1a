import { expect, test } from '../../test.ts';
import type { Body } from './api.ts';
import { agentSms, conversationWith, customer, openContact } from './contact.ts';

test('creating answers 200', async ({ api, mock }) => {
  expect((await openContact(api, mock)).reply.status).toBe(200);
});

test('an interaction has its documented members', async ({ api, mock }) => {
  const { body } = (await openContact(api, mock)).reply;
  const url = `${mock.url}/Interactions/${body.sid}`;
  expect(body).toEqual({
    sid: expect.stringMatching(/^KD[0-9a-f]{32}$/),
    channel: { type: 'sms', sid: expect.stringMatching(/^UO[0-9a-f]{32}$/) },
    routing: { reservation: null, properties: expect.any(Object) },
    interaction_context_sid: null,
    webhook_ttid: null,
    url,
    links: { channels: `${url}/Channels` },
  });
});

test('routing has the 22 keys all sources agree on', async ({ api, mock }) => {
  const { body } = (await openContact(api, mock)).reply;
  const { properties } = body.routing as { properties: Body };
  expect(Object.keys(properties)).toHaveLength(22);
  expect(properties).toMatchObject({
    account_sid: mock.accountSid,
    workspace_sid: mock.routing.workspaceSid,
    workflow_sid: mock.routing.workflowSid,
    queue_sid: mock.routing.queueSid,
    routing_target: mock.routing.workerSid,
    task_channel_unique_name: 'sms',
    assignment_status: 'pending',
    assignmentCounter: 0,
    timeout: 86400,
    addons: '{}',
    date_created: expect.any(Number),
    attributes: expect.any(String),
  });
});

test('a contact that names no worker has no routing target', async ({ api, mock }) => {
  const conversation = await conversationWith(api, { Identity: 'visitor' });
  const { reply } = await openContact(api, mock, customer(mock, 'web', conversation));
  expect(reply.body).toMatchObject({ routing: { properties: { routing_target: null } } });
});

test('a fetch shows what the creation answered', async ({ api, mock }) => {
  const { reply, interaction } = await openContact(api, mock);
  expect((await api.get(interaction)).body).toEqual(reply.body);
});

test('the webhook of an interaction can be changed', async ({ api, mock }) => {
  const { interaction } = await openContact(api, mock);
  await api.get(interaction);
  await api.post(interaction, { WebhookTtid: 'flex_interactionwebhook_01' });
  expect((await api.get(interaction)).body.webhook_ttid).toBe('flex_interactionwebhook_01');
});

test('an empty update changes nothing', async ({ api, mock }) => {
  const { reply, interaction } = await openContact(api, mock);
  expect((await api.post(interaction)).body).toEqual(reply.body);
});

test('a conversation that is named is used', async ({ api, mock }) => {
  const conversation = await conversationWith(api, { Identity: 'visitor' });
  const { attributes } = await openContact(api, mock, customer(mock, 'web', conversation));
  expect(attributes.conversationSid).toBe(conversation);
});

test('an agent may name a conversation in place of participants', async ({ api, mock }) => {
  const conversation = await conversationWith(api, { Identity: 'visitor' });
  const form = agentSms(mock);
  form.Channel = { type: 'web', initiated_by: 'agent', properties: { media_channel_sid: conversation } };
  expect((await openContact(api, mock, form)).attributes.conversationSid).toBe(conversation);
});

test('a second creation on the same conversation gets the first interaction', async ({ api, mock }) => {
  const form = customer(mock, 'web', await conversationWith(api, { Identity: 'visitor' }));
  const [one, other] = [await openContact(api, mock, form), await openContact(api, mock, form)];
  expect(other.interaction).toBe(one.interaction);
  expect(mock.inspect().interactionsCreated).toBe(1);
});

test('a channel that is named is used again without Routing', async ({ api, mock }) => {
  const { reply } = await openContact(api, mock);
  const sid = (reply.body.channel as Body).sid;
  const again = await api.post('/Interactions', { Channel: { sid, type: 'sms', initiated_by: 'api' } });
  expect(again).toMatchObject({ status: 200, body: { sid: reply.body.sid } });
});

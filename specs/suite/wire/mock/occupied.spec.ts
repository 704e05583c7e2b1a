import { expect, test } from '../../test.ts';
import { agentSms, openContact } from './contact.ts';

const sms = { 'MessagingBinding.Address': '+12025550111', 'MessagingBinding.ProxyAddress': '+12025550122' };

test.use({ options: { account: ['occupied-pair'], asyncDelayMs: 0 } });

test('the conversation with an occupied pair is found by the address', async ({ api }) => {
  const { body } = await api.get('/ParticipantConversations?Address=%2B12025550111');
  expect(body.conversations).toMatchObject([{ conversation_state: 'active' }]);
});

test('a participant with an occupied pair answers 409 with code 50416 and the SID of that conversation', async ({
  api,
}) => {
  const found = await api.get('/ParticipantConversations?Address=%2B12025550111');
  const [holder] = found.body.conversations as { conversation_sid: string }[];
  const { body } = await api.post('/Conversations');
  const reply = await api.post(`/Conversations/${body.sid}/Participants`, sms);
  expect(reply).toMatchObject({ status: 409, body: { code: 50416 } });
  expect(reply.body.message).toContain(`in Conversation ${holder?.conversation_sid}`);
});

for (const initiator of ['agent', 'api'])
  test(`a contact that an ${initiator} initiates with an occupied pair is accepted and fails`, async ({
    api,
    mock,
  }) => {
    const form = agentSms(mock);
    const { reply, channel, task } = await openContact(api, mock, {
      ...form,
      Channel: { ...form.Channel, initiated_by: initiator },
    });
    expect(reply.status).toBe(200);
    expect((await api.get(channel)).body).toMatchObject({
      status: 'failed',
      error_code: 45352,
      error_message: expect.stringMatching(/in Conversation CH[0-9a-f]{32}$/),
    });
    expect((await api.get(task)).body.assignment_status).toBe('canceled');
  });

test('the conversation with an occupied pair is no part of what was left open', async ({ mock }) => {
  expect(mock.inspect().openConversations).toEqual([]);
});

test('other pairs are free', async ({ api, mock }) => {
  const participant = {
    address: mock.addresses.whatsappCustomer,
    proxy_address: mock.addresses.whatsappProxy,
  };
  const form = {
    ...agentSms(mock),
    Channel: { type: 'whatsapp', initiated_by: 'agent', participants: [participant] },
  };
  const { channel } = await openContact(api, mock, form);
  expect((await api.get(channel)).body.status).toBe('active');
});

test.describe('with shared bindings', () => {
  test.use({ options: { account: ['occupied-pair'], bindings: 'shared' } });

  test('a pair that somebody else occupies is not shared', async ({ api }) => {
    const { body } = await api.post('/Conversations');
    expect((await api.post(`/Conversations/${body.sid}/Participants`, sms)).status).toBe(409);
  });
});

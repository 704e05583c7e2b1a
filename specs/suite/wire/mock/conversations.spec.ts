import { expect, test } from '../../test.ts';
import { conversationWith } from './contact.ts';

const sms = { 'MessagingBinding.Address': '+12025550111', 'MessagingBinding.ProxyAddress': '+12025550122' };

test('a conversation is created with 201', async ({ api }) => {
  const reply = await api.post('/Conversations', { FriendlyName: 'one', Attributes: '{"a": 1}' });
  expect(reply).toMatchObject({
    status: 201,
    body: { friendly_name: 'one', attributes: '{"a": 1}', state: 'active' },
  });
});

test('a conversation is found by its unique name', async ({ api }) => {
  const { body } = await api.post('/Conversations', { UniqueName: 'run-1' });
  expect((await api.get('/Conversations/run-1')).body.sid).toBe(body.sid);
});

test('a unique name in use answers 409', async ({ api }) => {
  await api.post('/Conversations', { UniqueName: 'run-1' });
  expect((await api.post('/Conversations', { UniqueName: 'run-1' })).status).toBe(409);
});

test('a closed conversation cannot be opened again', async ({ api }) => {
  const { body } = await api.post('/Conversations');
  await api.post(`/Conversations/${body.sid}`, { State: 'closed' });
  expect((await api.post(`/Conversations/${body.sid}`, { State: 'active' })).status).toBe(400);
});

test('a deleted conversation answers 204, then 404', async ({ api }) => {
  const { body } = await api.post('/Conversations');
  const deleted = await api.send(`/Conversations/${body.sid}`, { method: 'DELETE' });
  expect([deleted.status, (await api.get(`/Conversations/${body.sid}`)).status]).toEqual([204, 404]);
});

test('a participant keeps his binding', async ({ api }) => {
  const sid = await conversationWith(api, sms);
  const { body } = await api.get(`/Conversations/${sid}/Participants`);
  expect(body).toMatchObject({
    meta: { key: 'participants' },
    participants: [
      { messaging_binding: { type: 'sms', address: '+12025550111', proxy_address: '+12025550122' } },
    ],
  });
});

test('an address finds the open conversation it is in', async ({ api }) => {
  const sid = await conversationWith(api, sms);
  const { body } = await api.get('/ParticipantConversations?Address=%2B12025550111');
  expect(body.conversations).toMatchObject([{ conversation_sid: sid, conversation_state: 'active' }]);
});

test('an address does not find a closed conversation', async ({ api }) => {
  const sid = await conversationWith(api, sms);
  await api.post(`/Conversations/${sid}`, { State: 'closed' });
  expect((await api.get('/ParticipantConversations?Address=%2B12025550111')).body.conversations).toEqual([]);
});

test.describe('with shared bindings', () => {
  test.use({ options: { bindings: 'shared' } });

  test('two conversations may hold the same pair of addresses', async ({ api }) => {
    const [one, other] = [await conversationWith(api, sms), await conversationWith(api, sms)];
    const { body } = await api.get('/ParticipantConversations?Address=%2B12025550111');
    expect(body.conversations).toMatchObject([{ conversation_sid: one }, { conversation_sid: other }]);
  });
});

test.describe('with strict bindings, which are the default', () => {
  test.use({ options: { asyncDelayMs: 0 } });

  test('a pair of addresses in an open conversation answers 409 with code 50416', async ({ api }) => {
    await conversationWith(api, sms);
    const { body } = await api.post('/Conversations');
    const reply = await api.post(`/Conversations/${body.sid}/Participants`, sms);
    expect(reply).toMatchObject({ status: 409, body: { code: 50416 } });
  });

  test('a pair is free again once its conversation is closed', async ({ api }) => {
    await api.post(`/Conversations/${await conversationWith(api, sms)}`, { State: 'closed' });
    const { body } = await api.post('/Conversations');
    expect((await api.post(`/Conversations/${body.sid}/Participants`, sms)).status).toBe(201);
  });
});

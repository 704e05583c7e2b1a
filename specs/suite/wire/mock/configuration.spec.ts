import { expect, test } from '../../test.ts';

test('the configuration names the workspace and the one chat service', async ({ api, mock }) => {
  const { body } = await api.get('/Configuration');
  expect(body.taskrouter_workspace_sid).toBe(mock.routing.workspaceSid);
  expect(body.chat_service_instance_sid).toMatch(/^IS[0-9a-f]{32}$/);
  expect(body.default_chat_service_sid).toBe(body.chat_service_instance_sid);
  expect((await api.post('/Conversations')).body.chat_service_sid).toBe(body.chat_service_instance_sid);
});

test('the addresses of the account are listed by type', async ({ api, mock }) => {
  const { body } = await api.get('/Configuration/Addresses');
  expect(body.address_configurations).toMatchObject([
    { type: 'sms', address: mock.addresses.smsProxy },
    { type: 'whatsapp', address: mock.addresses.whatsappProxy },
    { type: 'email', address: mock.addresses.emailFrom },
  ]);
});

test.describe('with addresses of its own and no WhatsApp', () => {
  test.use({ options: { addresses: { smsProxy: '+12025550199' }, account: ['no-whatsapp'] } });

  test('an account lists those it has', async ({ api, mock }) => {
    const { body } = await api.get('/Configuration/Addresses');
    const expected = [{ address: '+12025550199' }, { address: mock.addresses.emailFrom }];
    expect(body.address_configurations).toMatchObject(expected);
  });
});

test.describe('with another chat service', () => {
  test.use({ options: { account: ['other-chat-service'] } });

  test('conversations are made in one that is not of Flex', async ({ api }) => {
    const { body } = await api.get('/Configuration');
    const conversation = await api.post('/Conversations');
    expect(conversation.body.chat_service_sid).toBe(body.default_chat_service_sid);
    expect(body.default_chat_service_sid).not.toBe(body.chat_service_instance_sid);
  });
});

test.describe('with a restricted key', () => {
  test.use({ options: { account: ['restricted-key'] } });

  test('what is set up answers 403 with code 70051', async ({ api, mock }) => {
    const workspace = `/Workspaces/${mock.routing.workspaceSid}`;
    const parts = ['/Workers', `/Workers/${mock.routing.workerSid}`, '/TaskQueues', '/Workflows', ''];
    for (const path of [
      '/Configuration',
      '/Configuration/Addresses',
      ...parts.map((part) => workspace + part),
    ])
      expect(await api.get(path), path).toMatchObject({ status: 403, body: { code: 70051 } });
  });

  test('tasks and conversations can be read', async ({ api, mock }) => {
    expect((await api.get(`/Workspaces/${mock.routing.workspaceSid}/Tasks`)).status).toBe(200);
    expect((await api.get('/ParticipantConversations?Identity=nobody')).status).toBe(200);
  });
});

import { expect, test } from '../../test.ts';
import { agentSms, openContact } from './contact.ts';

const closed = { Status: 'closed', Routing: { status: 'closed' } };

test.describe('with late reads', () => {
  test.use({ options: { account: ['late-reads'], asyncDelayMs: 0 } });

  for (const part of ['interaction', 'channel', 'task', 'conversation'] as const)
    test(`a new ${part} answers 404 at first`, async ({ api, mock }) => {
      const opened = await openContact(api, mock);
      expect(await api.get(opened[part])).toMatchObject({ status: 404, body: { code: 20404 } });
      await expect.poll(async () => (await api.get(opened[part])).status).toBe(200);
    });

  test('a new task is not listed at first', async ({ api, mock }) => {
    await openContact(api, mock);
    const list = async () => (await api.get(`/Workspaces/${mock.routing.workspaceSid}/Tasks`)).body.tasks;
    expect(await list()).toEqual([]);
    await expect.poll(list).toHaveLength(1);
  });

  test('a new channel can be closed at once', async ({ api, mock }) => {
    const { channel } = await openContact(api, mock);
    expect((await api.post(channel, closed)).status).toBe(200);
  });
});

test.describe('with a late close', () => {
  test.use({ options: { account: ['late-close'], asyncDelayMs: 0 } });

  test('the answer says closed while channel, conversation and task go on', async ({ api, mock }) => {
    const { channel, conversation, task } = await openContact(api, mock);
    expect(await api.post(channel, closed)).toMatchObject({ status: 200, body: { status: 'closed' } });
    expect((await api.get(channel)).body.status).toBe('active');
    expect((await api.get(conversation)).body.state).toBe('active');
    expect((await api.get(task)).body.assignment_status).toBe('pending');
  });

  test('the close takes effect on channel, conversation and task', async ({ api, mock }) => {
    const { channel, conversation, task } = await openContact(api, mock);
    await api.post(channel, closed);
    await expect.poll(async () => (await api.get(channel)).body.status).toBe('closed');
    expect((await api.get(conversation)).body.state).toBe('closed');
    expect((await api.get(task)).body.assignment_status).toBe('completed');
  });

  test('the pair of addresses is held until then', async ({ api, mock }) => {
    const first = await openContact(api, mock);
    await api.post(first.channel, closed);
    const second = await openContact(api, mock, agentSms(mock));
    expect((await api.get(second.channel)).body).toMatchObject({ status: 'failed', error_code: 45352 });
    await expect.poll(() => mock.inspect().openConversations).toHaveLength(1);
  });
});

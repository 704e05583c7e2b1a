import { expect, test } from '../../test.ts';
import { openContact } from './contact.ts';

const closed = { Status: 'closed', Routing: { status: 'closed' } };

test('closing with routing completes the task and closes the conversation', async ({ api, mock }) => {
  const { channel, task, conversation } = await openContact(api, mock);
  expect((await api.post(channel, closed)).body.status).toBe('closed');
  expect((await api.get(task)).body.assignment_status).toBe('completed');
  expect((await api.get(conversation)).body.state).toBe('closed');
});

test('closing leaves nothing open', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  expect(mock.inspect()).toMatchObject({ openChannels: [expect.any(String)] });
  await api.post(channel, closed);
  expect(mock.inspect()).toMatchObject({ openChannels: [], openConversations: [], interactionsCreated: 1 });
});

test('closing without routing leaves the task wrapping', async ({ api, mock }) => {
  const { channel, task } = await openContact(api, mock);
  await api.post(channel, { Status: 'closed' });
  expect((await api.get(task)).body.assignment_status).toBe('wrapping');
});

test('closing twice is no error', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  await api.post(channel, closed);
  expect(await api.post(channel, closed)).toMatchObject({ status: 200, body: { status: 'closed' } });
});

test('leaving completes the task and keeps the conversation', async ({ api, mock }) => {
  const { channel, task, conversation } = await openContact(api, mock);
  const reply = await api.post(channel, { Status: 'inactive', Routing: { status: 'closed' } });
  expect(reply.body.status).toBe('inactive');
  expect((await api.get(task)).body.assignment_status).toBe('completed');
  expect((await api.get(conversation)).body.state).toBe('inactive');
});

test('a channel that was left becomes active when it is used again', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  await api.post(channel, { Status: 'inactive', Routing: { status: 'closed' } });
  const sid = channel.split('/').at(-1);
  await api.post('/Interactions', { Channel: { sid, type: 'sms', initiated_by: 'api' } });
  await expect.poll(async () => (await api.get(channel)).body.status).toBe('active');
});

test('leaving without Routing answers 400', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  expect((await api.post(channel, { Status: 'inactive' })).status).toBe(400);
});

for (const Status of [undefined, '', 'close', 'wrapup', 'active']) {
  test(`the status "${Status ?? 'absent'}" answers 400`, async ({ api, mock }) => {
    const { channel } = await openContact(api, mock);
    expect((await api.post(channel, { Status })).status).toBe(400);
  });
}

test('closing the conversation closes the channel', async ({ api, mock }) => {
  const { channel, conversation } = await openContact(api, mock);
  await api.post(conversation, { State: 'closed' });
  expect((await api.get(channel)).body.status).toBe('closed');
});

test('closing one agent ends his task and keeps the conversation', async ({ api, mock }) => {
  const { channel, task, conversation } = await openContact(api, mock);
  const { body } = await api.get(`${channel}/Participants`);
  const agent = (body.participants as { sid: string; type: string }[]).find(({ type }) => type === 'agent');
  await api.post(`${channel}/Participants/${agent?.sid}`, { Status: 'closed' });
  expect((await api.get(task)).body.assignment_status).toBe('completed');
  expect((await api.get(conversation)).body.state).toBe('active');
});

import { expect, test } from '../../test.ts';
import { type Api, type Body, textAt } from './api.ts';
import { openContact } from './contact.ts';

test.use({ options: { asyncDelayMs: 0 } });

test('an agent whose participant is closed leaves channel and conversation', async ({ api, mock }) => {
  const { channel, conversation } = await openContact(api, mock);
  expect(await listTypes(api, channel)).toEqual(['customer', 'agent']);
  expect((await closeAgent(api, channel, 'closed')).status).toBe(200);
  expect(await listTypes(api, channel)).toEqual(['customer']);
  const { body } = await api.get(`${conversation}/Participants`);
  expect(body.participants).toMatchObject([{ identity: null }]);
});

test('his task completes and the conversation stays open', async ({ api, mock }) => {
  const { channel, conversation, task } = await openContact(api, mock);
  await closeAgent(api, channel, 'closed');
  expect((await api.get(task)).body.assignment_status).toBe('completed');
  expect((await api.get(conversation)).body.state).toBe('active');
  expect((await api.get(channel)).body.status).toBe('active');
});

test('an agent who wraps up stays', async ({ api, mock }) => {
  const { channel, task } = await openContact(api, mock);
  await closeAgent(api, channel, 'wrapup');
  expect(await listTypes(api, channel)).toEqual(['customer', 'agent']);
  expect((await api.get(task)).body.assignment_status).toBe('wrapping');
});

test('agents are gone from a channel that was left', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  await api.post(channel, { Status: 'inactive', Routing: { status: 'closed' } });
  expect(await listTypes(api, channel)).toEqual(['customer']);
});

async function listTypes(api: Api, channel: string): Promise<unknown[]> {
  const { participants } = (await api.get(`${channel}/Participants`)).body as { participants: Body[] };
  return participants.map(({ type }) => type);
}

async function closeAgent(api: Api, channel: string, status: string) {
  const { participants } = (await api.get(`${channel}/Participants`)).body as { participants: Body[] };
  const agent = participants.find(({ type }) => type === 'agent') ?? {};
  return api.post(`${channel}/Participants/${textAt(agent, 'sid')}`, { Status: status });
}

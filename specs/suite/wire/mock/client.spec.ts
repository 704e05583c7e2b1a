import twilio from 'twilio';
import type { RunningMock } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { agentSms } from './contact.ts';

test("the vendor's client creates and fetches an interaction", async ({ mock }) => {
  const { flexApi } = clientOf(mock);
  const created = await flexApi.v1.interaction.create(request(mock));
  const fetched = await flexApi.v1.interaction(created.sid).fetch();
  expect(fetched.routing).toEqual(created.routing);
});

test("the vendor's client lists the one channel", async ({ mock }) => {
  const { flexApi } = clientOf(mock);
  const { sid } = await flexApi.v1.interaction.create(request(mock));
  const channels = await flexApi.v1.interaction(sid).channels.list();
  expect(channels).toMatchObject([{ interactionSid: sid, type: 'sms', errorCode: null }]);
});

test("the vendor's client closes a channel", async ({ mock }) => {
  const { flexApi } = clientOf(mock);
  const { sid, channel } = await flexApi.v1.interaction.create(request(mock));
  const update = { status: 'closed' as const, routing: { status: 'closed' } };
  const closed = await flexApi.v1.interaction(sid).channels(channel.sid).update(update);
  expect(closed.status).toBe('closed');
  expect(mock.inspect().openConversations).toEqual([]);
});

test("the vendor's client reads the task in TaskRouter", async ({ mock }) => {
  const { flexApi, taskrouter } = clientOf(mock);
  const { routing } = await flexApi.v1.interaction.create(request(mock));
  const workspace = taskrouter.v1.workspaces(mock.routing.workspaceSid);
  const task = await workspace.tasks(routing.properties.sid).fetch();
  expect(task.assignmentStatus).toBe('pending');
});

test("the vendor's client follows the pages of a list", async ({ mock }) => {
  const { conversations } = clientOf(mock);
  const { sid } = await conversations.v1.conversations.create();
  const { participants } = conversations.v1.conversations(sid);
  for (const identity of ['a', 'b', 'c']) await participants.create({ identity });
  const listed = await participants.list({ pageSize: 2 });
  expect(listed.map(({ identity }) => identity)).toEqual(['a', 'b', 'c']);
});

test("the vendor's client creates a transfer", async ({ mock }) => {
  const { flexApi } = clientOf(mock);
  const { sid, channel } = await flexApi.v1.interaction.create(request(mock));
  const transfer = await flexApi.v1.interaction(sid).channels(channel.sid).transfers.create();
  expect(transfer.sid).toMatch(/^UX/);
});

test("the vendor's client reads a refusal", async ({ mock }) => {
  const fetching = clientOf(mock).flexApi.v1.interaction('KD1').fetch();
  await expect(fetching).rejects.toMatchObject({ status: 404, code: 20404, moreInfo: expect.any(String) });
});

test("the vendor's client reads a refusal of its credentials", async ({ mock }) => {
  const fetching = clientOf({ ...mock, authToken: 'wrong' })
    .flexApi.v1.interaction('KD1')
    .fetch();
  await expect(fetching).rejects.toMatchObject({ status: 401, code: 20003 });
});

function clientOf({ url, accountSid, authToken }: RunningMock): twilio.Twilio {
  const client = twilio(accountSid, authToken);
  for (const host of [client.flexApi, client.taskrouter, client.conversations]) {
    host.baseUrl = new URL(url).origin;
  }
  return client;
}

function request(mock: RunningMock): { channel: object; routing: object } {
  const { Channel, Routing } = agentSms(mock);
  return { channel: Channel, routing: Routing };
}

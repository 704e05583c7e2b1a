import { expect, test } from '../../test.ts';
import type { Body } from './api.ts';
import { attributesOf, openContact } from './contact.ts';

test('an interaction has one channel', async ({ api, mock }) => {
  const { interaction, channel } = await openContact(api, mock);
  const { body } = await api.get(`${interaction}/Channels`);
  expect(body.channels).toEqual([(await api.get(channel)).body]);
  expect(body.meta).toMatchObject({ key: 'channels', page: 0, page_size: 50, next_page_url: null });
});

test('a channel links to its participants, invites and transfers', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  const url = mock.url + channel;
  const links = {
    participants: `${url}/Participants`,
    invites: `${url}/Invites`,
    transfers: `${url}/Transfers`,
  };
  expect((await api.get(channel)).body).toMatchObject({ url, links });
});

test('an invite makes a second task on the same conversation', async ({ api, mock }) => {
  const { channel, attributes } = await openContact(api, mock);
  const { body } = await api.post(`${channel}/Invites`, { Routing: routingOf(mock.routing.workspaceSid) });
  const { properties } = body.routing as { properties: Body };
  const invited = await attributesOf(api, `/Workspaces/${properties.workspace_sid}/Tasks/${properties.sid}`);
  expect(invited.conversationSid).toBe(attributes.conversationSid);
  expect(invited.flexChannelInviteSid).toBe(body.sid);
});

test('an invite inherits no attributes', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  const { body } = await api.post(`${channel}/Invites`, { Routing: routingOf(mock.routing.workspaceSid) });
  const { properties } = body.routing as { properties: { attributes: string } };
  expect(JSON.parse(properties.attributes)).not.toHaveProperty('initiatedBy');
});

test('invites are listed, the opening one first', async ({ api, mock }) => {
  const { channel, attributes } = await openContact(api, mock);
  const { body: second } = await api.post(`${channel}/Invites`, {
    Routing: routingOf(mock.routing.workspaceSid),
  });
  const { body } = await api.get(`${channel}/Invites`);
  const sids = (body.invites as { sid: string }[]).map(({ sid }) => sid);
  expect(sids).toEqual([attributes.flexChannelInviteSid, second.sid]);
});

test('a participant can be added', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  const MediaProperties = { type: 'email', level: 'cc', name: 'Bo', address: 'bo@example.com' };
  const reply = await api.post(`${channel}/Participants`, { Type: 'customer', MediaProperties });
  expect(reply).toMatchObject({ status: 200, body: { type: 'customer', routing_properties: null } });
});

test('a participant without media properties answers 400', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  expect((await api.post(`${channel}/Participants`, { Type: 'customer' })).status).toBe(400);
});

test('a customer cannot be updated', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  const { body } = await api.get(`${channel}/Participants`);
  const [first] = body.participants as { sid: string; type: string }[];
  expect(first?.type).toBe('customer');
  expect((await api.post(`${channel}/Participants/${first?.sid}`, { Status: 'closed' })).status).toBe(400);
});

test('a transfer is created with 201 and fetched as it was', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  const created = await api.send(`${channel}/Transfers`, json({}));
  expect(created.status).toBe(201);
  expect((await api.get(`${channel}/Transfers/${created.body.sid}`)).body).toEqual(created.body);
});

test('a transfer does not take a form', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  expect((await api.post(`${channel}/Transfers`, { a: 'b' })).status).toBe(400);
});

function routingOf(workspace_sid: string): Body {
  return { properties: { workspace_sid, attributes: {} } };
}

function json(body: Body): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

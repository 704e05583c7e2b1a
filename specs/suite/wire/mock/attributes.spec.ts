import { expect, test } from '../../test.ts';
import { agentSms, conversationWith, customer, openContact } from './contact.ts';

test("the caller's attributes are copied as they are", async ({ api, mock }) => {
  const own = { from: 'Al', nested: { list: [1, '✓'] }, followed_by: null };
  expect((await openContact(api, mock, agentSms(mock, own))).attributes).toMatchObject(own);
});

test("an attribute of the caller's own overrules what is computed", async ({ api, mock }) => {
  const own = { channelType: 'web', direction: 'inbound' };
  expect((await openContact(api, mock, agentSms(mock, own))).attributes).toMatchObject(own);
});

test('the SIDs in the attributes are those of the answer', async ({ api, mock }) => {
  const { reply, attributes } = await openContact(api, mock, agentSms(mock, { flexInteractionSid: 'mine' }));
  const { sid, channel } = reply.body as { sid: string; channel: { sid: string } };
  expect(attributes).toMatchObject({
    flexInteractionSid: sid,
    flexInteractionChannelSid: channel.sid,
    flexChannelInviteSid: expect.stringMatching(/^KG[0-9a-f]{32}$/),
    conversationSid: expect.stringMatching(/^CH[0-9a-f]{32}$/),
  });
});

test("an agent's contact is outbound", async ({ api, mock }) => {
  const { reply, attributes } = await openContact(api, mock);
  expect(attributes).toMatchObject({
    channelType: 'sms',
    direction: 'outbound',
    initiatedBy: 'agent',
    conversations: {
      initiated_by: 'agent',
      conversation_id: reply.body.sid,
      media: [{ type: 'ChatTranscript', sid: attributes.conversationSid }],
      communication_channel: 'SMS',
      direction: 'Outbound',
    },
  });
});

test("a customer's contact is inbound", async ({ api, mock }) => {
  const conversation = await conversationWith(api, { Identity: 'visitor' });
  const { attributes } = await openContact(api, mock, customer(mock, 'chat', conversation));
  expect(attributes).toMatchObject({
    channelType: 'chat',
    direction: 'inbound',
    conversations: { communication_channel: 'Chat', direction: 'Inbound', initiated_by: 'customer' },
  });
});

test("the caller's own members of conversations stay", async ({ api, mock }) => {
  const own = { conversations: { outcome: 'sold', conversation_id: 'mine' } };
  const { reply, attributes } = await openContact(api, mock, agentSms(mock, own));
  expect(attributes.conversations).toMatchObject({ outcome: 'sold', conversation_id: reply.body.sid });
});

test('name and address make a customer with a phone and no email', async ({ api, mock }) => {
  const own = { customerName: 'Al', customerAddress: '+12025550111' };
  const { attributes } = await openContact(api, mock, agentSms(mock, own));
  expect(attributes.customers).toEqual({ name: 'Al', phone: '+12025550111', email: null });
});

test('a name alone makes no customer', async ({ api, mock }) => {
  const { attributes } = await openContact(api, mock, agentSms(mock, { customerName: 'Al' }));
  expect(attributes).not.toHaveProperty('customers');
});

test('TaskRouter shows the attributes of the interaction', async ({ api, mock }) => {
  const { attributes, task } = await openContact(api, mock);
  expect(JSON.parse(String((await api.get(task)).body.attributes))).toEqual(attributes);
});

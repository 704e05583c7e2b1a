import { expect, test } from '../../test.ts';
import { agentSms, type Form } from './contact.ts';

type Sent = Record<string, unknown>;

const broken: Record<string, (form: Form) => Sent> = {
  'Channel that is not JSON': (form) => ({ ...form, Channel: '{' }),
  'Channel that is a list': (form) => ({ ...form, Channel: '[]' }),
  'Channel that is null': (form) => ({ ...form, Channel: 'null' }),
  'Routing that is not JSON': (form) => ({ ...form, Routing: 'x' }),
  'Routing that is a text': (form) => ({ ...form, Routing: '"x"' }),
  'an unknown channel type': (form) => channel(form, { type: 'pigeon' }),
  'no channel type': (form) => channel(form, { type: undefined }),
  'an unknown initiator': (form) => channel(form, { initiated_by: 'Agent' }),
  'no Routing': ({ Channel }) => ({ Channel }),
  'an agent without participants': (form) => channel(form, { participants: undefined }),
  'an empty list of participants': (form) => channel(form, { participants: [] }),
  'participants that are no list': (form) => channel(form, { participants: { 0: 'x' } }),
  'a participant without a proxy': (form) => channel(form, { participants: [{ address: '+12025550111' }] }),
  'an agent without a queue': (form) => routing(form, { queue_sid: undefined }),
  'an agent without a worker': (form) => routing(form, { worker_sid: undefined }),
  'no workspace': (form) => routing(form, { workspace_sid: undefined }),
  'an unknown workspace': (form) => routing(form, { workspace_sid: `WS${'0'.repeat(32)}` }),
  'an unknown worker': (form) => routing(form, { worker_sid: 'WK1' }),
  'an unknown task channel': (form) => routing(form, { task_channel_unique_name: 'pigeon' }),
  'attributes that are a list': (form) => routing(form, { attributes: [] }),
  'attributes over 4096 characters': (form) => routing(form, { attributes: { note: 'x'.repeat(4000) } }),
  'a timeout beyond 14 days': (form) => routing(form, { timeout: 1_209_601 }),
  'a customer without a conversation': (form) => channel(form, { initiated_by: 'customer' }),
  'an unknown conversation': (form) =>
    channel(form, { properties: { media_channel_sid: `CH${'0'.repeat(32)}` } }),
  'an email without a sender': (form) =>
    channel(form, { type: 'email', participants: [{ level: 'to', address: 'a@example.com' }] }),
  'an unknown channel': (form) => channel(form, { sid: `UO${'0'.repeat(32)}` }),
  'a malformed interaction context': (form) => ({ ...form, InteractionContextSid: 'x' }),
};

for (const [what, change] of Object.entries(broken)) {
  test(`${what} answers 400 and creates nothing`, async ({ api, mock }) => {
    const reply = await api.post('/Interactions', change(agentSms(mock)));
    expect(reply).toMatchObject({ status: 400, body: { status: 400, code: expect.any(Number) } });
    expect(mock.inspect()).toMatchObject({ interactionsCreated: 0, openConversations: [] });
  });
}

test('a creation without Channel answers 400 with code 20001', async ({ api }) => {
  expect(await api.post('/Interactions')).toMatchObject({ status: 400, body: { code: 20001 } });
});

test('a closed conversation answers 400 with code 45354', async ({ api, mock }) => {
  const { body } = await api.post('/Conversations', { State: 'closed' });
  const form = channel(agentSms(mock), { properties: { media_channel_sid: body.sid } });
  expect(await api.post('/Interactions', form)).toMatchObject({ status: 400, body: { code: 45354 } });
});

function channel(form: Form, change: Sent): Sent {
  return { ...form, Channel: { ...form.Channel, ...change } };
}

function routing(form: Form, change: Sent): Sent {
  return { ...form, Routing: { properties: { ...form.Routing.properties, ...change } } };
}

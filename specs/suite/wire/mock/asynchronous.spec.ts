import { expect, test } from '../../test.ts';
import { agentSms, attributesOf, conversationWith, customer, type Form, openContact } from './contact.ts';

test.describe('before the channel is set up', () => {
  test.use({ options: { asyncDelayMs: 60_000 } });

  test('its status is setup', async ({ api, mock }) => {
    const { channel } = await openContact(api, mock);
    expect((await api.get(channel)).body.status).toBe('setup');
  });

  test('the task has no external contact', async ({ api, mock }) => {
    const { task } = await openContact(api, mock);
    expect((await attributesOf(api, task)).conversations).not.toHaveProperty('external_contact');
  });
});

test.describe('once the channel is set up', () => {
  test.use({ options: { asyncDelayMs: 0 } });

  test('its status is active', async ({ api, mock }) => {
    const { channel } = await openContact(api, mock);
    expect((await api.get(channel)).body).toMatchObject({ status: 'active', error_code: null });
  });

  test('the external contact of an SMS is the proxy number', async ({ api, mock }) => {
    const { task } = await openContact(api, mock);
    expect((await attributesOf(api, task)).conversations).toMatchObject({
      external_contact: mock.addresses.smsProxy,
    });
  });

  test('the external contact of WhatsApp keeps its prefix', async ({ api, mock }) => {
    const { whatsappCustomer, whatsappProxy } = mock.addresses;
    const participant = { address: whatsappCustomer, proxy_address: whatsappProxy };
    const { task } = await openContact(api, mock, withChannel(agentSms(mock), 'whatsapp', participant));
    expect((await attributesOf(api, task)).conversations).toMatchObject({ external_contact: whatsappProxy });
  });

  test('the external contact of an email is the support mailbox', async ({ api, mock }) => {
    const { emailCustomer, emailFrom } = mock.addresses;
    const form = withChannel(agentSms(mock), 'email', { level: 'to', name: 'Al', address: emailCustomer });
    form.Channel.properties = { from: emailFrom, from_name: 'Support' };
    const { task } = await openContact(api, mock, form);
    expect((await attributesOf(api, task)).conversations).toMatchObject({ external_contact: emailFrom });
  });

  test('a web chat has no external contact', async ({ api, mock }) => {
    const conversation = await conversationWith(api, { Identity: 'visitor' });
    const { task } = await openContact(api, mock, customer(mock, 'web', conversation));
    expect((await attributesOf(api, task)).conversations).not.toHaveProperty('external_contact');
  });

  test('a projected address of the conversation is the external contact', async ({ api, mock }) => {
    const conversation = await conversationWith(api, {
      'MessagingBinding.Address': mock.addresses.emailCustomer,
      'MessagingBinding.ProjectedAddress': mock.addresses.emailFrom,
    });
    const { task } = await openContact(api, mock, customer(mock, 'email', conversation));
    expect((await attributesOf(api, task)).conversations).toMatchObject({
      external_contact: mock.addresses.emailFrom,
    });
  });

  test('the interaction still shows the attributes of its creation', async ({ api, mock }) => {
    const { interaction, reply } = await openContact(api, mock);
    expect((await api.get(interaction)).body.routing).toEqual(reply.body.routing);
  });
});

function withChannel(form: Form, type: string, participant: Record<string, string>): Form {
  return { ...form, Channel: { type, initiated_by: 'agent', participants: [participant] } };
}

import { expect, test } from '../../test.ts';
import { agentSms, type Form, openContact } from './contact.ts';

const sms = { 'MessagingBinding.Address': '+12025550111', 'MessagingBinding.ProxyAddress': '+12025550122' };

const channels = {
  sms: { address: '+12025550111', proxy_address: '+12025550122' },
  whatsapp: { address: 'whatsapp:+12025550133', proxy_address: 'whatsapp:+12025550144' },
  email: { level: 'to', name: 'Al', address: 'customer@example.com' },
} as const;

for (const type of ['sms', 'whatsapp', 'email'] as const)
  test.describe(`without a sender of ${type}`, () => {
    test.use({ options: { account: [`no-${type}`], asyncDelayMs: 0 } });

    for (const [other, participant] of Object.entries(channels))
      test(`a channel of ${other} ${other === type ? 'fails' : 'becomes active'}`, async ({ api, mock }) => {
        const form = withChannel(agentSms(mock), other, participant);
        form.Channel.properties = { from: 'support@example.com', from_name: 'Support' };
        const { reply, channel } = await openContact(api, mock, form);
        expect(reply.status).toBe(200);
        const seen =
          other === type ? { status: 'failed', error_code: 45352 } : { status: 'active', error_code: null };
        expect((await api.get(channel)).body).toMatchObject(seen);
      });
  });

test.describe('without a sender of SMS', () => {
  test.use({ options: { account: ['no-sms'] } });

  test('a participant of a conversation answers 400 with code 50408', async ({ api }) => {
    const { body } = await api.post('/Conversations');
    const reply = await api.post(`/Conversations/${body.sid}/Participants`, sms);
    expect(reply).toMatchObject({ status: 400, body: { code: 50408 } });
  });
});

function withChannel(form: Form, type: string, participant: object): Form {
  return { ...form, Channel: { type, initiated_by: 'agent', participants: [participant] } };
}

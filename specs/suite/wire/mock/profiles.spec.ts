import { profileNames } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import type { Body } from './api.ts';
import { agentSms, openContact } from './contact.ts';

const named = { customerName: 'Al', customerAddress: '+12025550111' };

test('there are four profiles, the documented one first', () => {
  expect(profileNames).toEqual(['documented', 'seed-2021', 'oai', 'live-2025']);
});

test.describe('seed-2021', () => {
  test.use({ options: { profile: 'seed-2021' } });

  test('prints addresses with the scheme doubled', async ({ api, mock }) => {
    const { body } = (await openContact(api, mock)).reply;
    const host = new URL(mock.url).host;
    expect(body.url).toBe(`http://http://${host}//v1/Interactions/${body.sid}`);
    expect(body.links).toEqual({ channels: `http://http://${host}/v1/Interactions/${body.sid}/Channels` });
  });

  test('has no interaction SID, no customers and capital initiators', async ({ api, mock }) => {
    const { attributes } = await openContact(api, mock, agentSms(mock, named));
    expect(attributes).not.toHaveProperty('flexInteractionSid');
    expect(attributes).not.toHaveProperty('customers');
    expect(attributes.conversations).toEqual({
      initiated_by: 'Agent',
      communication_channel: 'Sms',
      media: [{ conversation_sid: attributes.conversationSid }],
      direction: 'Outbound',
    });
  });
});

test.describe('oai', () => {
  test.use({ options: { profile: 'oai' } });

  test('knows customers by name and phone alone', async ({ api, mock }) => {
    const { attributes } = await openContact(api, mock, agentSms(mock, named));
    expect(attributes.customers).toEqual({ name: 'Al', phone: '+12025550111' });
    expect(attributes.conversations).not.toHaveProperty('communication_channel');
  });

  test('fetches five properties and no reservation', async ({ api, mock }) => {
    const { interaction } = await openContact(api, mock);
    const routing = (await api.get(interaction)).body.routing as Body;
    expect(Object.keys(routing)).toEqual(['properties']);
    expect(Object.keys(routing.properties as Body)).toHaveLength(5);
  });

  test('answers an update without routing', async ({ api, mock }) => {
    const { interaction } = await openContact(api, mock);
    expect((await api.post(interaction)).body.routing).toBeNull();
  });
});

test.describe('live-2025', () => {
  test.use({ options: { profile: 'live-2025' } });

  test('has 28 properties', async ({ api, mock }) => {
    const { properties } = (await openContact(api, mock)).reply.body.routing as { properties: Body };
    expect(Object.keys(properties)).toHaveLength(28);
  });

  test('has empty customers and the source of the task', async ({ api, mock }) => {
    const { attributes } = await openContact(api, mock);
    expect(attributes).toMatchObject({ customers: {}, taskCreateSource: 'interaction' });
    expect(attributes.conversations).toMatchObject({ initiated_by: 'Agent' });
  });
});

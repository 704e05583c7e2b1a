import { faults } from '../../../../fixtures/faults/index.ts';
import { expect, test } from '../../test.ts';
import { agentSms, attributesOf, openContact } from './contact.ts';
import { faulty } from './fault.ts';

test('the ids of faults are unique and in kebab case', () => {
  const ids = faults.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.describe('direction-reversed', () => {
  test.use(faulty('direction-reversed'));

  test('shows in the interaction and in the task', async ({ api, mock }) => {
    const { attributes, task } = await openContact(api, mock);
    expect(attributes.direction).toBe('inbound');
    expect((await attributesOf(api, task)).direction).toBe('inbound');
  });
});

test.describe('phone-capital', () => {
  test.use(faulty('phone-capital'));

  test('shows in customers', async ({ api, mock }) => {
    const named = { customerName: 'Al', customerAddress: '+12025550111' };
    const { attributes } = await openContact(api, mock, agentSms(mock, named));
    expect(attributes.customers).toEqual({ name: 'Al', email: null, Phone: '+12025550111' });
  });
});

test.describe('attributes-not-json', () => {
  test.use(faulty('attributes-not-json'));

  test('shows in the interaction, not in the task', async ({ api, mock }) => {
    const { body } = await api.post('/Interactions', { ...agentSms(mock) });
    const { properties } = body.routing as { properties: { sid: string; attributes: string } };
    expect(properties.attributes).toBe('WWxx');
    const task = `/Workspaces/${mock.routing.workspaceSid}/Tasks/${properties.sid}`;
    expect(await attributesOf(api, task)).toHaveProperty('conversationSid');
  });
});

test.describe('external-contact-vanishes', () => {
  test.use(faulty('external-contact-vanishes'));

  test('shows the external contact once', async ({ api, mock }) => {
    const { task } = await openContact(api, mock);
    const [first, second] = [await attributesOf(api, task), await attributesOf(api, task)];
    expect(first.conversations).toHaveProperty('external_contact');
    expect(second.conversations).not.toHaveProperty('external_contact');
  });
});

test.describe('external-contact-never', () => {
  test.use(faulty('external-contact-never'));

  test('leaves the channel active without an external contact', async ({ api, mock }) => {
    const { channel, task } = await openContact(api, mock);
    expect((await api.get(channel)).body.status).toBe('active');
    expect((await attributesOf(api, task)).conversations).not.toHaveProperty('external_contact');
  });
});

test.describe('channel-fails', () => {
  test.use(faulty('channel-fails'));

  test('fails the channel and cancels the task', async ({ api, mock }) => {
    const { channel, task } = await openContact(api, mock);
    const failed = { status: 'failed', error_code: 45350, error_message: expect.any(String) };
    expect((await api.get(channel)).body).toMatchObject(failed);
    expect((await api.get(task)).body.assignment_status).toBe('canceled');
  });
});

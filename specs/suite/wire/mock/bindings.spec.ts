import { expect, test } from '../../test.ts';
import { openContact } from './contact.ts';

test.use({ options: { asyncDelayMs: 0 } });

test('a second contact with the same addresses fails after it was accepted', async ({ api, mock }) => {
  await openContact(api, mock);
  const { reply, channel, task } = await openContact(api, mock);
  expect(reply.status).toBe(200);
  expect((await api.get(channel)).body).toMatchObject({ status: 'failed', error_code: 45352 });
  expect((await api.get(task)).body.assignment_status).toBe('canceled');
});

test('a failed channel can still be closed', async ({ api, mock }) => {
  await openContact(api, mock);
  const { channel, conversation } = await openContact(api, mock);
  await api.post(channel, { Status: 'closed', Routing: { status: 'closed' } });
  expect((await api.get(channel)).body.status).toBe('closed');
  expect((await api.get(conversation)).body.state).toBe('closed');
});

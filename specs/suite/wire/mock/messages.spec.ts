import { expect, test } from '../../test.ts';
import type { Body } from './api.ts';
import { openContact } from './contact.ts';

test.use({ options: { asyncDelayMs: 0 } });

test('a message is created with 201, listed and fetched', async ({ api, mock }) => {
  const { conversation } = await openContact(api, mock);
  const created = await api.post(`${conversation}/Messages`, { Author: 'Al', Body: 'Hello' });
  expect(created).toMatchObject({ status: 201, body: { author: 'Al', body: 'Hello', index: 0 } });
  expect(created.body.sid).toMatch(/^IM[0-9a-f]{32}$/);
  expect((await api.get(`${conversation}/Messages/${created.body.sid}`)).body).toEqual(created.body);
  expect((await api.get(`${conversation}/Messages`)).body).toMatchObject({
    meta: { key: 'messages' },
    messages: [created.body],
  });
});

test('messages are listed in the order asked for', async ({ api, mock }) => {
  const { conversation } = await openContact(api, mock);
  for (const text of ['one', 'two']) await api.post(`${conversation}/Messages`, { Body: text });
  const list = async (query: string) =>
    (await api.get(`${conversation}/Messages${query}`)).body.messages as Body[];
  expect((await list('')).map(({ body }) => body)).toEqual(['one', 'two']);
  expect((await list('?Order=desc')).map(({ body }) => body)).toEqual(['two', 'one']);
});

test('a message without content answers 400', async ({ api, mock }) => {
  const { conversation } = await openContact(api, mock);
  expect((await api.post(`${conversation}/Messages`, { Author: 'Al' })).status).toBe(400);
});

test('a message to a closed conversation answers 400', async ({ api, mock }) => {
  const { conversation } = await openContact(api, mock);
  await api.post(conversation, { State: 'closed' });
  expect((await api.post(`${conversation}/Messages`, { Body: 'Hello' })).status).toBe(400);
});

test('an unknown message answers 404', async ({ api, mock }) => {
  const { conversation } = await openContact(api, mock);
  expect((await api.get(`${conversation}/Messages/IM${'0'.repeat(32)}`)).status).toBe(404);
});

test('a message wakes up a channel that was left', async ({ api, mock }) => {
  const { channel, conversation } = await openContact(api, mock);
  await api.post(channel, { Status: 'inactive', Routing: { status: 'closed' } });
  await api.post(`${conversation}/Messages`, { Body: 'Still there?' });
  expect((await api.get(channel)).body.status).toBe('active');
  expect((await api.get(conversation)).body.state).toBe('active');
});

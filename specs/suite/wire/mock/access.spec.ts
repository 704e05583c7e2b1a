import { expect, test } from '../../test.ts';
import { basic } from './api.ts';

const refused = { status: 401, body: { code: 20003, status: 401 } };

test('a request without credentials answers 401 with code 20003', async ({ api }) => {
  const reply = await api.send('/Interactions/KD1', { headers: { authorization: '' } });
  expect(reply).toMatchObject(refused);
});

test('a wrong password answers 401 with code 20003', async ({ api, mock }) => {
  const headers = { authorization: basic(mock.accountSid, 'wrong') };
  expect(await api.send('/Interactions/KD1', { headers })).toMatchObject(refused);
});

test('the API key is as good as the account', async ({ api, mock }) => {
  const headers = { authorization: basic(mock.apiKey, mock.apiSecret) };
  expect((await api.send('/ParticipantConversations?Identity=a', { headers })).status).toBe(200);
});

test('the secret of one pair does not fit the user of the other', async ({ api, mock }) => {
  const headers = { authorization: basic(mock.apiKey, mock.authToken) };
  expect(await api.send('/Interactions/KD1', { headers })).toMatchObject(refused);
});

test('without credentials an unknown path answers like a known one', async ({ api }) => {
  expect(await api.send('/Nothing', { headers: { authorization: '' } })).toMatchObject(refused);
});

test('without credentials a malformed path answers like a sound one', async ({ api }) => {
  expect(await api.send('/Interactions/%zz', { headers: { authorization: '' } })).toMatchObject(refused);
});

test('credentials differ from start to start', async ({ mock }) => {
  const { startMock } = await import('../../../../fixtures/mock/index.ts');
  const other = await startMock();
  await other.close();
  expect([other.accountSid, other.authToken]).not.toEqual([mock.accountSid, mock.authToken]);
});

import type { MockOptions } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { openContact } from './contact.ts';

const missing = { status: 404, body: { code: 20404, status: 404 } };
const wrongMethod = { status: 405, body: { code: 20004, status: 405 } };

test('an unknown path answers 404 with code 20404', async ({ api }) => {
  expect(await api.get('/Nothing')).toMatchObject(missing);
});

test('an unknown interaction answers 404 with code 20404', async ({ api }) => {
  expect(await api.get(`/Interactions/KD${'0'.repeat(32)}`)).toMatchObject(missing);
});

test('a malformed interaction SID answers 404 with code 20404', async ({ api }) => {
  expect(await api.get('/Interactions/KD1')).toMatchObject(missing);
});

test('an unversioned path answers 404 with code 20404', async ({ api }) => {
  expect(await api.get('/../Interactions/KD1')).toMatchObject(missing);
});

test('the channel of another interaction answers 404', async ({ api, mock }) => {
  const [one, other] = [await openContact(api, mock), await openContact(api, mock)];
  const crossed = one.interaction + other.channel.slice(other.interaction.length);
  expect(await api.get(crossed)).toMatchObject(missing);
});

for (const method of ['DELETE', 'PUT', 'PATCH', 'OPTIONS']) {
  test(`${method} of an interaction answers 405 with code 20004`, async ({ api }) => {
    expect(await api.send('/Interactions/KD1', { method })).toMatchObject(wrongMethod);
  });
}

test('an unknown path answers 404 whatever is sent to it', async ({ api }) => {
  expect(await api.send('/Nothing', { method: 'POST', body: '{' })).toMatchObject(missing);
});

test('a wrong method answers 405 whatever is sent with it', async ({ api }) => {
  expect(await api.send('/Interactions/KD1', { method: 'PUT', body: '{' })).toMatchObject(wrongMethod);
});

test('interactions cannot be listed', async ({ api }) => {
  expect(await api.get('/Interactions')).toMatchObject(wrongMethod);
});

test('a single invite cannot be fetched', async ({ api, mock }) => {
  const { channel } = await openContact(api, mock);
  expect(await api.get(`${channel}/Invites/KG1`)).toMatchObject(missing);
});

test('an error body has code, message, more_info and status, and nothing else', async ({ api }) => {
  const { body } = await api.get('/Interactions/KD1');
  expect(body).toEqual({
    code: 20404,
    message: 'The requested resource /v1/Interactions/KD1 was not found',
    more_info: 'https://www.twilio.com/docs/errors/20404',
    status: 404,
  });
});

test('the content type names the charset', async ({ api }) => {
  const { headers } = await api.get('/Interactions/KD1');
  expect(headers.get('content-type')).toBe('application/json;charset=utf-8');
});

test('each answer has a request id of its own', async ({ api }) => {
  const [one, other] = [await api.get('/Nothing'), await api.get('/Nothing')];
  expect(one.headers.get('twilio-request-id')).toMatch(/^RQ[0-9a-f]{32}$/);
  expect(other.headers.get('twilio-request-id')).not.toBe(one.headers.get('twilio-request-id'));
});

test('a body over 64 KiB answers 413 with code 20413', async ({ api }) => {
  const reply = await api.post('/Interactions', { Channel: 'x'.repeat(70_000) });
  expect(reply).toMatchObject({ status: 413, body: { code: 20413, status: 413 } });
});

test.describe('with a hook that leaves a usual header out', () => {
  const hooks: MockOptions['hooks'] = {
    answers: { unknown: (given) => ({ ...given, headers: { 'content-type': undefined } }) },
  };
  test.use({ options: { hooks } });

  test('an answer has no such header on the wire', async ({ api }) => {
    const { status, headers } = await api.get('/Nothing');
    expect([status, headers.get('content-type')]).toEqual([404, null]);
  });
});

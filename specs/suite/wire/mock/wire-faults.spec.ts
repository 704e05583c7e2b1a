import { expect, test } from '../../test.ts';
import { agentSms, openContact } from './contact.ts';
import { faulty } from './fault.ts';

test.describe('accepts-anybody', () => {
  test.use(faulty('accepts-anybody'));

  test('lets a request without credentials in', async ({ api }) => {
    const reply = await api.send('/Interactions/KD1', { headers: { authorization: '' } });
    expect(reply.status).toBe(404);
  });
});

test.describe('error-without-code', () => {
  test.use(faulty('error-without-code'));

  test('reaches refusals of known and unknown paths', async ({ api }) => {
    for (const path of ['/Interactions/KD1', '/Nothing']) {
      expect((await api.get(path)).body).not.toHaveProperty('code');
    }
  });

  test('reaches refusals for missing credentials', async ({ api }) => {
    const reply = await api.send('/Interactions/KD1', { headers: { authorization: '' } });
    expect(reply.status).toBe(401);
    expect(reply.body).not.toHaveProperty('code');
  });
});

test.describe('status-201', () => {
  test.use(faulty('status-201'));

  test('changes the success of a creation', async ({ api, mock }) => {
    expect((await openContact(api, mock)).reply.status).toBe(201);
  });

  test('leaves refusals alone', async ({ api }) => {
    expect((await api.post('/Interactions')).status).toBe(400);
  });
});

test.describe('url-doubled-scheme', () => {
  test.use(faulty('url-doubled-scheme'));

  test('shows in a fetch', async ({ api, mock }) => {
    const { interaction } = await openContact(api, mock);
    expect((await api.get(interaction)).body.url).toMatch(/^http:\/\/http:\/\//);
  });
});

test.describe('incomplete-accepted', () => {
  test.use(faulty('incomplete-accepted'));

  test('answers 200 to a creation without Channel', async ({ api }) => {
    expect((await api.post('/Interactions')).status).toBe(200);
  });
});

test.describe('first-look-throttled', () => {
  test.use(faulty('first-look-throttled'));

  test('answers 429 once for each task', async ({ api, mock }) => {
    const [one, other] = [await openContact(api, mock), await openContact(api, mock)];
    const looks = [one, one, other, other].map(({ task }) => api.get(task));
    expect((await Promise.all(looks)).map(({ status }) => status)).toEqual([429, 200, 429, 200]);
  });
});

test.describe('first-look-cut-off', () => {
  test.use(faulty('first-look-cut-off'));

  test('ends the connection without an answer', async ({ api, mock }) => {
    const { task } = await openContact(api, mock, agentSms(mock));
    await expect(api.get(task)).rejects.toThrow('fetch failed');
    expect((await api.get(task)).status).toBe(200);
  });
});

import type { RunningMock } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import type { Api, Body } from './api.ts';
import { conversationWith } from './contact.ts';

test('pages are linked until the last', async ({ api, mock }) => {
  const list = `/Conversations/${await crowd(api)}/Participants`;
  const { body: first } = await api.get(`${list}?PageSize=2`);
  expect(first.meta).toEqual({
    page: 0,
    page_size: 2,
    first_page_url: `${mock.url}${list}?PageSize=2&Page=0`,
    previous_page_url: null,
    url: `${mock.url}${list}?PageSize=2&Page=0`,
    next_page_url: `${mock.url}${list}?PageSize=2&Page=1&PageToken=PT1`,
    key: 'participants',
  });
  const { body: last } = await api.get(nextOf(mock, first));
  expect(last.participants).toMatchObject([{ identity: 'c' }]);
  expect(last.meta).toMatchObject({ page: 1, next_page_url: null });
});

test('a page size over 1000 answers 400 with code 20007', async ({ api }) => {
  const list = `/Conversations/${await crowd(api)}/Participants`;
  expect(await api.get(`${list}?PageSize=1001`)).toMatchObject({ status: 400, body: { code: 20007 } });
});

for (const size of ['0', '-1', 'x', '1.5', '']) {
  test(`the page size "${size}" answers 400`, async ({ api }) => {
    const list = `/Conversations/${await crowd(api)}/Participants`;
    expect((await api.get(`${list}?PageSize=${size}`)).status).toBe(400);
  });
}

test('a filter stays in the addresses', async ({ api }) => {
  const { body } = await api.get('/ParticipantConversations?Identity=a%20b');
  expect((body.meta as Body).url).toContain('?Identity=a%20b&PageSize=50&Page=0');
});

async function crowd(api: Api): Promise<string> {
  const sid = await conversationWith(api, { Identity: 'a' });
  for (const Identity of ['b', 'c']) await api.post(`/Conversations/${sid}/Participants`, { Identity });
  return sid;
}

function nextOf(mock: RunningMock, body: Body): string {
  return String((body.meta as Body).next_page_url).replace(mock.url, '');
}

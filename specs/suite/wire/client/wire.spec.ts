import { expect, test } from '../../test.ts';
import { creation, read } from '../../unit/client/calls.ts';
import { speakerTo } from './speaker.ts';

test('a form is encoded field by field', async ({ serve }) => {
  const seen: string[] = [];
  const url = await serve((request, response) => {
    seen.push(request.body, request.headers['content-type'] ?? '');
    response.end('{}');
  });
  await speakerTo(url)({ ...creation, form: { Channel: '{"a":"b&c"}', Name: 'Jörg + 😀=?' } }, 0);
  expect(seen).toEqual([
    'Channel=%7B%22a%22%3A%22b%26c%22%7D&Name=J%C3%B6rg+%2B+%F0%9F%98%80%3D%3F',
    'application/x-www-form-urlencoded',
  ]);
});

test('a read has neither body nor type', async ({ serve }) => {
  const url = await serve(({ body, headers }, response) => {
    response.end(JSON.stringify([body, headers['content-type'] ?? null]));
  });
  expect((await speakerTo(url)(read, 0)).answer?.body).toEqual(['', null]);
});

test('a query is encoded', async ({ serve }) => {
  const url = await serve((request, response) => void response.end(JSON.stringify(request.url)));
  const { answer } = await speakerTo(url)({ ...read, path: '/Tasks', query: { Find: 'a == "b c"' } }, 0);
  expect(answer?.body).toBe('/Tasks?Find=a+%3D%3D+%22b+c%22');
});

for (const [credentials, sent] of [
  ['given', `Basic ${btoa('AC1:pass:word')}`],
  ['none', null],
] as const)
  test(`a request carries its credentials: ${credentials}`, async ({ serve }) => {
    const url = await serve(
      ({ headers }, response) => void response.end(JSON.stringify(headers.authorization ?? null)),
    );
    expect((await speakerTo(url)({ ...read, credentials }, 0)).answer?.body).toBe(sent);
  });

test('wrong credentials are those of the account with another password', async ({ serve }) => {
  const url = await serve(
    ({ headers }, response) => void response.end(JSON.stringify(headers.authorization ?? null)),
  );
  const { answer } = await speakerTo(url)({ ...read, credentials: 'wrong' }, 0);
  const [user, password] = atob(String(answer?.body).replace('Basic ', '')).split(':');
  expect(user).toBe('AC1');
  expect(password).not.toContain('pass');
});

test('an exchange keeps the call and what came back, not the credentials', async ({ serve }) => {
  const url = await serve((_, response) => void response.writeHead(201, { 'x-a': '1' }).end('{"sid":"KD1"}'));
  const exchange = await speakerTo(url)(creation, performance.now());
  expect(exchange).toMatchObject({
    ...creation,
    answer: { status: 201, body: { sid: 'KD1' } },
    failure: null,
  });
  expect(exchange.answer?.headers).toMatchObject({ 'x-a': '1' });
  expect(JSON.stringify(exchange)).not.toContain('Basic');
  expect(exchange.answeredAtMs).toBeGreaterThanOrEqual(exchange.sentAtMs);
});

test('a body that is no JSON is kept as text', async ({ serve }) => {
  const url = await serve((_, response) => void response.writeHead(502).end('<h1>Bad gateway</h1>'));
  const { answer } = await speakerTo(url)(read, 0);
  expect(answer).toMatchObject({ status: 502, text: '<h1>Bad gateway</h1>' });
  expect(answer).not.toHaveProperty('body');
});

test('an empty body is an empty text', async ({ serve }) => {
  const url = await serve((_, response) => void response.writeHead(204).end());
  expect((await speakerTo(url)(read, 0)).answer).toMatchObject({ status: 204, text: '' });
});

test('a header that came twice is one text', async ({ serve }) => {
  const url = await serve((_, response) => void response.setHeader('set-cookie', ['a=1', 'b=2']).end('{}'));
  expect((await speakerTo(url)(read, 0)).answer?.headers['set-cookie']).toBe('a=1, b=2');
});

test('letters of all alphabets come back as they were sent', async ({ serve }) => {
  const text = 'Ж, 漢字, ﷽, 😀';
  const url = await serve(({ body }, response) => {
    response.end(JSON.stringify(new URLSearchParams(body).get('Name')));
  });
  expect((await speakerTo(url)({ ...creation, form: { Name: text } }, 0)).answer?.body).toBe(text);
});

test('fifty requests at once get each its own answer', async ({ serve }) => {
  const url = await serve((request, response) => void response.end(JSON.stringify(request.url)));
  const send = speakerTo(url);
  const paths = Array.from({ length: 50 }, (_, nth) => `/${nth}`);
  const exchanges = await Promise.all(paths.map((path) => send({ ...read, path }, 0)));
  expect(exchanges.map(({ answer }) => answer?.body)).toEqual(paths);
});

import type { ServerResponse } from 'node:http';
import { nobody } from '../../servers.ts';
import { expect, test } from '../../test.ts';
import { creation, read } from '../../unit/client/calls.ts';
import { speakerTo } from './speaker.ts';

/** Answers a byte at a time, for as long as anybody listens. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
}

test('a slow drip is ended when the time of the whole request is up', async ({ serve }) => {
  const url = await serve((_, response) => drip(response));
  expect(await speakerTo(url, 200)(read, 0)).toMatchObject({
    answer: null,
    failure: 'no complete answer within 200 ms',
  });
});

test('silence is ended when the time is up', async ({ serve }) => {
  const url = await serve(() => undefined);
  expect((await speakerTo(url, 100)(read, 0)).answer).toBeNull();
});

test('a request that is ended lets its connection go', async ({ serve }) => {
  let gone: (() => void) | undefined;
  const closed = new Promise<void>((resolve) => {
    gone = resolve;
  });
  const url = await serve((_, response) => {
    response.on('close', () => gone?.());
    drip(response);
  });
  await speakerTo(url, 100)(read, 0);
  await closed;
});

test('the time of one request is not that of another', async ({ serve }) => {
  const url = await serve(({ url: path }, response) => {
    if (path === '/slow') drip(response);
    else response.end('{}');
  });
  const send = speakerTo(url, 200);
  const [slow, quick] = await Promise.all([send({ ...read, path: '/slow' }, 0), send(read, 0)]);
  expect([slow.answer, quick.answer?.status]).toEqual([null, 200]);
});

test('a refused connection is a failure with its code', async () => {
  expect(await speakerTo(await nobody())(read, 0)).toMatchObject({ answer: null, failure: 'ECONNREFUSED' });
});

test('a connection that is reset is a failure with its code', async ({ serveSockets }) => {
  const url = await serveSockets((socket) => socket.once('data', () => socket.resetAndDestroy()));
  expect(await speakerTo(url)(read, 0)).toMatchObject({ answer: null, failure: 'ECONNRESET' });
});

test('half an answer is no answer', async ({ serve }) => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"sid":"KD1"}', () => response.destroy());
  });
  expect(await speakerTo(url)(read, 0)).toMatchObject({ answer: null, failure: expect.stringMatching(/\w/) });
});

test('half an answer in chunks is no answer', async ({ serve }) => {
  const url = await serve((_, response) => void response.write('{"sid":"KD1"}', () => response.destroy()));
  expect(await speakerTo(url)(read, 0)).toMatchObject({ answer: null, failure: expect.stringMatching(/\w/) });
});

test('a server that speaks no HTTP is a failure', async ({ serveSockets }) => {
  const url = await serveSockets((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'));
  expect(await speakerTo(url)(read, 0)).toMatchObject({ answer: null, failure: expect.stringMatching(/\w/) });
});

test('a redirect is an answer, and nobody follows it', async ({ serve }) => {
  const followed: string[] = [];
  const elsewhere = await serve(({ url, headers }, response) => {
    followed.push(`${url} ${headers.authorization}`);
    response.end('{}');
  });
  const url = await serve(
    (_, response) => void response.writeHead(302, { location: `${elsewhere}/x` }).end(),
  );
  expect((await speakerTo(url)(read, 0)).answer?.status).toBe(302);
  expect(followed).toEqual([]);
});

test('a creation whose connection is reset is sent once', async ({ serve }) => {
  let times = 0;
  const url = await serve((request) => {
    times += 1;
    request.socket.destroy();
  });
  expect((await speakerTo(url)(creation, 0)).answer).toBeNull();
  expect(times).toBe(1);
});

test('no trouble prints anything', async ({ serve }) => {
  const drips = await serve((_, response) => drip(response));
  const breaks = await serve((request) => void request.socket.destroy());
  const printed: unknown[] = [];
  const { stdout, stderr } = process;
  const writers = [stdout.write, stderr.write] as const;
  stdout.write = stderr.write = (...what: unknown[]) => printed.push(what) > 0;
  await Promise.all([drips, breaks, await nobody()].map((url) => speakerTo(url, 100)(creation, 0)));
  [stdout.write, stderr.write] = writers;
  expect(printed).toEqual([]);
});

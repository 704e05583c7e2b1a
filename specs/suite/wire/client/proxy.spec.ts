import { connect } from '../../../../fixtures/client/client.ts';
import { startMock } from '../../../../fixtures/mock/index.ts';
import { neverArrived } from '../../../../fixtures/recording/unavailable.ts';
import { nobody } from '../../servers.ts';
import { expect, test } from '../../test.ts';
import { creation, read } from '../../unit/client/calls.ts';
import { selfSigned } from './certificate.ts';
import { startProxy } from './proxies.ts';

const everywhere = (url: string) => ({ flex: url, taskrouter: url, conversations: url });

/** Speaks with one address through a proxy. */
function speakThrough(proxy: string, url: string, timeoutMs = 20_000) {
  return connect({
    bases: everywhere(url),
    user: 'AC1',
    password: 'x',
    timeoutMs,
    proxies: everywhere(proxy),
  });
}

test('plain http is handed to the proxy whole, with the credentials for it', async () => {
  const proxy = await startProxy(0);
  const send = speakThrough(proxy.url.replace('//', '//nora:ge%40heim@'), 'http://127.0.0.1:1/v1');
  expect((await send({ ...read, path: '/Tasks' }, 0)).answer?.status).toBe(200);
  expect(proxy.asked).toEqual([`GET http://127.0.0.1:1/v1/Tasks Basic ${btoa('nora:ge@heim')}`]);
  await proxy.close();
});

test('https goes through a tunnel, and the certificate of the target is verified there too', async () => {
  const mock = await startMock({ tls: selfSigned() });
  const { port } = new URL(mock.url);
  const proxy = await startProxy(Number(port));
  const exchange = await speakThrough(proxy.url, `https://flex-api.example.com:${port}/v1`)(creation, 0);
  expect(exchange).toMatchObject({ answer: null, failure: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  expect(proxy.asked).toEqual([`CONNECT flex-api.example.com:${port} -`]);
  expect([mock.inspect().requests, neverArrived(exchange)]).toEqual([0, true]);
  await Promise.all([mock.close(), proxy.close()]);
});

for (const [status, why] of [
  [407, '407 in place of a way to flex-api.example.com:443: it asks for other credentials'],
  [502, '502 in place of a way to flex-api.example.com:443'],
] as const)
  test(`a proxy that answers ${status} is told as the proxy, and nothing has arrived`, async () => {
    const proxy = await startProxy(0, status);
    const exchange = await speakThrough(proxy.url, 'https://flex-api.example.com/v1')(creation, 0);
    expect(exchange).toMatchObject({ answer: null, failure: `the proxy ${proxy.url} answered ${why}` });
    expect(neverArrived(exchange)).toBe(true);
    await proxy.close();
  });

test('a proxy that nobody runs is told as the proxy', async () => {
  const url = await nobody();
  const { failure } = await speakThrough(url, 'https://flex-api.example.com/v1')(creation, 0);
  expect(failure).toBe(`the proxy ${url} could not be used (ECONNREFUSED)`);
});

test('a proxy that never answers is waited for no longer than any request takes', async ({
  serveSockets,
}) => {
  const url = await serveSockets(() => undefined);
  const { failure } = await speakThrough(url, 'https://flex-api.example.com/v1', 100)(creation, 0);
  expect(failure).toBe('no complete answer within 100 ms');
});

test('credentials of a proxy are in no answer and in no failure', async () => {
  const url = (await nobody()).replace('//', '//nora:geheim12@');
  const exchange = await speakThrough(url, 'https://flex-api.example.com/v1')(read, 0);
  expect(JSON.stringify(exchange)).not.toMatch(/geheim12|nora/);
});

import { liveTarget } from '../../../../fixtures/target/live.ts';
import { liveAt } from '../../live.ts';
import { expect, test } from '../../test.ts';

const settings = liveAt('https://flex-api.example.com/v1');

for (const [title, environment] of [
  ['NODE_TLS_REJECT_UNAUTHORIZED=0', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ['--insecure-http-parser', { NODE_OPTIONS: '--max-old-space-size=4096 --insecure-http-parser' }],
] as const)
  test(`a live run is refused in one sentence with ${title}`, () => {
    const open = () => liveTarget({ ...settings, ...environment });
    expect(open).toThrow(title);
    expect(open).toThrow(/; nothing was sent$/);
  });

for (const [title, environment] of [
  ['a certificate authority of its own', { NODE_EXTRA_CA_CERTS: '/etc/ca.pem' }],
  ['certificates verified by name', { NODE_TLS_REJECT_UNAUTHORIZED: '1' }],
  ['other options of Node’s', { NODE_OPTIONS: '--max-old-space-size=4096' }],
] as const)
  test(`a live run may have ${title}`, () => {
    expect(liveTarget({ ...settings, ...environment }).name).toBe('live');
  });

for (const [written, meant] of [
  ['https://FLEX-API.example.com/v1', 'https://flex-api.example.com/v1'],
  ['https://flex-api.example.com:443/v1//', 'https://flex-api.example.com/v1'],
  ['https://bücher.example/v1/', 'https://xn--bcher-kva.example/v1'],
  ['http://[0:0:0:0:0:0:0:1]:3000/v1', 'http://[::1]:3000/v1'],
  ['https://gateway.example.com/twilio/flex/v1', 'https://gateway.example.com/twilio/flex/v1'],
] as const)
  test(`${written} is the target ${meant}`, () => {
    expect(liveTarget({ ...settings, FLEX_API_BASE_URL: written }).connection.bases.flex).toBe(meant);
  });

test('each API is reached through the proxy that is for it', () => {
  const environment = {
    ...settings,
    TASKROUTER_API_BASE_URL: 'https://tasks.example.com/v1',
    HTTPS_PROXY: 'http://proxy.example.com:3128',
    NO_PROXY: 'tasks.example.com',
  };
  const proxy = 'http://proxy.example.com:3128/';
  expect(liveTarget(environment).connection.proxies).toEqual({ flex: proxy, conversations: proxy });
});

test('an address with a query is none that paths can follow', () => {
  expect(() => liveTarget({ ...settings, FLEX_API_BASE_URL: 'https://a.example.com/v1?x=1' })).toThrow(
    'expected an address that ends with its path',
  );
});

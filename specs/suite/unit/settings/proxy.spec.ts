import { listUnknown } from '../../../../fixtures/settings/complaint.ts';
import { findProxy } from '../../../../fixtures/settings/index.ts';
import { listProxySecrets } from '../../../../fixtures/settings/proxy.ts';
import { tellProxies } from '../../../../fixtures/settings/warnings.ts';
import { expect, test } from '../../test.ts';

const target = 'https://flex-api.example.com/v1';
const proxy = 'http://proxy.example.com:3128/';
const settings = { HTTPS_PROXY: proxy };

for (const [title, environment, found] of [
  ['none is set', {}, undefined],
  ['HTTPS_PROXY is set', settings, proxy],
  ['https_proxy is set', { https_proxy: proxy }, proxy],
  ['both are set', { https_proxy: proxy, HTTPS_PROXY: 'http://other.example.com' }, proxy],
  ['ALL_PROXY is set', { ALL_PROXY: proxy }, proxy],
  ['HTTP_PROXY alone is set', { HTTP_PROXY: proxy }, undefined],
  ['its scheme is left out', { HTTPS_PROXY: 'proxy.example.com:3128' }, proxy],
  ['NO_PROXY names all', { ...settings, NO_PROXY: '*' }, undefined],
  ['NO_PROXY names the host', { ...settings, NO_PROXY: 'a.test, FLEX-API.example.com' }, undefined],
  ['NO_PROXY names its domain', { ...settings, NO_PROXY: 'example.com' }, undefined],
  ['NO_PROXY names its domain with a dot', { ...settings, no_proxy: '.example.com' }, undefined],
  ['NO_PROXY names its domain with a star', { ...settings, NO_PROXY: '*.example.com' }, undefined],
  ['NO_PROXY names the end of a name', { ...settings, NO_PROXY: 'ample.com' }, proxy],
  ['NO_PROXY names its port', { ...settings, NO_PROXY: 'example.com:443' }, undefined],
  ['NO_PROXY names another port', { ...settings, NO_PROXY: 'example.com:8443' }, proxy],
] as const)
  test(`the proxy for an API in the network, where ${title}, is ${found === undefined ? 'none' : 'told'}`, () => {
    expect(findProxy(target, environment)).toBe(found);
  });

for (const [url, noProxy, isExcepted] of [
  ['https://10.1.2.3/v1', '10.0.0.0/8', true],
  ['https://10.1.2.3/v1', '10.1.2.3', true],
  ['https://10.1.2.3:8443/v1', '10.1.2.3:8443', true],
  ['https://11.1.2.3/v1', '10.0.0.0/8', false],
  ['https://11.1.2.3/v1', '10.0.0.0/99', false],
  ['https://[2001:db8::1]/v1', '2001:db8::/32', true],
  ['https://[2001:db8::1]/v1', '[2001:DB8::1]', true],
  ['https://[2001:db8::1]/v1', '2001:db8::2', false],
] as const)
  test(`${url} is ${isExcepted ? 'reached directly' : 'reached through a proxy'} with NO_PROXY=${noProxy}`, () => {
    expect(findProxy(url, { ...settings, NO_PROXY: noProxy })).toBe(isExcepted ? undefined : proxy);
  });

for (const url of ['http://127.0.0.1:3000/v1', 'http://[::1]:3000/v1', 'https://localhost:3000/v1'])
  test(`${url} is reached through a proxy on this machine alone`, () => {
    const near = { HTTP_PROXY: 'http://localhost:3128', HTTPS_PROXY: 'http://[::1]:3128' };
    expect(findProxy(url, { HTTP_PROXY: proxy, HTTPS_PROXY: proxy })).toBeUndefined();
    expect(findProxy(url, near)).toMatch(/3128/);
    expect(findProxy(url, { ...near, NO_PROXY: '127.0.0.1,::1,localhost' })).toBeUndefined();
  });

for (const [text, sentence] of [
  ['socks5://nora:geheim@proxy.example.com', 'has the scheme socks5://'],
  ['http://nora:100%@proxy.example.com', 'has the scheme http://'],
  ['http://nora:geheim@:', 'is no address'],
] as const)
  test(`a proxy that ${sentence} ends in one sentence, without its password`, () => {
    const ask = () => findProxy(target, { HTTPS_PROXY: text });
    expect(ask).toThrow(`HTTPS_PROXY ${sentence}; expected a proxy such as`);
    expect(ask).not.toThrow('geheim');
  });

test('of the address of a proxy, the password is secret, as it is written and as it is meant', () => {
  const secrets = listProxySecrets({ https_proxy: 'http://nora:ge%40heim@proxy.example.com:3128' });
  expect(secrets).toEqual(
    ['nora:ge%40heim', 'nora:ge@heim', 'ge%40heim', 'ge@heim'].map((value) => ({
      setting: 'https_proxy',
      kind: 'secret',
      value,
    })),
  );
});

test('a user without a password is a secret himself', () => {
  const secrets = listProxySecrets({ ALL_PROXY: '0123456789abcdef@proxy.example.com' });
  expect(secrets.map(({ value }) => value)).toEqual(['0123456789abcdef']);
});

test('an address without credentials holds no secret', () => {
  expect(listProxySecrets(settings)).toEqual([]);
});

test('the proxy on the way to a live target is told in a line, without credentials', () => {
  const environment = { TARGET: 'live', HTTPS_PROXY: 'http://nora:geheim@proxy.example.com:3128' };
  expect(tellProxies(environment)).toEqual([
    'through the proxy http://proxy.example.com:3128: flex-api.twilio.com, taskrouter.twilio.com, conversations.twilio.com',
  ]);
  expect(tellProxies({ ...environment, NO_PROXY: 'twilio.com' })).toEqual([]);
  expect(tellProxies({ ...environment, TARGET: 'mock' })).toEqual([]);
});

test('the names of proxies are no unknown settings', () => {
  expect(listUnknown(['HTTPS_PROXY', 'no_proxy', 'HTTPS_PROXI'])).toEqual(['HTTPS_PROXI']);
});

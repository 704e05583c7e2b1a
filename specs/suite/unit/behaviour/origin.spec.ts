import { makeOrigin, mergeOrigins, nameOther, sayOrigin } from '../../../../fixtures/behaviour/origin.ts';
import { expect, test } from '../../test.ts';
import { contactOf } from './compared.ts';

const flexApi = 'https://flex-api.twilio.com/v1';
const vendor = {
  flexApi,
  taskrouterApi: 'https://taskrouter.dublin.ie1.twilio.com/v1',
  conversationsApi: 'https://conversations.twilio.com/v1',
};
const all = (base: string) => ({ flexApi: base, taskrouterApi: base, conversationsApi: base });
const live = { name: 'live', profile: null, fault: null };

for (const [title, settings, server] of [
  ['the vendor answers on hosts below his domain, in any region', vendor, 'vendor'],
  [
    'one address on this machine makes all answers anybody’s',
    { ...vendor, flexApi: 'http://[::1]:4010/v1' },
    'loopback',
  ],
  ['a host that only ends like the vendor’s is not his', all('https://nottwilio.com/v1'), 'elsewhere'],
  [
    'a host that only begins like the vendor’s is not his',
    all('https://flex-api.twilio.com.example.com/v1'),
    'elsewhere',
  ],
  ['plain http is not the vendor', all('http://flex-api.twilio.com/v1'), 'elsewhere'],
  ['localhost is this machine', all('http://localhost:4010/v1'), 'loopback'],
  ['where no address is known the vendor is not', {}, 'elsewhere'],
] as const)
  test(title, () => {
    expect(makeOrigin([contactOf({ settings })], live).server).toBe(server);
  });

test('our mock is known by its target', () => {
  const mock = { name: 'mock', profile: 'oai', fault: 'media-two' };
  const origin = makeOrigin([contactOf({ settings: all('http://127.0.0.1:1/v1') })], mock);
  expect(origin.server).toBe('mock');
  expect(sayOrigin(origin)).toMatch(/^mock, profile oai, fault media-two, \d{4}-/);
});

test('recordings without the file of their run are of an unknown target, and their address is told', () => {
  const origin = makeOrigin([contactOf({ settings: all('http://127.0.0.1:1/v1') })], undefined);
  expect(sayOrigin(origin)).toMatch(/^an unknown target, at a loopback address, /);
});

const [one, other] = ['vendor', 'loopback'].map((server) => ({
  ...makeOrigin([contactOf({ settings: vendor })], live),
  server: server as 'vendor' | 'loopback',
})) as [ReturnType<typeof makeOrigin>, ReturnType<typeof makeOrigin>];

test('another server of the same target is another', () => {
  expect([nameOther(one, other), nameOther(one, one)]).toEqual(['server', undefined]);
});

test('a baseline that does not know its server is of no other', () => {
  const { server: _, ...old } = one;
  expect(nameOther(old, other)).toBeUndefined();
});

test('runs put together prove as little about the vendor as the least of them', () => {
  expect(mergeOrigins([one, other])).toMatchObject({ server: 'loopback', runs: 2, target: 'live' });
});

test('runs of several targets are said to be', () => {
  const faulty = { ...one, fault: 'media-two' };
  expect(nameOther(one, mergeOrigins([one, faulty]))).toBe('fault');
});

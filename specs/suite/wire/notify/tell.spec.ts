import { join } from 'node:path';
import { startMock } from '../../../../fixtures/mock/index.ts';
import { tellOutcome } from '../../../../fixtures/notify/index.ts';
import { nobody, type Servers } from '../../servers.ts';
import { expect, test } from '../../test.ts';
import * as runs from '../../unit/report/runs.ts';
import { selfSigned } from '../client/certificate.ts';

/** A webhook that answers with a status, and what it was sent. */
async function hook(serve: Servers['serve'], status = 200) {
  const texts: string[] = [];
  const url = await serve((request, response) => {
    texts.push((JSON.parse(request.body) as { text: string }).text);
    response.writeHead(status, { location: '/elsewhere' }).end('ok');
  });
  return { url: `${url}/services/T0/B0/secret`, texts };
}

/** The surroundings of a run whose reports are in `folder`. */
const around = (folder: string, url: string) =>
  [
    { REPORTS_DIR: folder, NOTIFY_WEBHOOK_URL: url },
    { folder, refused: false, begun: true, killed: false },
  ] as const;

test('a healthy night, a broken one, the same again, and a healed one are three messages', async ({
  serve,
  folder,
  files,
}) => {
  const { url, texts } = await hook(serve);
  for (const night of [runs.healthy, runs.broken, runs.broken, runs.healthy]) {
    files.write('conformance.json', night);
    expect(await tellOutcome(...around(folder, url))).toBeUndefined();
  }
  expect(texts.map((text) => text.split('\n')[0])).toEqual([
    '*Flex Interactions API: conformant (mock)*',
    '*Flex Interactions API: broken promises (mock); before: conformant*',
    '*Flex Interactions API: conformant (mock); before: broken promises*',
  ]);
});

test('what was told is kept without the address of the webhook', async ({ serve, folder, files }) => {
  const { url } = await hook(serve);
  files.write('conformance.json', runs.broken);
  await tellOutcome(...around(folder, url));
  expect(JSON.parse(files.read('notified.json'))).toEqual({
    mock: { outcome: 'violations', broken: ['attributes/direction'], at: expect.stringMatching(/Z$/) },
  });
});

test('two accounts have a memory each, which names neither', async ({ serve, folder, files }) => {
  const { url, texts } = await hook(serve);
  files.write('conformance.json', runs.healthy);
  for (const account of ['AC1', 'AC2', 'AC1']) {
    const [settings, run] = around(folder, url);
    await tellOutcome({ ...settings, TARGET: 'live', TWILIO_ACCOUNT_SID: account }, run);
  }
  expect(texts).toHaveLength(2);
  expect(files.read('notified.json')).not.toContain('AC1');
});

for (const status of [302, 404, 500])
  test(`what a webhook answers with ${status} is told again the next time`, async ({
    serve,
    folder,
    files,
  }) => {
    const [bad, good] = [await hook(serve, status), await hook(serve)];
    files.write('conformance.json', runs.healthy);
    expect(await tellOutcome(...around(folder, bad.url))).toBe(
      `NOTIFY_WEBHOOK_URL could not be told: answered ${status}`,
    );
    expect(bad.texts).toHaveLength(1);
    await tellOutcome(...around(folder, good.url));
    expect(good.texts).toHaveLength(1);
  });

test('a webhook that hangs is left after two seconds, in one sentence', async ({
  serveSockets,
  folder,
  files,
}) => {
  const url = await serveSockets(() => undefined);
  files.write('conformance.json', runs.healthy);
  expect(await tellOutcome(...around(folder, url))).toBe(
    'NOTIFY_WEBHOOK_URL could not be told: no answer within 2 s',
  );
});

test('a webhook that nobody listens at is told of in one sentence without its address', async ({
  folder,
  files,
}) => {
  files.write('conformance.json', runs.healthy);
  expect(await tellOutcome(...around(folder, `${await nobody()}/secret`))).toBe(
    'NOTIFY_WEBHOOK_URL could not be told: ECONNREFUSED',
  );
});

test('a damaged memory is as none', async ({ serve, folder, files }) => {
  const { url, texts } = await hook(serve);
  files.write('conformance.json', runs.healthy);
  for (const damaged of ['{', '[]', 'null', '{"mock": 1}']) {
    files.write('notified.json', damaged);
    expect(await tellOutcome(...around(folder, url))).toBeUndefined();
  }
  expect(texts).toHaveLength(4);
});

test('a memory that cannot be written is told of in one sentence', async ({ serve, folder, files }) => {
  const { url } = await hook(serve);
  files.write('conformance.json', runs.healthy);
  const [settings, run] = around(folder, url);
  expect(await tellOutcome({ ...settings, REPORTS_DIR: join(folder, 'conformance.json') }, run)).toMatch(
    /^NOTIFY_WEBHOOK_URL could not be told: .*notified\.json cannot be/,
  );
});

test('a webhook with a certificate nobody signed is sent nothing', async ({ folder, files }) => {
  const mock = await startMock({ tls: selfSigned() });
  files.write('conformance.json', runs.healthy);
  expect(await tellOutcome(...around(folder, `${mock.url}/secret`))).toBe(
    'NOTIFY_WEBHOOK_URL could not be told: DEPTH_ZERO_SELF_SIGNED_CERT',
  );
  expect(mock.inspect().requests).toBe(0);
  await mock.close();
});

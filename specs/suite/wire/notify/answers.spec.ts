import { startMock } from '../../../../fixtures/mock/index.ts';
import { tellOutcome } from '../../../../fixtures/notify/index.ts';
import { nobody } from '../../servers.ts';
import { expect, test } from '../../test.ts';
import * as runs from '../../unit/report/runs.ts';
import { selfSigned } from '../client/certificate.ts';
import { around, hook } from './hook.ts';

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

for (const [answer, why] of [
  ['invalid_payload', 'answered 200 invalid_payload'],
  ['Webhook message delivery failed with error: 413', 'answered 200, and that it was not delivered'],
  ['{"ok":false,"error":"no_service"}', 'answered 200, and that it was not delivered'],
] as const)
  test(`what a webhook answers with ${answer} was not taken, whatever the status`, async ({
    serve,
    folder,
    files,
  }) => {
    const { url } = await hook(serve, 200, answer);
    files.write('conformance.json', runs.healthy);
    expect(await tellOutcome(...around(folder, url))).toBe(`NOTIFY_WEBHOOK_URL could not be told: ${why}`);
  });

for (const answer of ['1', '', '{"ok":true}', '{"name":"spaces/a_b"}'])
  test(`what a webhook answers with "${answer}" was taken`, async ({ serve, folder, files }) => {
    const { url } = await hook(serve, 200, answer);
    files.write('conformance.json', runs.healthy);
    expect(await tellOutcome(...around(folder, url))).toBeUndefined();
  });

test('a webhook that takes a message and never ends its answer has taken it', async ({
  serveSockets,
  folder,
  files,
}) => {
  const url = await serveSockets((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nok'));
  files.write('conformance.json', runs.healthy);
  expect(await tellOutcome(...around(folder, url))).toBeUndefined();
});

test('a webhook that closes the connection is told of in one sentence', async ({
  serveSockets,
  folder,
  files,
}) => {
  const url = await serveSockets((socket) => socket.destroy());
  files.write('conformance.json', runs.healthy);
  expect(await tellOutcome(...around(folder, url))).toBe('NOTIFY_WEBHOOK_URL could not be told: ECONNRESET');
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

test('a webhook with a certificate nobody signed is sent nothing', async ({ folder, files }) => {
  const mock = await startMock({ tls: selfSigned() });
  files.write('conformance.json', runs.healthy);
  expect(await tellOutcome(...around(folder, `${mock.url}/secret`))).toBe(
    'NOTIFY_WEBHOOK_URL could not be told: DEPTH_ZERO_SELF_SIGNED_CERT',
  );
  expect(mock.inspect().requests).toBe(0);
  await mock.close();
});

import { join } from 'node:path';
import { tellOutcome } from '../../../../fixtures/notify/index.ts';
import { expect, test } from '../../test.ts';
import * as runs from '../../unit/report/runs.ts';
import { around, hook } from './hook.ts';

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

test('a night in which nobody could look keeps what was broken before it', async ({
  serve,
  folder,
  files,
}) => {
  const { url, texts } = await hook(serve);
  for (const night of [runs.broken, runs.dead, runs.healthy]) {
    files.write('conformance.json', night);
    await tellOutcome(...around(folder, url));
  }
  expect(texts.at(-1)).toContain('• no longer broken: attributes/direction');
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

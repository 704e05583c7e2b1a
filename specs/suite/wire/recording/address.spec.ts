import { startMock } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { few, runAt, targetOf } from '../faults/service.ts';
import { startInFront } from './in-front.ts';

/** Records on a mock that is reached at an address of another form, and gives the verdicts on every clause. */
async function verdictsAt(front: Parameters<typeof startInFront>[1], spell = (url: string) => url) {
  const mock = await startMock({ asyncDelayMs: 30, bindings: 'shared' });
  const server = await startInFront(mock.url, front);
  const target = targetOf(mock);
  const url = spell(server.url);
  const bases = { flex: url, taskrouter: url, conversations: url };
  // As the settings of a live target are read: a host is written in small letters.
  const asked = new URL(url).href;
  const settings = {
    ...target.settings,
    FLEX_API_BASE_URL: asked,
    TASKROUTER_API_BASE_URL: asked,
    CONVERSATIONS_API_BASE_URL: asked,
  };
  const run = runAt({ ...target, settings, connection: { ...target.connection, bases } });
  const verdicts = run.judge(await run.record(few));
  await Promise.all([server.close(), mock.close()]);
  return verdicts;
}

for (const [title, front, spell] of [
  ['an IPv6 address', { host: '::1', path: '' }, undefined],
  ['a path of its own', { host: '127.0.0.1', path: '/gateway/flex.api' }, undefined],
  [
    'a host in capitals',
    { host: '127.0.0.1', path: '' },
    (url: string) => url.replace('127.0.0.1', 'LOCALHOST'),
  ],
] as const)
  test(`a target at ${title} gets the verdicts of any other`, async () => {
    const verdicts = await verdictsAt(front, spell);
    expect(verdicts.filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    expect(verdicts.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(100);
  });

import { expect, test } from '../../test.ts';
import { ask, type Reply, ready } from './account.ts';

const later: Reply = [503, { code: 20503, message: 'later', status: 503 }];
const noInteraction = `flex /Interactions/KD${'0'.repeat(32)}`;
const names = Object.keys(ready);

for (const api of ['flex', 'taskrouter', 'conversations'])
  test(`${api} that says "later" to everything once, or twice, stops nothing`, async () => {
    for (const times of [1, 2]) {
      const inTurn = (name: string) => ({
        inTurn: [...Array<Reply>(times).fill(later), ready[name] ?? [404, { code: 20404 }]] as const,
      });
      const all = names.filter((name) => name.startsWith(api)).map((name) => [name, inTurn(name)]);
      const { findings } = await ask({ ...Object.fromEntries(all), [noInteraction]: later });
      expect(findings).toEqual([]);
    }
  });

test('what was asked once more tells as if it had been asked once', async () => {
  const configuration = { ...(ready['flex /Configuration'] as object), chat_service_instance_sid: 'ISother' };
  const { sentences } = await ask({
    'flex /Configuration': { inTurn: [later, configuration] },
    [noInteraction]: later,
  });
  expect(sentences).toEqual([expect.stringContaining('Flex Chat Service is not the default')]);
});

test('every try of a question counts as a request', async () => {
  const { requests, calls } = await ask({
    'flex /Configuration': { inTurn: [later, later, ready['flex /Configuration'] ?? null] },
    [noInteraction]: later,
  });
  expect(requests).toBe(calls.length);
});

test('what comes back from elsewhere is not asked again', async () => {
  for (const reply of [null, [407, '<html></html>'], [302, '']] as const) {
    const { calls } = await ask({ 'flex /Configuration': reply, [noInteraction]: reply });
    expect(calls.filter(({ api }) => api === 'flex')).toHaveLength(2);
  }
});

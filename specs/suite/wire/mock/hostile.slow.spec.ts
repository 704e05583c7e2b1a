import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '../../test.ts';
import { attack } from './hostile.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

async function measureHeap(): Promise<number> {
  await pause(200);
  collect();
  return process.memoryUsage().heapUsed;
}

test('10,000 hostile requests bring no 5xx, and the heap is as large afterwards as after the first of them', async ({
  mock,
  api,
}) => {
  const seed = Date.now() % 2 ** 31;
  const bad = [...(await attack(mock, 2000, seed))];
  const before = await measureHeap();
  for (let round = 1; round <= 4; round += 1) bad.push(...(await attack(mock, 2000, seed + round)));
  const grownMiB = ((await measureHeap()) - before) / 2 ** 20;
  expect({ seed, bad }).toEqual({ seed, bad: [] });
  // What is remembered of a request is its path, for the latest 10,000.
  expect(grownMiB).toBeLessThan(8);
  expect((await api.get('/Interactions/KD1')).status).toBe(404);
});

test('a mock stops at once while senders hang in the middle of a request', async ({ mock }) => {
  const port = Number(new URL(mock.url).port);
  const sockets = await Promise.all(
    Array.from({ length: 200 }, async () => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      await new Promise((resolve) => socket.once('connect', resolve));
      socket.write('POST /v1/Interactions HTTP/1.1\r\nContent-Length: 100\r\n\r\nab');
      return socket;
    }),
  );
  await mock.close();
  await pause(100);
  expect(sockets.filter(({ destroyed, readableEnded }) => !destroyed && !readableEnded)).toEqual([]);
});

import { startMock } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';

test('a busy port is reported in one sentence', async ({ mock }) => {
  const port = Number(new URL(mock.url).port);
  await expect(startMock({ port })).rejects.toThrow(
    `The mock cannot listen: port ${port} of 127.0.0.1 is in use; ` +
      'stop what uses it, or ask for port 0 to get a free one.',
  );
});

test('closing does not wait for connections that are kept alive', async () => {
  const mock = await startMock();
  const response = await fetch(`${mock.url}/Nothing`, { keepalive: true });
  await response.text();
  const before = performance.now();
  await mock.close();
  expect(performance.now() - before).toBeLessThan(1000);
});

test('a closed mock gives its port back', async () => {
  const first = await startMock();
  await first.close();
  const port = Number(new URL(first.url).port);
  const second = await startMock({ port });
  await second.close();
  expect(second.url).toBe(first.url);
});

test('requests are counted, refused ones included', async ({ api, mock }) => {
  await api.get('/Nothing');
  await api.send('/Nothing', { headers: { authorization: '' } });
  expect(mock.inspect().requests).toBe(2);
});

import type { ServerResponse } from 'node:http';
import { fetchPage } from '../../../../fixtures/commands/fetch-page.ts';
import { expect, test } from '../../test.ts';

const moved = (response: ServerResponse, location: string) => response.writeHead(302, { location }).end();

test('a page is fetched from where it was moved to, without credentials', async ({ serve }) => {
  const asked: (string | undefined)[] = [];
  const base = await serve(({ url, headers }, response) => {
    asked.push(headers.authorization, headers.cookie);
    if (url === '/old') moved(response, '/new');
    else response.end('the page');
  });
  expect(await fetchPage(`${base}/old`)).toEqual({ text: 'the page' });
  expect(asked).toEqual([undefined, undefined, undefined, undefined]);
});

test('a page that is moved in a circle could not be fetched', async ({ serve }) => {
  const base = await serve((_, response) => moved(response, '/again'));
  expect(await fetchPage(`${base}/`)).toEqual({
    failure: expect.stringMatching(/was moved more than 5 times/),
  });
});

test('a page that is moved to plain http elsewhere is refused', async ({ serve }) => {
  const base = await serve((_, response) => moved(response, 'http://vendor.example/'));
  await expect(fetchPage(`${base}/`)).rejects.toThrow(
    `http://vendor.example/, which ${base}/ leads to, is plain http, which anybody on the way can change; expected https`,
  );
});

test('an address of which the server knows no page is misuse', async ({ serve }) => {
  const base = await serve((_, response) => response.writeHead(404).end('<h1>Not found</h1>'));
  await expect(fetchPage(`${base}/`)).rejects.toThrow('answers 404: there is no such page');
});

test('a server that fails could not be asked', async ({ serve }) => {
  const base = await serve((_, response) => response.writeHead(503).end());
  expect(await fetchPage(`${base}/`)).toEqual({
    failure: expect.stringMatching(/answers 503; try again later/),
  });
});

test('a server that does not answer in time could not be asked', async ({ serve }) => {
  const base = await serve(() => undefined);
  expect(await fetchPage(`${base}/`, 50)).toEqual({
    failure: expect.stringMatching(/could not be fetched \(.*timeout/),
  });
});

test('a server that breaks off could not be asked', async ({ serve }) => {
  const base = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('the');
    setImmediate(() => response.destroy());
  });
  expect(await fetchPage(`${base}/`)).toEqual({ failure: expect.stringMatching(/could not be fetched/) });
});

test('an answer without an end is no page', async ({ serve }) => {
  const base = await serve((_, response) => {
    const write = () => {
      while (!response.destroyed && response.write('a'.repeat(65_536)));
    };
    response.on('drain', write);
    write();
  });
  await expect(fetchPage(`${base}/`)).rejects.toThrow(/at most 5242880 are read/);
});

const addresses = {
  'http://vendor.example/page': 'is plain http, which anybody on the way can change; expected https',
  'ftp://vendor.example/page': 'is no address of a page; expected one with https, or a file',
  'https://': 'is no address of a page; expected one with https, or a file',
  'https://name:secret@vendor.example/': '--docs holds credentials in the address',
};

for (const [address, complaint] of Object.entries(addresses))
  test(`${address} is refused`, async () => {
    await expect(fetchPage(address)).rejects.toThrow(complaint);
  });

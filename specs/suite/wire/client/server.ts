import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { test as base } from '@playwright/test';
import { connect, type Send } from '../../../../fixtures/client/client.ts';
import type { Call } from '../../../../fixtures/client/exchange.ts';

/** Answers a request of which the whole body has come. */
export type Handler = (
  request: IncomingMessage & { readonly body: string },
  response: ServerResponse,
) => void;

interface Servers {
  /** Starts a server on a free port of this machine, for this test; gives its address. */
  serve: (handler: Handler) => Promise<string>;
  /** The same without HTTP: whoever connects gets the bare socket. */
  serveSockets: (handler: (socket: Socket) => void) => Promise<string>;
}

export const test = base.extend<Servers & { opened: Server[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  opened: async ({}, use) => {
    const opened: Server[] = [];
    await use(opened);
    await Promise.all(opened.map((server) => new Promise((resolve) => server.close(resolve))));
  },
  serve: async ({ opened }, use) => {
    await use((handler) =>
      listen(
        createServer((request, response) => void answer(request, response, handler)),
        opened,
      ),
    );
  },
  serveSockets: async ({ opened }, use) => {
    await use((handler) => listen(createSocketServer(handler), opened));
  },
});

export { expect } from '@playwright/test';

async function answer(request: IncomingMessage, response: ServerResponse, handler: Handler): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  handler(Object.assign(request, { body: Buffer.concat(chunks).toString() }), response);
}

async function listen(server: Server, opened: Server[]): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  const close = server.close.bind(server);
  server.close = (done) => {
    for (const socket of sockets) socket.destroy();
    return close(done);
  };
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An address that nobody listens at: its server was closed a moment ago. */
export async function nobody(): Promise<string> {
  const opened: Server[] = [];
  const url = await listen(createSocketServer(), opened);
  await Promise.all(opened.map((server) => new Promise((resolve) => server.close(resolve))));
  return url;
}

/** Speaks with one address as all three APIs. */
export function speakerTo(url: string, timeoutMs = 5000): Send {
  const bases = { flex: url, taskrouter: url, conversations: url };
  return connect({ bases, user: 'AC1', password: 'pass:word', timeoutMs });
}

/** A read of the root. */
export const read: Call = { step: 'read', api: 'flex', method: 'GET', path: '/' };

/** A creation with a form. */
export const creation: Call = { ...read, step: 'create', method: 'POST', form: { Name: 'Nora' } };

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';

/** Answers a request of which the whole body has come. */
export type Handler = (
  request: IncomingMessage & { readonly body: string },
  response: ServerResponse,
) => void;

/** Servers of one test, each on a free port of this machine. */
export interface Servers {
  /** Starts a server; gives its address. */
  serve(handler: Handler): Promise<string>;
  /** The same without HTTP: whoever connects gets the bare socket. */
  serveSockets(handler: (socket: Socket) => void): Promise<string>;
  close(): Promise<void>;
}

/** Makes the servers of a test. */
export function makeServers(): Servers {
  const opened: Server[] = [];
  return {
    serve: (handler) =>
      listen(
        createServer((request, response) => void answer(request, response, handler)),
        opened,
      ),
    serveSockets: (handler) => listen(createSocketServer(handler), opened),
    async close() {
      await Promise.all(opened.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

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
  const { serveSockets, close } = makeServers();
  const url = await serveSockets(() => undefined);
  await close();
  return url;
}

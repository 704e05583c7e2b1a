import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy of HTTP's on this machine, as a company has one. */
export interface RunningProxy {
  readonly url: string;
  /** What it was asked for, a line each: the method, the target, and the credentials for itself. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a proxy that tunnels to `port` of this machine, whatever host is asked for; `status` refuses instead. */
export async function startProxy(port: number, status = 200): Promise<RunningProxy> {
  const asked: string[] = [];
  const note = ({ method, url, headers }: IncomingMessage) =>
    asked.push(`${method} ${url} ${headers['proxy-authorization'] ?? '-'}`);
  const server = createServer((request, response) => {
    note(request);
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"sid":"KD1"}');
  });
  server.on('connect', (request, socket) => {
    note(request);
    if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on('error', () => onward.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port: own } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${own}`, asked, close: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

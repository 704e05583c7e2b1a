import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';

/** Where a server in front of another listens, and below which path. */
interface Front {
  readonly host: string;
  readonly path: string;
}

/**
 * Starts a server in front of another, `behind`, as which it shows itself: whatever address of that stands in an answer becomes its
 * own. Gives the URL that stands for `behind`.
 */
export async function startInFront(behind: string, { host, path }: Front) {
  const own = () => {
    const { port } = server.address() as AddressInfo;
    return `http://${isIPv6(host) ? `[${host}]` : host}:${port}${path}`;
  };
  const { origin } = new URL(behind);
  const server = createServer(async (request, response) => {
    const answer = await passOn(origin, request, path);
    const text = (await answer.text()).replaceAll(origin, own());
    const headers = ['content-type', 'twilio-request-id'].flatMap((name) => {
      const value = answer.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    response.writeHead(answer.status, Object.fromEntries(headers)).end(text);
  });
  await once(server.listen(0, host), 'listening');
  return { url: behind.replace(origin, own()), close: () => stop(server) };
}

async function passOn(origin: string, request: IncomingMessage, path: string): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '', headers } = request;
  const passed = ['authorization', 'content-type'].flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value] as [string, string]] : [];
  });
  const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
  return fetch(`${origin}${url.slice(path.length)}`, { method, headers: passed, body });
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody who answers, and where. */
export interface Bearer {
  readonly url: string;
  readonly authorization: string;
}

/** Node adds these to every answer by itself. */
const ofNode = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding']);

/** A bare server that answers whatever it is asked with the very bytes that `model` answers. */
export async function startBare(model: Bearer): Promise<Bearer & { close(): void }> {
  const answer = await fetch(model.url, { headers: { authorization: model.authorization } });
  if (!answer.ok) throw new Error(`${model.url} answered ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => !ofNode.has(name)));
  const server = createServer((_request, reply) => {
    reply.writeHead(200, headers).end(bytes);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${new URL(model.url).pathname}`,
    authorization: model.authorization,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

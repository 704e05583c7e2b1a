import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Handler } from './servers.ts';

/** What a gateway answers in place of the API behind it; null ends the connection without an answer. */
export type Reply = { readonly status: number; readonly text: string; readonly type?: string } | null;

/** What becomes of a request at a gateway. */
export interface Way {
  /** After how many ms it reaches the API, once for each; none: it never does. Zero: before it is answered. */
  readonly reachesAfterMs: readonly number[];
  /** The answer of the gateway; absent: that of the API, the last if there are several. */
  readonly reply?: Reply | ((answered: string) => Reply);
}

/** Which requests go which way, by method and path below `/v1`; undefined: straight through. */
export type Routes = (request: { readonly method: string; readonly path: string }) => Way | undefined;

/** A gateway in front of the API at `behind`, which loses, repeats and delays what it is asked to pass on. */
export function gateway(behind: string, routes: Routes): Handler {
  return async (request, response) => {
    const method = request.method ?? 'GET';
    const path = (request.url ?? '/').replace(/^\/v1/, '').replace(/\?.*/, '');
    const { reachesAfterMs, reply } = routes({ method, path }) ?? { reachesAfterMs: [0] };
    let answered = { status: 502, text: '' };
    for (const afterMs of reachesAfterMs)
      if (afterMs === 0) answered = await pass(behind, request);
      // Whoever asked is gone by then, and the API too, perhaps.
      else void pause(afterMs).then(() => pass(behind, request).catch(() => undefined));
    send(
      response,
      reply === undefined ? answered : typeof reply === 'function' ? reply(answered.text) : reply,
    );
  };
}

async function pass(behind: string, request: IncomingMessage & { readonly body: string }) {
  const { authorization = '', 'content-type': type = 'application/x-www-form-urlencoded' } = request.headers;
  const method = request.method ?? 'GET';
  const answered = await fetch(new URL(request.url ?? '/', new URL(behind).origin), {
    method,
    headers: { 'content-type': type, ...(authorization && { authorization }) },
    ...(method === 'POST' && { body: request.body }),
  });
  return { status: answered.status, text: await answered.text() };
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === null) return void response.destroy();
  const type = reply.type ?? 'application/json;charset=utf-8';
  response.writeHead(reply.status, { 'content-type': type }).end(reply.text);
}

/** An error page of a gateway. */
export const page = (status: number): Reply => ({
  status,
  text: `<html><head><title>${status}</title></head><body>nginx</body></html>`,
  type: 'text/html',
});

/** An error of the vendor's own. */
export const vendorError = (status: number, code: number): Reply => ({
  status,
  text: JSON.stringify({ code, message: 'as the vendor says it', status }),
});

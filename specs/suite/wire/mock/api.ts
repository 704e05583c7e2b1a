import type { RunningMock } from '../../../../fixtures/mock/index.ts';

/** A value read from JSON. */
export type Body = Record<string, unknown>;

/** What came back. */
export interface Reply {
  status: number;
  headers: Headers;
  body: Body;
}

/** Speaks plain HTTP with a mock: the vendor's own client would hide what is on the wire. */
export interface Api {
  get(path: string): Promise<Reply>;
  /** Objects are sent as JSON text, undefined is left out. */
  post(path: string, form?: Record<string, unknown>): Promise<Reply>;
  send(path: string, request: RequestInit): Promise<Reply>;
}

/** A client of a mock, with the first pair of its credentials. */
export function apiOf({ url, accountSid, authToken }: RunningMock): Api {
  const authorization = basic(accountSid, authToken);
  const send: Api['send'] = async (path, request) => {
    const response = await fetch(url + path, { ...request, headers: { authorization, ...request.headers } });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
  };
  return {
    send,
    get: (path) => send(path, {}),
    post: (path, form = {}) => send(path, { method: 'POST', body: encoded(form) }),
  };
}

/** The Authorization header for a pair of credentials. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** The value under a dotted path, as text. */
export function textAt(body: Body, path: string): string {
  let value: unknown = body;
  for (const name of path.split('.')) value = (value as Body)[name];
  return String(value);
}

function encoded(form: Record<string, unknown>): URLSearchParams {
  const pairs = Object.entries(form).filter(([, value]) => value !== undefined);
  return new URLSearchParams(Object.fromEntries(pairs.map(([name, value]) => [name, asText(value)])));
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

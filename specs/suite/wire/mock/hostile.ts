import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { RunningMock } from '../../../../fixtures/mock/index.ts';
import { basic } from './api.ts';

/** A request as bytes, and what a careless client would have meant by it. */
type Attack = (head: (line: string, ...headers: string[]) => string) => fc.Arbitrary<string | Buffer>;

const form = 'Content-Type: application/x-www-form-urlencoded';
const json = 'Content-Type: application/json';
const sid = `KD${'0'.repeat(32)}`;

const withBody = (start: string, body: string) =>
  `${start}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

const paths = fc.oneof(
  fc.constantFrom(
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/x',
    '/__proto__',
    '/constructor/prototype',
    '//x//',
    '/%00',
    '/%c0%ae',
    '*',
  ),
  fc
    .string({ unit: 'binary', maxLength: 60 })
    .map((text) => `/${encodeURIComponent(Buffer.from(text).toString())}`),
  fc.webQueryParameters().map((query) => `/Interactions?${query}&PageSize=1&PageSize=2`),
);

const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'Channel',
  'Routing',
  'Channel[type]',
  'toString',
  '',
);
const values = fc.oneof(
  fc.constantFrom(
    '{"__proto__":{"type":"sms"}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '[',
    '{}',
    '%',
    '%zz',
    '\0',
    'x'.repeat(5000),
  ),
  fc.json({ maxDepth: 6 }),
);

/** Kinds of hostile requests, each made anew for every one that is sent. */
const attacks: { readonly [kind: string]: Attack } = {
  'odd paths': (head) => paths.map((path) => `${head(`GET /v1${path} HTTP/1.1`)}\r\n`),
  'unknown methods': (head) =>
    fc
      .constantFrom('BREW', 'PROPFIND', 'TRACE', 'PATCH', 'OPTIONS', 'CONNECT', 'get', 'M-SEARCH')
      .map((method) => `${head(`${method} /v1/Interactions/${sid} HTTP/1.1`)}\r\n`),
  'huge headers': (head) =>
    fc
      .nat(40_000)
      .map((length) => `${head('GET /v1/Interactions HTTP/1.1', `X-Huge: ${'x'.repeat(length)}`)}\r\n`),
  'many headers': (head) =>
    fc
      .nat(3000)
      .map(
        (count) =>
          `${head('GET /v1/Interactions HTTP/1.1', ...Array.from({ length: count }, (_, nth) => `x${nth}: y`))}\r\n`,
      ),
  'hostile forms': (head) =>
    fc
      .array(fc.tuple(names, values), { maxLength: 6 })
      .map((pairs) =>
        withBody(
          head('POST /v1/Interactions HTTP/1.1', form),
          pairs.map(([name, value]) => `${name}=${value}`).join('&'),
        ),
      ),
  'hostile JSON': (head) =>
    fc
      .oneof(fc.json({ maxDepth: 8 }), fc.constant(`${'['.repeat(20_000)}${']'.repeat(20_000)}`), values)
      .map((text) => withBody(head('POST /v1/Services/x/Configuration HTTP/1.1', json), text)),
  'bytes that are no text': (head) =>
    fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) =>
        Buffer.concat([
          Buffer.from(
            `${head('POST /v1/Conversations HTTP/1.1', form)}Content-Length: ${bytes.length}\r\n\r\n`,
          ),
          bytes,
        ]),
      ),
  'bodies beyond all measure': (head) =>
    fc
      .constantFrom(70_000, 200_000, 10 * 1024 * 1024)
      .map((length) =>
        Buffer.concat([
          Buffer.from(`${head('POST /v1/Interactions HTTP/1.1', form)}Content-Length: ${length}\r\n\r\n`),
          Buffer.alloc(length, 0x61),
        ]),
      ),
  'wrong lengths': (head) =>
    fc
      .constantFrom('-1', '1e9', '5, 6', '0x10', '99999999999999999999', '')
      .map((length) => `${head('POST /v1/Interactions HTTP/1.1', form, `Content-Length: ${length}`)}\r\nab`),
  'abused chunks': (head) =>
    fc
      .constantFrom(
        'zz\r\n',
        '-1\r\n\r\n',
        'ffffffffffffffffff\r\n',
        '5;ext="x"\r\nabcde\r\n0\r\n\r\n',
        '1\r\na',
        '0\r\nTrailer: x\r\n\r\n',
      )
      .map(
        (chunks) =>
          `${head('POST /v1/Interactions HTTP/1.1', form, 'Transfer-Encoding: chunked')}\r\n${chunks}`,
      ),
  'both lengths': (head) =>
    fc.constant(
      `${head('POST /v1/Interactions HTTP/1.1', form, 'Transfer-Encoding: chunked', 'Content-Length: 4')}\r\n0\r\n\r\n`,
    ),
  expectations: (head) =>
    fc
      .constantFrom('100-continue', '200-maybe', 'x')
      .map((what) => withBody(head('POST /v1/Interactions HTTP/1.1', form, `Expect: ${what}`), 'Channel={}')),
  upgrades: (head) =>
    fc
      .constantFrom('websocket', 'h2c', 'TLS/1.0')
      .map((to) => `${head('GET /v1/Interactions HTTP/1.1', 'Connection: Upgrade', `Upgrade: ${to}`)}\r\n`),
  'pipelined requests': (head) =>
    fc
      .integer({ min: 2, max: 30 })
      .map((count) => `${head('GET /v1/Interactions/x HTTP/1.1')}\r\n`.repeat(count)),
  'no HTTP at all': () =>
    fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
      fc.constantFrom('\x16\x03\x01\x02\x00', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n'),
    ),
  'slow senders': (head) => fc.constant(head('POST /v1/Interactions HTTP/1.1', form, 'Content-Length: 100')),
  'odd hosts': (head) =>
    fc
      .constantFrom('evil.example', '[::1', 'a\tb', 'x'.repeat(3000))
      .map((host) => `${head('GET /v1/Interactions/x HTTP/1.1', `Host: ${host}`)}\r\n`),
};

/** Kinds that end with a request that never becomes whole; whoever sent it is not answered. */
const unanswered: ReadonlySet<string> = new Set([
  'slow senders',
  'abused chunks',
  'wrong lengths',
  'no HTTP at all',
  'odd paths',
]);

/** A hostile answer: none, or one that blames the mock. */
export interface Seen {
  readonly kind: string;
  readonly status: number | null;
  readonly text: string;
}

/** Sends so many hostile requests, a few at a time, and gives the answers that no service should give. */
export async function attack(
  { url, accountSid, authToken }: RunningMock,
  count: number,
  seed: number,
): Promise<readonly Seen[]> {
  const port = Number(new URL(url).port);
  const head = (line: string, ...headers: string[]) =>
    [line, 'Host: 127.0.0.1', `Authorization: ${basic(accountSid, authToken)}`, ...headers, ''].join('\r\n');
  const kinds = Object.entries(attacks);
  const each = Math.ceil(count / kinds.length);
  const requests = kinds.flatMap(([kind, make]) =>
    fc.sample(make(head), { numRuns: each, seed }).map((bytes) => ({ kind, bytes })),
  );
  const bad: Seen[] = [];
  const next = requests.values();
  const send = async () => {
    for (const { kind, bytes } of next) {
      const seen = { kind, ...(await exchange(port, bytes, unanswered.has(kind) ? 40 : 5000)) };
      if (isBad(seen)) bad.push(seen);
    }
  };
  await Promise.all(Array.from({ length: 20 }, send));
  return bad;
}

const isBad = ({ kind, status, text }: Seen) =>
  status === null ? !unanswered.has(kind) : status >= 500 || (status >= 400 && !text.includes('"more_info"'));

/** Sends bytes on a connection of its own; the status is null where nothing came back. */
async function exchange(
  port: number,
  bytes: string | Buffer,
  longestMs: number,
): Promise<Omit<Seen, 'kind'>> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  let text = '';
  const answered = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
    socket.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\r\n\r\n') && !text.startsWith('HTTP/1.1 100')) resolve();
      else if (/^HTTP\/1\.1 100.*\r\n\r\nHTTP/s.test(text)) resolve();
    });
  });
  socket.write(bytes);
  await Promise.race([answered, pause(longestMs)]);
  // The rest of an answer that has begun.
  if (text !== '') await pause(1);
  socket.destroy();
  const status = /^HTTP\/1\.1 (?!100)(\d+)/m.exec(text)?.[1];
  return { status: status === undefined ? null : Number(status), text: text.slice(0, 600) };
}

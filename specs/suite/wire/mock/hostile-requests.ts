import fc from 'fast-check';

/** A request as bytes, and what a careless client would have meant by it. */
type Attack = (head: (line: string, ...headers: string[]) => string) => fc.Arbitrary<string | Buffer>;

const form = 'Content-Type: application/x-www-form-urlencoded';
const json = 'Content-Type: application/json';
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
export const attacks: { readonly [kind: string]: Attack } = {
  'odd paths': (head) => paths.map((path) => `${head(`GET /v1${path} HTTP/1.1`)}\r\n`),
  'unknown methods': (head) =>
    fc
      .constantFrom('BREW', 'PROPFIND', 'TRACE', 'PATCH', 'OPTIONS', 'CONNECT', 'get', 'M-SEARCH')
      .map((method) => `${head(`${method} /v1/Interactions/KD1 HTTP/1.1`)}\r\n`),
  'huge headers': (head) =>
    fc
      .nat(40_000)
      .map((length) => `${head('GET /v1/Interactions HTTP/1.1', `X-Huge: ${'x'.repeat(length)}`)}\r\n`),
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
export const unanswered: ReadonlySet<string> = new Set([
  'slow senders',
  'abused chunks',
  'wrong lengths',
  'no HTTP at all',
  'odd paths',
]);

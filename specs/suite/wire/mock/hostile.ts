import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import type { RunningMock } from '../../../../fixtures/mock/index.ts';
import { basic } from './api.ts';
import { attacks, unanswered } from './hostile-requests.ts';

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

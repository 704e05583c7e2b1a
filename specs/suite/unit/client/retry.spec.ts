import type { Send } from '../../../../fixtures/client/client.ts';
import type { Call } from '../../../../fixtures/client/exchange.ts';
import { addRetries, readRetryAfter } from '../../../../fixtures/client/retry.ts';
import { expect, test } from '../../test.ts';
import { creation, read } from './calls.ts';

const closing: Call = { ...creation, closing: true };

/** Answers with these statuses, one after the other, and asks to come back at once; then with 200. */
function answering(...statuses: readonly number[]): { readonly send: Send; times(): number } {
  let times = 0;
  const send: Send = async (call) => {
    const status = statuses[times++] ?? 200;
    const answer = { status, headers: { 'retry-after': '0' } };
    return {
      ...call,
      credentials: 'given',
      tries: 1,
      sentAtMs: times,
      answeredAtMs: times,
      answer,
      failure: null,
    };
  };
  return { send, times: () => times };
}

for (const status of [429, 500, 502, 503, 504])
  test(`a read that was answered ${status} is repeated`, async () => {
    const { send } = answering(status, status);
    expect(await addRetries(send)(read, 0)).toMatchObject({ tries: 3, sentAtMs: 1, answer: { status: 200 } });
  });

test('a read is repeated only so often', async () => {
  const { send, times } = answering(...Array<number>(9).fill(503));
  expect(await addRetries(send)(read, 0)).toMatchObject({ tries: 4, answer: { status: 503 } });
  expect(times()).toBe(4);
});

test('closing is repeated', async () => {
  expect(await addRetries(answering(503).send)(closing, 0)).toMatchObject({
    tries: 2,
    answer: { status: 200 },
  });
});

test('a creation is never repeated', async () => {
  expect(await addRetries(answering(503).send)(creation, 0)).toMatchObject({
    tries: 1,
    answer: { status: 503 },
  });
});

test('a look is repeated by the next look alone', async () => {
  expect(await addRetries(answering(503).send)({ ...read, look: true }, 0)).toMatchObject({ tries: 1 });
});

for (const status of [200, 301, 400, 401, 404])
  test(`a read that was answered ${status} is not repeated`, async () => {
    const { send, times } = answering(status);
    await addRetries(send)(read, 0);
    expect(times()).toBe(1);
  });

const nowMs = Date.parse('2026-01-31T00:00:00Z');
const waits: { readonly [header: string]: number | undefined } = {
  '3': 3000,
  ' 0 ': 0,
  'Sat, 31 Jan 2026 00:00:05 GMT': 5000,
  'Fri, 30 Jan 2026 00:00:00 GMT': 0,
  soon: undefined,
};

for (const [header, ms] of Object.entries(waits))
  test(`Retry-After "${header}" is ${ms === undefined ? 'not understood' : `${ms} ms`}`, () => {
    expect(readRetryAfter(header, nowMs)).toBe(ms);
  });

import { setImmediate as turn } from 'node:timers/promises';
import type { Send } from '../../../../fixtures/client/client.ts';
import type { Call, Exchange } from '../../../../fixtures/client/exchange.ts';
import { addPace, Pace } from '../../../../fixtures/client/pace.ts';
import { expect, test } from '../../test.ts';
import { creation, read } from './calls.ts';

const closing: Call = { ...creation, closing: true };

/** Answers at once, and notes when each request was sent and answered. */
function noting(): { readonly send: Send; readonly sent: { readonly step: string; atMs: number }[] } {
  const sent: { step: string; atMs: number }[] = [];
  const send: Send = async (call) => {
    sent.push({ step: call.step, atMs: performance.now() });
    await turn();
    return answered(call);
  };
  return { send, sent };
}

const answered = (call: Call): Exchange => ({
  ...call,
  credentials: 'given',
  tries: 1,
  sentAtMs: 0,
  answeredAtMs: 0,
  answer: { status: 200, headers: {} },
  failure: null,
});

test('a request takes the place of another a second after that was answered, never before', async () => {
  const times: { sentMs: number; answeredMs: number }[] = [];
  const send: Send = async (call) => {
    const sentMs = performance.now();
    await turn();
    times.push({ sentMs, answeredMs: performance.now() });
    return answered(call);
  };
  const paced = addPace(send, 3);
  await Promise.all(Array.from({ length: 5 }, () => paced(read, 0)));
  const gaps = times.slice(3).map(({ sentMs }, nth) => sentMs - (times[nth]?.answeredMs ?? 0));
  expect(gaps.map((gap) => gap >= 1000)).toEqual([true, true]);
});

test('requests are sent in the order they were asked for', async () => {
  const { send, sent } = noting();
  const paced = addPace(send, 1000);
  await Promise.all(['a', 'b', 'c'].map((step) => paced({ ...read, step }, 0)));
  expect(sent.map(({ step }) => step)).toEqual(['a', 'b', 'c']);
});

test('what waits for its turn when the run ends is left unsent at once', async () => {
  const { send, sent } = noting();
  const end = new AbortController();
  const paced = addPace(send, 1, end.signal);
  await paced(read, 0);
  const waiting = [paced(creation, 0), paced(read, 0)];
  end.abort();
  expect(await Promise.all(waiting)).toMatchObject([
    { tries: 0, answer: null, failure: 'the run was ended' },
    { tries: 0, answer: null },
  ]);
  expect(sent).toHaveLength(1);
});

test('nothing is begun once the run has ended', async () => {
  const { send, sent } = noting();
  const paced = addPace(send, 1000, AbortSignal.abort());
  expect(await paced(creation, 0)).toMatchObject({ tries: 0 });
  expect(sent).toEqual([]);
});

test('what closes is sent after the end of the run too, and keeps the pace', async () => {
  const { send, sent } = noting();
  const end = new AbortController();
  const paced = addPace(send, 2, end.signal);
  await Promise.all([paced(read, 0), paced(read, 0)]);
  const closings = [paced(closing, 0), paced(creation, 0), paced(closing, 0)];
  end.abort();
  expect((await Promise.all(closings)).map(({ tries }) => tries)).toEqual([1, 0, 1]);
  const times = sent.map(({ atMs }) => atMs);
  expect(times.map((atMs, nth) => nth < 2 || atMs - (times[nth - 2] ?? 0) >= 1000)).not.toContain(false);
});

test('a request that its own signal ends leaves its turn to the next', async () => {
  const { send, sent } = noting();
  const own = new AbortController();
  const paced = addPace(send, 1);
  await paced(read, 0);
  const waiting = [paced({ ...read, step: 'ended' }, 0, own.signal), paced({ ...read, step: 'next' }, 0)];
  own.abort();
  await Promise.all(waiting);
  expect(sent.map(({ step }) => step)).toEqual(['read', 'next']);
});

test('a pace is kept by all who share it', async () => {
  const { send, sent } = noting();
  const pace = new Pace(1);
  await Promise.all([addPace(send, pace)(read, 0), addPace(send, pace)(read, 0)]);
  expect((sent[1]?.atMs ?? 0) - (sent[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(1000);
});

test('a request that fails gives its place back', async () => {
  const pace = new Pace(1);
  const broken = () => Promise.reject(new Error('reset'));
  await expect(pace.take(broken, [])).rejects.toThrow('reset');
  expect(await pace.take(async () => 'sent', [])).toBe('sent');
});

import { makeBudget } from '../../../../fixtures/cleanup/budget.ts';
import type { Answer } from '../../../../fixtures/client/exchange.ts';
import { record } from '../../../../fixtures/recording/record.ts';
import { expect, test } from '../../test.ts';
import { badCreation, contact, fakeRecorder, type Reply, sids } from './recorder.ts';

const body = { code: 20429, message: 'Too Many Requests', status: 429 };
const headers = { 'retry-after': '0', 'twilio-request-id': `RQ${'0'.repeat(32)}` };
const turnedAway: Partial<Answer> = { status: 429, headers, body };

/** Turned away the first `times`, and then made. */
const after =
  (times: number, refusal = turnedAway): Reply =>
  (nth) =>
    nth < times ? refusal : { status: 201, body: { sid: sids.interaction, channel: { sid: sids.channel } } };

const creating = (reply: Reply, over: Parameters<typeof fakeRecorder>[1] = {}) =>
  fakeRecorder({ 'create interaction': reply }, over);

test('a creation that the vendor turns away is looked for, and sent once more', async () => {
  const { context, calls } = creating(after(1));
  const { status, exchanges } = await record(contact, context);
  expect(status).toBe('recorded');
  expect(exchanges.filter(({ step }) => step === 'create interaction')).toMatchObject([
    { tries: 2, answer: { status: 201 } },
  ]);
  expect(calls.slice(0, 3).map(({ step }) => step)).toEqual([
    'create interaction',
    'find task again',
    'create interaction',
  ]);
});

const inConversation = { ...contact, conversation: { participants: [{ Identity: 'nora' }] } };

for (const [times, status] of [
  [1, 'recorded'],
  [2, 'unavailable'],
] as const)
  test(`a participant that the vendor turns away ${times === 1 ? 'once' : 'twice'} leaves a contact ${status}`, async () => {
    const { context, count } = fakeRecorder({
      'add participant to conversation': (nth) => (nth < times ? turnedAway : { status: 201 }),
    });
    expect((await record(inConversation, context)).status).toBe(status);
    expect(count('add participant to conversation')).toBe(2);
  });

test('a bad request that creates nothing and is turned away is sent once more', async () => {
  const request = { api: 'flex', method: 'DELETE', path: '/Interactions/KD1' } as const;
  const { context, calls } = fakeRecorder({
    'bad request': (nth) => (nth === 0 ? turnedAway : { status: 405, body: { code: 20004 } }),
  });
  const { status, exchanges } = await record({ ...badCreation, request }, context);
  expect(calls).toHaveLength(2);
  expect({ status, exchanges }).toMatchObject({
    status: 'recorded',
    exchanges: [{ answer: { status: 405 } }],
  });
});

test('a creation is sent no more than twice', async () => {
  const { context, count } = creating(after(9));
  expect(await record(contact, context)).toMatchObject({ status: 'unavailable', leftOpen: false });
  expect(count('create interaction')).toBe(2);
});

const notRepeated: readonly (readonly [string, Partial<Answer> | null])[] = [
  ['429 in no form', { status: 429, text: 'slow down' }],
  ['429 in the form of something on the way', { status: 429, body: { message: 'rate limit' } }],
  ['503 in the form of the vendor', { status: 503, body: { ...body, status: 503 } }],
  ['nothing', null],
];

for (const [what, refusal] of notRepeated)
  test(`a creation that is answered ${what} is sent once`, async () => {
    const { context, count } = creating((nth, call) => (nth === 0 ? refusal : after(0)(nth, call)));
    await record(contact, context);
    expect(count('create interaction')).toBe(1);
  });

const attributes = JSON.stringify({
  conformanceRun: 'run-1-agent-sms',
  flexInteractionSid: sids.interaction,
  flexInteractionChannelSid: sids.channel,
});

test('a creation that was turned away and is found all the same is sent once, and closed', async () => {
  const { context, count } = fakeRecorder({
    'create interaction': after(1),
    'find task again': () => ({ body: { tasks: [{ sid: sids.task }] } }),
    'fetch task': () => ({ body: { sid: sids.task, attributes } }),
  });
  await record(contact, context);
  expect([count('create interaction'), count('close channel')]).toEqual([1, 1]);
});

test('a second creation takes from the budget as the first did', async () => {
  const budget = makeBudget(3);
  await record(contact, creating(after(1), { budget }).context);
  expect([budget.take(), budget.take()]).toEqual([true, false]);
});

test('without a place in the budget a creation is sent once', async () => {
  const { context, count } = creating(after(1), { budget: makeBudget(1) });
  await record(contact, context);
  expect(count('create interaction')).toBe(1);
});

test('a pause that is longer than the run is not waited for', async () => {
  const longer = { ...turnedAway, headers: { 'retry-after': '3600' } };
  const { context, count } = creating(after(1, longer), { endsAtMs: performance.now() + 60_000 });
  expect(await record(contact, context)).toMatchObject({ status: 'unavailable' });
  expect(count('create interaction')).toBe(1);
});

test('a run that ends in the pause leaves the creation unsent', async () => {
  const end = new AbortController();
  const patient = { ...turnedAway, headers: { 'retry-after': '60' } };
  const { context, count } = creating(after(1, patient), { signal: end.signal });
  const made = record(contact, context);
  await expect.poll(() => count('find task again')).toBe(1);
  end.abort();
  await made;
  expect(count('create interaction')).toBe(1);
});

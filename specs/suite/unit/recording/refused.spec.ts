import { makeBudget } from '../../../../fixtures/cleanup/budget.ts';
import { record } from '../../../../fixtures/recording/record.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';
import { expect, test } from '../../test.ts';
import { badCreation, contact, fakeRecorder, type Replies, sid } from './recorder.ts';

const inConversation: Scenario = { ...contact, conversation: { participants: [{ Identity: 'nora' }] } };

const bound = { status: 409, body: { code: 50416, message: 'A binding exists in Conversation CH1' } };
const words = 'was answered 409, 50416: "A binding exists in Conversation CH1"';

for (const step of ['create conversation', 'add participant to conversation', 'create interaction'])
  test(`a contact is not made where "${step}" is refused, and the vendor's words say why`, async () => {
    const { context } = fakeRecorder({ [step]: () => bound });
    expect(await record(inConversation, context)).toMatchObject({
      status: 'unavailable',
      reason: `"${step}" ${words}`,
      refusal: { status: 409, code: 50416, message: 'A binding exists in Conversation CH1' },
    });
  });

const reasonOf = async (replies: Replies) => (await record(contact, fakeRecorder(replies).context)).reason;

test('a refusal that says nothing of itself is told by its status', async () => {
  const { context } = fakeRecorder({ 'create interaction': () => ({ status: 400, body: null }) });
  expect(await record(contact, context)).toMatchObject({
    reason: '"create interaction" was answered 400',
    refusal: { status: 400, code: null, message: null },
  });
});

test('a code that is no number is none', async () => {
  expect(
    await reasonOf({ 'create interaction': () => ({ status: 400, body: { code: '20001', message: 'x' } }) }),
  ).toBe('"create interaction" was answered 400: "x"');
});

test('refused credentials bear the words of the vendor', async () => {
  const answer = { status: 401, body: { code: 20003, message: 'Authenticate' } };
  expect(await reasonOf({ 'create interaction': () => answer })).toBe(
    'the credentials were refused (401, 20003: "Authenticate")',
  );
});

test('a creation that was not answered has no refusal', async () => {
  const { context } = fakeRecorder({ 'create interaction': () => null });
  expect(await record(contact, context)).toMatchObject({ status: 'unavailable', refusal: null });
});

for (const status of [202, 204])
  test(`a creation that was answered ${status} is judged`, async () => {
    const { context } = fakeRecorder({ 'create interaction': () => ({ status, body: {} }) });
    expect(await record(contact, context)).toMatchObject({ status: 'recorded', reason: null, refusal: null });
  });

test('a bad request that was refused is judged', async () => {
  const { context } = fakeRecorder({ 'bad request': () => ({ status: 409, body: { code: 50416 } }) });
  expect(await record(badCreation, context)).toMatchObject({ status: 'recorded', refusal: null });
});

for (const credentials of ['none', 'wrong'] as const)
  for (const [answer, status] of [
    [{ status: 401, body: { code: 20003 } }, 'recorded'],
    [{ status: 403, body: { code: 20003 } }, 'recorded'],
    [{ status: 403, body: '<html>Forbidden</html>' }, 'unavailable'],
  ] as const)
    test(`credentials that are ${credentials}, answered ${JSON.stringify(answer)}, are ${status}`, async () => {
      const { context } = fakeRecorder({ 'bad request': () => answer });
      const request = { api: 'flex', method: 'GET', path: '/Interactions/KD1', credentials } as const;
      expect((await record({ ...badCreation, request }, context)).status).toBe(status);
    });

const forbidden = { status: 403, body: { code: 20403, message: 'Forbidden' } };
const strange = { api: 'flex', method: 'GET', path: '/Interactions/KD1', credentials: 'wrong' } as const;

test('wrong credentials, answered 403, are not judged where those of the run are answered so as well', async () => {
  const { context } = fakeRecorder({
    'bad request': () => forbidden,
    'same request with the credentials of the run': () => forbidden,
  });
  expect(await record({ ...badCreation, request: strange }, context)).toMatchObject({
    status: 'unavailable',
    refusal: { status: 403, code: 20403 },
  });
});

test('wrong credentials, answered 401, are no reason to ask again', async () => {
  const { context, calls } = fakeRecorder({ 'bad request': () => ({ status: 401, body: { code: 20003 } }) });
  await record({ ...badCreation, request: strange }, context);
  expect(calls).toHaveLength(1);
});

for (const [what, answer, reason] of [
  [
    'a right that the key lacks',
    { status: 401, body: { code: 70051 } },
    'the API key lacks a right: "create interaction" was answered 401, 70051',
  ],
  [
    'an account that is forbidden',
    forbidden,
    'the account may not do that: "create interaction" was answered 403, 20403: "Forbidden"',
  ],
] as const)
  test(`${what} is not told as refused credentials`, async () => {
    expect(await reasonOf({ 'create interaction': () => answer })).toBe(reason);
  });

test('the credentials of the account, answered 403, are not judged', async () => {
  const { context } = fakeRecorder({ 'bad request': () => ({ status: 403, body: { code: 20403 } }) });
  expect(await record(badCreation, context)).toMatchObject({ status: 'unavailable' });
});

test('long words are cut after they were redacted, so that no half secret is left', async () => {
  const secret = '0123456789abcdef';
  const redact = <Kind>(value: Kind) =>
    JSON.parse(JSON.stringify(value).replaceAll(secret, '<secret:1>')) as Kind;
  const message = `${'x'.repeat(190)}${secret}${'y'.repeat(200)}`;
  const refused = { 'create interaction': () => ({ status: 400, body: { message } }) };
  const made = await record(contact, fakeRecorder(refused, { redact }).context);
  expect(made.refusal?.message).toBe(`${'x'.repeat(190)}<secret:1>…`);
  expect(JSON.stringify(made)).not.toContain(secret.slice(0, 6));
});

test('a refused contact leaves its place in the budget to another', async () => {
  const budget = makeBudget(1);
  await record(contact, fakeRecorder({ 'create interaction': () => bound }, { budget }).context);
  expect(budget.take()).toBe(true);
});

test('the conversation made first is closed where the contact is refused', async () => {
  const { context, calls } = fakeRecorder({ 'create interaction': () => bound });
  expect((await record(inConversation, context)).leftOpen).toBe(false);
  expect(calls.at(-2)).toMatchObject({
    step: 'see conversation closed',
    path: `/Conversations/${sid('CH', 0)}`,
  });
});

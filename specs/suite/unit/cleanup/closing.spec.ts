import { addRetries } from '../../../../fixtures/client/retry.ts';
import { record } from '../../../../fixtures/recording/record.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';
import { expect, test } from '../../test.ts';
import { badCreation, contact, fakeRecorder } from '../recording/recorder.ts';

const withConversation: Scenario = {
  ...contact,
  id: 'chat',
  conversation: { participants: [{ Identity: 'nora' }] },
};

test('a contact is closed with its routing', async () => {
  const { context, calls } = fakeRecorder();
  expect((await record(contact, context)).leftOpen).toBe(false);
  expect(calls.at(-1)).toMatchObject({
    method: 'POST',
    path: '/Interactions/KD1/Channels/UO1',
    form: { Status: 'closed', Routing: '{"status":"closed"}' },
  });
});

test('a conversation made first is closed after the channel', async () => {
  const { context, calls } = fakeRecorder();
  await record(withConversation, context);
  expect(calls.slice(-2).map(({ step }) => step)).toEqual(['close channel', 'close conversation']);
});

test('a conversation is closed where no contact could be opened in it', async () => {
  const { context, calls } = fakeRecorder({ 'add participant to conversation': () => ({ status: 503 }) });
  expect((await record(withConversation, context)).status).toBe('unavailable');
  expect(calls.at(-1)).toMatchObject({ path: '/Conversations/CH0', form: { State: 'closed' } });
});

const closedAlready = {
  'is gone': { status: 404 },
  'is closed already': { status: 400, body: { code: 45375 } },
  'lost its conversation': { status: 400, body: { code: 45376 } },
};

for (const [what, answer] of Object.entries(closedAlready))
  test(`a channel that ${what} counts as closed`, async () => {
    expect((await record(contact, fakeRecorder({ 'close channel': () => answer }).context)).leftOpen).toBe(
      false,
    );
  });

const stillOpen = {
  'fails to close': { status: 500 },
  'gives no answer': null,
  'is refused': { status: 400, body: null },
};

for (const [what, answer] of Object.entries(stillOpen))
  test(`a close that ${what} leaves a contact open, and the recording says so`, async () => {
    expect((await record(contact, fakeRecorder({ 'close channel': () => answer }).context)).leftOpen).toBe(
      true,
    );
  });

test('a contact is closed after an error in the middle', async () => {
  const settled = () => {
    throw new Error('a defect of ours');
  };
  const { context, count } = fakeRecorder({}, { settled });
  await expect(record(contact, context)).rejects.toThrow('a defect of ours');
  expect(count('close channel')).toBe(1);
});

test('a contact is closed after the run was ended', async () => {
  const end = new AbortController();
  const settled = () => {
    end.abort();
    return false;
  };
  const { context, count } = fakeRecorder({}, { settled, signal: end.signal });
  expect((await record(contact, context)).leftOpen).toBe(false);
  expect(count('close channel')).toBe(1);
});

test('a bad request that was accepted by mistake is closed too', async () => {
  const { context, calls } = fakeRecorder({
    'bad request': () => ({ body: { sid: 'KD9', channel: { sid: 'UO9' } } }),
  });
  expect((await record(badCreation, context)).leftOpen).toBe(false);
  expect(calls.at(-1)?.path).toBe('/Interactions/KD9/Channels/UO9');
});

test('a bad request that was refused needs no closing', async () => {
  const { context, calls } = fakeRecorder();
  await record(badCreation, context);
  expect(calls.map(({ step }) => step)).toEqual(['bad request']);
});

for (const answer of [null, { status: 503 }, { status: 429 }])
  test(`a creation is sent once, also when it is answered ${answer?.status ?? 'by nobody'}`, async () => {
    const { context, count } = fakeRecorder({ 'create interaction': () => answer });
    await record(contact, { ...context, send: addRetries(context.send) });
    expect(count('create interaction')).toBe(1);
  });

test('a contact whose creation was not answered is found by its tag and closed', async () => {
  const attributes = '{"flexInteractionSid":"KD7","flexInteractionChannelSid":"UO7"}';
  const { context, calls } = fakeRecorder({
    'create interaction': () => null,
    // The vendor's OpenAPI: a list of tasks shows no attributes.
    'find task again': () => ({ body: { tasks: [{ sid: 'WT7', attributes: null }] } }),
    'fetch task': () => ({ body: { sid: 'WT7', attributes } }),
  });
  expect(await record(contact, context)).toMatchObject({ status: 'unavailable', leftOpen: false });
  expect(calls.at(-1)?.path).toBe('/Interactions/KD7/Channels/UO7');
});

test('a contact may be open whose task is found and cannot be read', async () => {
  const { context } = fakeRecorder({
    'create interaction': () => null,
    'find task again': () => ({ body: { tasks: [{ sid: 'WT7', attributes: null }] } }),
    'fetch task': () => ({ body: { sid: 'WT7', attributes: null } }),
  });
  expect(await record(contact, context)).toMatchObject({ status: 'unavailable', leftOpen: true });
});

test('a contact that is found nowhere was never opened', async () => {
  const { context } = fakeRecorder({ 'create interaction': () => null });
  expect(await record(contact, context)).toMatchObject({ status: 'unavailable', leftOpen: false });
});

test('a contact that nobody can look for may be open', async () => {
  const { context } = fakeRecorder({
    'create interaction': () => null,
    'find task again': () => ({ status: 500 }),
  });
  expect(await record(contact, context)).toMatchObject({ status: 'unavailable', leftOpen: true });
});

test('a creation that does not say what it opened is looked for', async () => {
  const { context, count } = fakeRecorder({ 'create interaction': () => ({ body: { sid: 'KD1' } }) });
  await record(contact, context);
  expect(count('find task again')).toBe(1);
});

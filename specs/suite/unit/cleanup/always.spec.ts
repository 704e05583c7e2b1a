import { addRetries } from '../../../../fixtures/client/retry.ts';
import { record } from '../../../../fixtures/recording/record.ts';
import { expect, test } from '../../test.ts';
import { badCreation, contact, fakeRecorder, sid } from '../recording/recorder.ts';

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
  const body = { sid: sid('KD', 9), channel: { sid: sid('UO', 9) } };
  const { context, calls } = fakeRecorder({ 'bad request': () => ({ body }) });
  expect((await record(badCreation, context)).leftOpen).toBe(false);
  expect(calls.find(({ step }) => step === 'close channel')?.path).toBe(
    `/Interactions/${sid('KD', 9)}/Channels/${sid('UO', 9)}`,
  );
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

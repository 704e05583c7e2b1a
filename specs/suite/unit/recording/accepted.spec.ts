import { record } from '../../../../fixtures/recording/record.ts';
import { expect, test } from '../../test.ts';
import { badCreation, fakeRecorder, sids } from './recorder.ts';

const accepted = () => ({ body: { sid: sids.interaction, channel: { sid: sids.channel } } });

test('a bad request that was accepted is looked at until it fails', async () => {
  const failing = (nth: number) => ({ body: { status: nth < 2 ? 'setup' : 'failed' } });
  const replies = { 'bad request': accepted, 'fetch channel': failing };
  const { context, count } = fakeRecorder(replies, { deadlineMs: 5000 });
  expect(await record(badCreation, context)).toMatchObject({ status: 'recorded', ending: 'lost' });
  expect(count('fetch channel')).toBe(3);
});

test('a bad request that was accepted and works is looked at until the deadline', async () => {
  const { context } = fakeRecorder({ 'bad request': accepted }, { deadlineMs: 60 });
  expect((await record(badCreation, context)).ending).toBe('deadline');
});

test('a bad request that was refused is not looked at', async () => {
  const { context, count } = fakeRecorder();
  expect((await record(badCreation, context)).ending).toBe(null);
  expect(count('fetch channel')).toBe(0);
});

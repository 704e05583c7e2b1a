import { record } from '../../../../fixtures/recording/record.ts';
import { gatherFacts } from '../../../../fixtures/run/facts.ts';
import { expect, test } from '../../test.ts';
import { listing, taskOf } from '../cleanup/contacts.ts';
import { contact, fakeRecorder, type Replies, sid, sids } from '../recording/recorder.ts';

const run = {
  schemaVersion: 1,
  run: 'run-1',
  state: 'recorded',
  interrupted: false,
  startedAt: '2026-11-27T00:00:00Z',
  target: { name: 'live', flexApi: 'https://flex-api.example.com/v1', profile: null, fault: null },
  asked: [],
  chosen: { clauses: 0, of: 0 },
  recordings: 'recordings',
} as const;

async function countCreated(replies: Replies) {
  const { context } = fakeRecorder(replies, { patience: { searchMs: 100, closingMs: 60 } });
  return gatherFacts(run, [await record(contact, context)]).use.interactionsCreated;
}

const created = { sid: sids.interaction, channel: { sid: sids.channel } };

for (const [what, replies, count] of [
  ['whose creation was answered is one', { 'create interaction': () => ({ body: created }) }, 1],
  ['that was refused is none', { 'create interaction': () => ({ status: 400 }) }, 0],
  [
    'whose answer was lost is one, when it was found and closed',
    {
      'create interaction': () => null,
      'find task again': () => listing(7),
      'fetch task': taskOf(7),
    },
    1,
  ],
  [
    'that something on the way has made twice is two',
    {
      'create interaction': () => ({ body: created }),
      'find task again': () => ({ body: { tasks: [{ sid: sid('WT', 8) }] } }),
      'fetch task': (nth, call) => (call.closing ? taskOf(8)(nth, call) : {}),
    },
    2,
  ],
] as const satisfies readonly (readonly [string, Replies, number])[])
  test(`a contact ${what} among the interactions created`, async () => {
    expect(await countCreated(replies)).toBe(count);
  });

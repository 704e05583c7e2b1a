import { record } from '../../../../fixtures/recording/record.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder, sid, sids } from '../recording/recorder.ts';
import { listing, recordUnder, refused, tag, taskOf } from './contacts.ts';

test('a contact that was made twice is closed twice', async () => {
  const { leftOpen, closed } = await recordUnder({
    'create interaction': () => null,
    'find task again': () => listing(7, 8),
    'fetch task': (nth, call) => taskOf(call.path.endsWith('8') ? 8 : 7)(nth, call),
  });
  expect({ leftOpen, closed: [...closed].sort() }).toEqual({ leftOpen: false, closed: ['777', '888'] });
});

test('a second one is found though the first was answered', async () => {
  const { leftOpen, closed } = await recordUnder({
    'find task again': () => ({ body: { tasks: [{ sid: sids.task }, { sid: sid('WT', 8) }] } }),
    'fetch task': (nth, call) => (call.closing ? taskOf(8)(nth, call) : {}),
  });
  expect({ leftOpen, closed }).toEqual({ leftOpen: false, closed: ['111', '888'] });
});

test('nothing is judged by the closing of a second one', async () => {
  const { calls } = await recordUnder({
    'find task again': () => ({ body: { tasks: [{ sid: sids.task }, { sid: sid('WT', 8) }] } }),
    'fetch task': (nth, call) => (call.closing ? taskOf(8)(nth, call) : {}),
  });
  const closings = calls.filter(({ step }) => step === 'close channel');
  expect(closings.map(({ path, again }) => [path.slice(-3), again])).toEqual([
    ['111', undefined],
    ['888', true],
  ]);
});

test('a task with another tag is nobody we close', async () => {
  const { closed } = await recordUnder({
    'create interaction': () => null,
    'find task again': () => listing(7),
    'fetch task': taskOf(7, 'run-2-agent-sms'),
  });
  expect(closed).toEqual([]);
});

for (const [what, reply] of Object.entries({
  'shows no attributes': () => ({ body: { sid: sid('WT', 7), attributes: null } }),
  'cannot be fetched': () => ({ status: 503 }),
}))
  test(`a contact may be open whose task is found and ${what}`, async () => {
    const { leftOpen } = await recordUnder({
      'create interaction': () => null,
      'find task again': () => listing(7),
      'fetch task': reply,
    });
    expect(leftOpen).toBe(true);
  });

const creation = { sid: sids.interaction, routing: { properties: { sid: sids.task } } };

test('a channel that the answer does not name is found in the list of channels', async () => {
  const { leftOpen, closed } = await recordUnder({
    'create interaction': () => ({ body: creation }),
    'list channels': () => ({ body: { channels: [{ sid: sid('UO', 3) }] } }),
  });
  expect({ leftOpen, closed }).toEqual({ leftOpen: false, closed: ['333'] });
});

test('a channel of another contact is not all: that of the task with the tag is closed too', async () => {
  const gone = { status: 404, body: { code: 20404, message: 'not found', status: 404 } };
  const { leftOpen, closed } = await recordUnder({
    'create interaction': () => ({ body: { ...creation, channel: { sid: sid('UO', 5) } } }),
    'see channel closed': (_, { path }) => (path.endsWith('5') ? gone : { body: { status: 'closed' } }),
    'find task again': () => listing(7),
    'fetch task': taskOf(7),
  });
  expect(leftOpen).toBe(false);
  expect(closed).toContain('777');
});

test('a conversation that a conflict speaks of is found by its name, and closed', async () => {
  const { context, calls } = fakeRecorder({
    'create conversation': () => refused(409),
    'find conversation again': () => ({ body: { sid: sid('CH', 4), unique_name: tag } }),
  });
  const made = await record({ ...contact, conversation: { participants: [] } }, context);
  expect(made).toMatchObject({ status: 'unavailable', leftOpen: false });
  expect(calls.some(({ path }) => path === `/Conversations/${sid('CH', 4)}`)).toBe(true);
});

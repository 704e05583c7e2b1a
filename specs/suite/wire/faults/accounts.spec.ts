import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import type { Hooks } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { judgeHooks, listIds, listSaid } from './judged.ts';

type Members = { readonly [member: string]: Json };

type Distort = NonNullable<NonNullable<Hooks['answers']>['fetchTask']>;

/** A hook that puts members over those of the body of a good answer. */
const showing =
  (change: (body: JsonObject) => Members): Distort =>
  (answer) =>
    answer.status < 300
      ? { ...answer, body: { ...(answer.body as JsonObject), ...change(answer.body as JsonObject) } }
      : answer;

const otherQueue = `WQ${'7'.repeat(32)}`;

const occupied = { status: 'failed', error_code: 45352, error_message: 'A binding exists in CH1' };

const moved = showing(({ links, task_queue_sid }) => ({
  task_queue_sid: otherQueue,
  task_queue_friendly_name: 'Second line',
  links: {
    ...(links as JsonObject),
    task_queue: String((links as JsonObject).task_queue).replace(String(task_queue_sid), otherQueue),
  },
}));

/** What accounts do of themselves, none of it a fault of the vendor's. */
const accounts: readonly { readonly title: string; readonly says: RegExp; readonly hooks: Hooks }[] = [
  {
    title: 'an address in use',
    says: /fetch-channel\/becomes-active in agent-sms: .* did not let it in, for what its message says; the channel says 45352: "A binding exists in CH1"/,
    hooks: {
      answers: {
        fetchChannel: showing(() => occupied),
        fetchTask: showing(() => ({ assignment_status: 'canceled', reason: 'Channel failed' })),
      },
    },
  },
  {
    title: 'a worker who declines',
    says: /fetch-task\/open in agent-sms: .* declined it or was not there.*; the task was canceled: "Rejected"/,
    hooks: {
      answers: {
        fetchTask: showing((body) =>
          body.routing_target === null ? {} : { assignment_status: 'canceled', reason: 'Rejected' },
        ),
      },
    },
  },
  {
    title: 'a workflow that moves a task to another queue',
    says: /^$/,
    hooks: { answers: { fetchTask: (answer, call) => (call.nth > 1 ? moved(answer, call) : answer) } },
  },
  {
    title: 'a workflow that moves a task before it is read',
    says: /fetch-task\/queue-sid in agent-sms: task.task_queue_sid had changed already/,
    hooks: { answers: { fetchTask: (answer, call) => moved(answer, call) } },
  },
  {
    title: 'an agent who takes a task and completes it',
    says: /^$/,
    hooks: {
      answers: {
        fetchTask: (answer, call) =>
          showing(() => ({ assignment_status: call.nth > 1 ? 'completed' : 'assigned' }))(answer, call),
      },
    },
  },
];

for (const { title, says, hooks } of accounts)
  test(`${title} breaks no promise, and is told`, async () => {
    const { verdicts } = await judgeHooks(hooks);
    expect(listSaid(verdicts, 'fail')).toEqual([]);
    expect(listSaid(verdicts, 'inconclusive').join('\n')).toMatch(says);
  });

test('a worker who declines leaves unjudged what only his contacts show, and no more', async () => {
  const { verdicts } = await judgeHooks(accounts[1]?.hooks ?? {});
  expect(listIds(verdicts, 'inconclusive')).toEqual([]);
});

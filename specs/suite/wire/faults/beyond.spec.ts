import { type Hooks, Refusal } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { judgeHooks, listIds, listSaid } from './judged.ts';
import { failing, refuse, rewrite, showOtherwise } from './looks.ts';

/** What goes a step beyond a tolerance, and the promises that it breaks. */
const beyond: readonly {
  readonly title: string;
  readonly hooks: Hooks;
  readonly breaks: readonly string[];
}[] = [
  {
    title: 'a task that is found once and never again',
    hooks: showOtherwise({ fetchTask: ({ nth }) => (nth > 1 ? 'absent' : undefined) }),
    breaks: ['fetch-task/answers-200'],
  },
  {
    title: 'a list of channels that stays empty',
    hooks: showOtherwise({ listChannels: () => ({ channels: [] }) }),
    breaks: ['list-channels/one-channel'],
  },
  {
    title: 'a channel that fails for no reason',
    hooks: failing(null, null),
    breaks: ['fetch-channel/becomes-active'],
  },
  {
    title: 'a channel that fails by a break-down of the vendor',
    hooks: failing(45371),
    breaks: ['fetch-channel/becomes-active'],
  },
  {
    title: 'a channel that is left although nobody had the task',
    hooks: showOtherwise({ fetchChannel: () => ({ status: 'inactive' }) }),
    breaks: ['fetch-channel/becomes-active'],
  },
  {
    title: 'an attribute that is lost later',
    hooks: showOtherwise({
      fetchTask: (look) => (look.nth > 1 ? rewrite(look, ({ channelType: _, ...rest }) => rest) : undefined),
    }),
    breaks: ['fetch-task/carries-attributes'],
  },
  {
    title: 'a target of the task that changes while nobody has it',
    hooks: showOtherwise({
      fetchTask: ({ nth }) => (nth === 1 ? { routing_target: `WK${'1'.repeat(32)}` } : undefined),
    }),
    breaks: ['fetch-task/routing-target', 'fetch-task/worker-asked-for'],
  },
  {
    title: 'a closing that is refused for no reason of anybody else',
    hooks: refuse(['updateChannel'], new Refusal(400, 45001, 'No')),
    breaks: ['update-channel/answers-200'],
  },
  {
    title: 'a workflow with another name from the start',
    hooks: showOtherwise({ fetchTask: () => ({ workflow_friendly_name: 'Another' }) }),
    breaks: ['fetch-task/workflow-name'],
  },
];

for (const { title, hooks, breaks } of beyond)
  test(`${title} breaks a promise`, async () => {
    const { verdicts } = await judgeHooks(hooks);
    expect(listIds(verdicts, 'fail'), listSaid(verdicts, 'fail').join('\n')).toEqual(breaks);
  });

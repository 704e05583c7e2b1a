import { Refusal } from '../../../../../fixtures/mock/index.ts';
import { type Look, readLater, refuse, showOtherwise } from '../looks.ts';
import type { StandIn } from './stand-in.ts';

const isAsked = ({ body }: Look) => typeof body.routing_target === 'string';

const queue = (nth: number) => `WQ${String(nth).repeat(32)}`;

function moveTo({ body }: Look, nth: number) {
  const links = body.links as { readonly [name: string]: string };
  const task_queue = links.task_queue?.replace(/WQ[0-9a-f]{32}$/, queue(nth)) ?? null;
  return {
    task_queue_sid: queue(nth),
    task_queue_friendly_name: `Line ${nth}`,
    links: { ...links, task_queue },
  };
}

/** What the set-up of an account does: workflows, names, rights. */
export const setUp: readonly StandIn[] = [
  {
    title: 'a workflow that moves a task twice',
    hooks: () =>
      showOtherwise({
        fetchTask: (look) => (look.nth > 3 ? moveTo(look, 3) : look.nth > 1 ? moveTo(look, 2) : undefined),
      }),
  },
  {
    title: 'a workflow that raises the priority again and again',
    hooks: () => showOtherwise({ fetchTask: ({ nth }) => ({ priority: nth * 5 }) }),
  },
  {
    title: 'a workflow that ends without a match',
    hooks: () =>
      showOtherwise({
        fetchTask: (look) =>
          look.nth > 1 && !isAsked(look) ? { assignment_status: 'canceled', reason: 'No match' } : undefined,
      }),
    leaves: /the task was canceled for the reason that it gives; .*"No match"/,
  },
  {
    title: 'an administrator who renames queue and workflow',
    hooks: () =>
      showOtherwise({
        fetchTask: ({ nth }) =>
          nth > 1 ? { task_queue_friendly_name: 'B', workflow_friendly_name: 'B' } : undefined,
      }),
  },
  {
    title: 'an administrator who renames queue and workflow once the first contact was opened',
    hooks: () => {
      let nth = 0;
      const name = () => (nth > 0 ? { friendly_name: 'B' } : {});
      return {
        answers: {
          fetchTaskQueue: (answer) => ({ ...answer, body: { ...(answer.body as object), ...name() } }),
          fetchWorkflow: (answer) => ({ ...answer, body: { ...(answer.body as object), ...name() } }),
          fetchTask: (answer) => {
            nth += 1;
            const names = { task_queue_friendly_name: 'B', workflow_friendly_name: 'B' };
            return { ...answer, body: { ...(answer.body as object), ...names } };
          },
        },
      };
    },
    leaves: /(routing\/name-of|fetch-task\/)(workflow|queue|-|name)+ .*renamed while the run was under way/,
  },
  {
    title: 'a task that is put on another task channel',
    hooks: () =>
      showOtherwise({
        fetchTask: ({ nth }) =>
          nth > 1
            ? { task_channel_sid: `TC${'1'.repeat(32)}`, task_channel_unique_name: 'default' }
            : undefined,
      }),
  },
  {
    title: 'timers, attributes and a name on the conversation',
    hooks: () =>
      showOtherwise({
        fetchConversation: () => ({
          friendly_name: 'B',
          attributes: '{"bot":1}',
          date_updated: readLater(),
          timers: { date_closed: readLater() },
        }),
      }),
    leaves: /conversation.friendly_name had changed already/,
  },
  {
    title: 'a participant who is refused in other words',
    hooks: () =>
      refuse(['createConversationParticipant'], new Refusal(409, 50433, 'Participant already exists')),
    leaves: /answered 409, 50433/,
  },
  {
    title: 'an interaction that is refused as a conflict',
    hooks: () => refuse(['createInteraction'], new Refusal(409, 45007, 'No')),
    leaves: /answered 409, 45007/,
  },
  {
    title: 'an account that is suspended',
    hooks: () => refuse(['createInteraction'], new Refusal(403, 20403, 'No')),
    leaves: /account may not do that: .* 403, 20403/,
  },
  {
    title: 'an account that is suspended while it is looked at',
    hooks: () => refuse(['fetchTask', 'fetchChannel'], new Refusal(403, 20403, 'Suspended')),
    leaves: /20403: "Suspended"|may still be in the conversation of /,
  },
];

import type { JsonObject } from '../../../../../fixtures/json/json.ts';
import { Refusal } from '../../../../../fixtures/mock/index.ts';
import { type Look, readLater, refuse, rewrite, showOtherwise } from '../looks.ts';
import type { StandIn } from './stand-in.ts';

const isAsked = ({ body }: Look) => typeof body.routing_target === 'string';

/** A second agent, with a task of its own. */
function inviteAgain({ body }: Look) {
  const invites = body.invites as readonly JsonObject[];
  const [first] = invites;
  const sid = `KG${'2'.repeat(32)}`;
  const url = String(first?.url).replace(/KG[0-9a-f]{32}$/, sid);
  const routing = { properties: { sid: `WT${'2'.repeat(32)}` } };
  return { invites: [...invites, { ...first, sid, url, routing }] };
}

/** What agents, supervisors, their desktops and customers do. */
export const people: readonly StandIn[] = [
  {
    title: 'a program that invites another agent to the channel',
    hooks: () => showOtherwise({ listInvites: inviteAgain }),
    leaves: /list-invites\/(routing|url-own) .*has invited to the channel once more/,
  },
  {
    title: 'a task that is reserved, and pending, and reserved again',
    hooks: () =>
      showOtherwise({ fetchTask: ({ nth }) => ({ assignment_status: nth % 2 ? 'reserved' : 'pending' }) }),
  },
  {
    title: 'an agent who accepts, completes and closes before the channel is seen active',
    hooks: () =>
      showOtherwise({
        fetchTask: ({ nth }) => ({ assignment_status: nth < 2 ? 'assigned' : 'completed' }),
        fetchChannel: ({ nth }) => ({ status: nth < 2 ? 'setup' : 'closed' }),
        fetchConversation: () => ({ state: 'closed' }),
      }),
    leaves: /closed by somebody else before its channel was seen active/,
  },
  {
    title: 'an agent who wraps up before the first look',
    hooks: () =>
      showOtherwise({ fetchTask: () => ({ assignment_status: 'wrapping', date_updated: readLater() }) }),
    leaves: /assignment_status had changed already/,
  },
  {
    title: 'an agent who leaves before the channel is seen active',
    hooks: () =>
      showOtherwise({
        fetchTask: () => ({ assignment_status: 'assigned' }),
        fetchChannel: () => ({ status: 'inactive' }),
      }),
    leaves: /was left, paused or handed on/,
  },
  {
    title: 'an agent who pauses before the channel is seen active',
    hooks: () =>
      showOtherwise({
        fetchTask: () => ({ assignment_status: 'assigned' }),
        fetchChannel: () => ({ status: 'pause' }),
      }),
    leaves: /was left, paused or handed on/,
  },
  {
    title: 'an agent who is offered a task, lets it time out, and has it canceled and deleted',
    hooks: () =>
      showOtherwise({
        fetchTask: (look) =>
          !isAsked(look) || look.nth < 2
            ? undefined
            : look.nth > 2 && look.ms > 400
              ? 'absent'
              : { assignment_status: 'canceled', reason: 'Timed out' },
      }),
    // What came before that could not be watched for long enough.
    leaves: /(declined it or was not there|no later look was answered; the task was canceled).*: "Timed out"/,
  },
  {
    title: 'a worker who declines, of which no reason is given',
    hooks: () =>
      showOtherwise({
        fetchTask: (look) => (isAsked(look) ? { assignment_status: 'canceled', reason: '' } : undefined),
      }),
    leaves: /declined it or was not there/,
  },
  {
    title: 'a supervisor who routes a reserved task to another worker',
    hooks: () =>
      showOtherwise({
        fetchTask: ({ nth }) =>
          nth > 1 ? { routing_target: `WK${'1'.repeat(32)}`, assignment_status: 'reserved' } : undefined,
      }),
  },
  {
    title: 'a desktop that adds attributes',
    hooks: () =>
      showOtherwise({
        fetchTask: (look) => (look.nth > 1 ? rewrite(look, (all) => ({ ...all, skill: 'x' })) : undefined),
      }),
  },
  {
    title: 'a flow that gives an attribute another value',
    hooks: () =>
      showOtherwise({
        fetchTask: (look) =>
          look.nth > 1 ? rewrite(look, (all) => ({ ...all, customerName: 'Nora B.' })) : undefined,
      }),
    leaves: /(carries-attributes|callers-own) .* given other values/,
  },
  {
    title: 'somebody who closes the conversation',
    hooks: () => showOtherwise({ fetchConversation: () => ({ state: 'closed', date_updated: readLater() }) }),
    leaves: /conversation.state had changed already/,
  },
  {
    title: 'somebody who closes first',
    hooks: () => refuse(['updateChannel'], new Refusal(400, 45375, 'No')),
    leaves: /update-channel\/answers-200 .*somebody else had closed the contact/,
  },
  {
    title: 'somebody who changes the channel at the same time',
    hooks: () => refuse(['updateChannel'], new Refusal(409, 45780, 'No')),
    leaves: /update-channel\/answers-200 .*somebody else was changing the contact/,
  },
];

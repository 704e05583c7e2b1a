import type { Json } from '../../../../fixtures/json/json.ts';
import { changedAt } from '../../../../fixtures/mutation/edit.ts';
import { addressOfAnother } from '../../../../fixtures/mutation/operators/addresses.ts';
import { inside } from '../../../../fixtures/mutation/place.ts';

/** One look at a body over the wire. */
export interface WireLook {
  readonly operation: string;
  readonly msSinceCreation: number;
  /** Counts the looks that would have shown the value, from 1; 0 before it is there. */
  readonly shown: number;
}

/** The same operators as in process, look by look: a mock can only change what it is asked for. */
export interface WireTimeline {
  readonly name: string;
  change(body: Json, look: WireLook): Json | undefined;
}

const contact = ['attributes', inside, 'conversations', 'external_contact'];
const conversations = contact.slice(0, -1);
const hidden = (body: Json) => changedAt(body, contact, () => undefined);

/** Whether a look shows the value that these operators are about. */
export function showsContact(body: Json): boolean {
  let seen = false;
  changedAt(body, contact, (value) => {
    seen = true;
    return value;
  });
  return seen;
}

/** Past a deadline of 1.5 s and the looks beyond it; before the reads that follow the looking. */
export const deadlineMs = 1500;
const tooLateMs = deadlineMs * 1.25 - 20;

/** An operator on the looks at the task; other answers stay as they are. */
const onTask = (name: string, change: WireTimeline['change']): WireTimeline => ({
  name,
  change: (body, look) => (look.operation === 'fetchTask' ? change(body, look) : body),
});

export const wireTimeline: readonly WireTimeline[] = [
  onTask('asynchronous: never', hidden),
  onTask('asynchronous: late', (body, { msSinceCreation }) =>
    msSinceCreation < tooLateMs ? hidden(body) : body,
  ),
  onTask('asynchronous: vanishing', (body, { shown }) => (shown > 1 ? hidden(body) : body)),
  onTask('asynchronous: changing', (body, { shown }) =>
    shown > 1 ? changedAt(body, contact, (value) => `${value}0`) : body,
  ),
  onTask('asynchronous: of another contact', (body) =>
    changedAt(body, contact, (value) => addressOfAnother(value) ?? value),
  ),
  onTask('asynchronous: in the wrong place', (body) => {
    const without = hidden(body);
    return without === undefined
      ? without
      : changedAt(without, conversations.slice(0, -1), (parent) => ({
          ...(parent as { readonly [name: string]: Json }),
          external_contact: 'moved',
        }));
  }),
  {
    name: 'asynchronous: on the wrong resource',
    change(body, { operation }) {
      if (operation === 'fetchTask') return hidden(body);
      if (operation !== 'fetchInteraction') return body;
      return { ...(body as { readonly [name: string]: Json }), external_contact: 'moved' };
    },
  },
];

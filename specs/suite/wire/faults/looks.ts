import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { type Hooks, Refusal, refused } from '../../../../fixtures/mock/index.ts';

/** One good answer to a look at a thing: what it shows, and how long after, and how often, it has been asked for. */
export interface Look {
  readonly body: JsonObject;
  readonly ms: number;
  readonly nth: number;
}

/** What a look shows otherwise: members over those of the body, or nothing at all, as a 404. */
export type Otherwise = (look: Look) => { readonly [member: string]: Json } | 'absent' | undefined;

type Operation = keyof NonNullable<Hooks['answers']>;
type Distort = NonNullable<NonNullable<Hooks['answers']>[Operation]>;

/** Hooks by which the good answers of operations show something else. */
export function showOtherwise(changes: Partial<Record<Operation, Otherwise>>): Hooks {
  const answers = Object.entries(changes).map(([operation, change]) => [operation, distort(change)]);
  return { answers: Object.fromEntries(answers) };
}

function distort(change: Otherwise): Distort {
  const firstAsked = new Map<string, number>();
  return (answer, { path, nth }) => {
    const now = Date.now();
    const first = firstAsked.get(path) ?? now;
    firstAsked.set(path, first);
    if (answer.status >= 300) return answer;
    const body = answer.body as JsonObject;
    // What somebody did before does not go on once the thing has ended.
    if (hasEnded(body)) return answer;
    const other = change({ body, ms: now - first, nth });
    if (other === 'absent')
      return refused(new Refusal(404, 20404, `The requested resource ${path} was not found`));
    return other === undefined ? answer : { ...answer, body: { ...body, ...other } };
  };
}

function hasEnded({ status, state, assignment_status: assigned }: JsonObject): boolean {
  return status === 'closed' || state === 'closed' || assigned === 'completed' || assigned === 'canceled';
}

/** Hooks by which operations are refused, and nothing is done. */
export const refuse = (operations: readonly Operation[], refusal: Refusal): Hooks => ({
  instead: ({ operation }) => (operations.includes(operation) ? refused(refusal) : undefined),
});

/** Hooks by which every channel fails soon, for the reason given, and takes its task with it. */
export function failing(error_code: Json, error_message: Json = 'Words of the vendor'): Hooks {
  return showOtherwise({
    fetchChannel: ({ nth }) =>
      nth > 1 ? { status: 'failed', error_code, error_message } : { status: 'setup' },
    fetchTask: ({ nth }) => (nth > 1 ? { assignment_status: 'canceled', reason: null } : undefined),
  });
}

/** The attributes of a task, changed. */
export function rewrite({ body }: Look, change: (attributes: JsonObject) => JsonObject) {
  return { attributes: JSON.stringify(change(JSON.parse(String(body.attributes)) as JsonObject)) };
}

/** A time after the creation, as an update leaves it on a task or a conversation. */
export const readLater = () => new Date(Date.now() + 30_000).toISOString();

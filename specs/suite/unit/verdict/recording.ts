import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import type { Exchange, Recording } from '../../../../fixtures/recording/types.ts';

/** A look: milliseconds since the start, and what was seen, or the status of a look that failed (0: no answer). */
type Look = readonly [atMs: number, seen: JsonObject | number];

/** A recording as a case writes it: the bodies that were answered, and whatever else the case is about. */
export interface Outline extends Partial<Omit<Recording, 'exchanges' | 'scenario'>> {
  readonly scenario?: Partial<Recording['scenario']>;
  /** Bodies of the answers to creations. */
  readonly created?: readonly Json[];
  /** A creation that was answered with this status, or not at all (0). */
  readonly createdStatus?: number;
  /** The task attributes in the answer to the creation: decoded, or as the text that was sent. */
  readonly attributes?: JsonObject | string;
  readonly channelLooks?: readonly Look[];
  /** Looks at the list of channels. */
  readonly listLooks?: readonly Look[];
  /** Looks at the task; what is seen are its attributes. */
  readonly taskLooks?: readonly Look[];
  /** What the looks at the task show beside its attributes. */
  readonly task?: JsonObject;
  /** Forms of those who were added to a conversation made first. */
  readonly joined?: readonly { readonly [field: string]: string }[];
}

const contact = { id: 'agent-sms', kind: 'contact', title: 'An agent opens a contact by SMS' } as const;

const quiet: Omit<Recording, 'scenario' | 'exchanges'> = {
  run: 'run-1',
  status: 'recorded',
  reason: null,
  refusal: null,
  startedAt: '2026-01-31T00:00:00Z',
  durationMs: 0,
  createdAtMs: 0,
  ending: 'settled',
  asyncDeadlineMs: null,
  sent: {},
  settings: {},
  leftOpen: false,
};

/** The recording that an outline stands for; the creation was answered at 0 ms unless it says otherwise. */
export function recordingOf(outline: Outline = {}): Recording {
  const { created, createdStatus, attributes, ...others } = outline;
  const { channelLooks, listLooks, taskLooks, joined, task, scenario, ...rest } = others;
  return { ...quiet, ...rest, scenario: { ...contact, ...scenario }, exchanges: exchangesOf(outline) };
}

function exchangesOf(outline: Outline): readonly Exchange[] {
  const { created = [], createdStatus, attributes, joined = [] } = outline;
  const { channelLooks = [], listLooks = [], taskLooks = [], task } = outline;
  const bodies = attributes === undefined ? created : [withAttributes(attributes)];
  return [
    ...joined.map((form) => joining(form)),
    ...bodies.map((body) => creation(createdStatus ?? 200, body)),
    ...(bodies.length === 0 && createdStatus !== undefined ? [creation(createdStatus, {})] : []),
    ...channelLooks.map(([atMs, seen]) => look(atMs, seen, channelRead)),
    ...listLooks.map(([atMs, seen]) => look(atMs, seen, listRead)),
    ...taskLooks.map(([atMs, seen]) =>
      look(atMs, typeof seen === 'number' ? seen : { ...taskWith(seen), ...task }, taskRead),
    ),
  ];
}

const taskWith = (attributes: JsonObject) => ({ sid: 'WT1', attributes: JSON.stringify(attributes) });

function withAttributes(attributes: JsonObject | string): Json {
  const text = typeof attributes === 'string' ? attributes : JSON.stringify(attributes);
  return { sid: 'KD1', routing: { properties: { sid: 'WT1', attributes: text } } };
}

const channelRead = { api: 'flex', path: '/Interactions/KD1/Channels/UO1' } as const;
const listRead = { api: 'flex', path: '/Interactions/KD1/Channels' } as const;
const taskRead = { api: 'taskrouter', path: '/Workspaces/WS1/Tasks/WT1' } as const;

/** By his request id an answer is known as the vendor's, whatever is wrong with it. */
const ofVendor = { 'twilio-request-id': `RQ${'0'.repeat(32)}` };

function look(atMs: number, seen: JsonObject | number, read: Pick<Exchange, 'api' | 'path'>): Exchange {
  const answered = typeof seen === 'number' ? creation(seen, {}) : creation(200, seen);
  return { ...answered, ...read, method: 'GET', answeredAtMs: atMs };
}

function joining(form: { readonly [field: string]: string }): Exchange {
  const path = '/Conversations/CH1/Participants';
  return { ...creation(201, {}), api: 'conversations', path, form };
}

function creation(status: number, body: Json): Exchange {
  return {
    step: 'create interaction',
    api: 'flex',
    method: 'POST',
    path: '/Interactions',
    credentials: 'given',
    sentAtMs: 0,
    answeredAtMs: 0,
    tries: 1,
    answer: status === 0 ? null : { status, headers: ofVendor, body },
    failure: status === 0 ? 'ECONNRESET' : null,
  };
}

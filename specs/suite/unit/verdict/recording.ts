import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import type { Exchange, Recording } from '../../../../fixtures/recording/types.ts';

/** A look: milliseconds since the start, and what was seen, or the status of a look that failed (0: no answer). */
type Look = readonly [atMs: number, seen: JsonObject | number];

/** A recording as a case writes it: the bodies that were answered, and whatever else the case is about. */
export interface Glimpse extends Partial<Omit<Recording, 'exchanges' | 'scenario'>> {
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
  /** Forms of those who were added to a conversation made first. */
  readonly joined?: readonly { readonly [field: string]: string }[];
}

const contact = { id: 'agent-sms', kind: 'contact', title: 'An agent opens a contact by SMS' } as const;

/** The recording that a glimpse stands for; the creation was answered at 0 ms unless it says otherwise. */
export function recordingOf(glimpse: Glimpse = {}): Recording {
  const {
    created,
    createdStatus,
    attributes,
    channelLooks,
    listLooks,
    taskLooks,
    joined,
    scenario,
    ...rest
  } = glimpse;
  return {
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
    ...rest,
    scenario: { ...contact, ...scenario },
    exchanges: exchangesOf(glimpse),
  };
}

function exchangesOf(glimpse: Glimpse): readonly Exchange[] {
  const { created = [], createdStatus, attributes, joined = [] } = glimpse;
  const { channelLooks = [], listLooks = [], taskLooks = [] } = glimpse;
  const bodies = attributes === undefined ? created : [withAttributes(attributes)];
  return [
    ...joined.map((form) => joining(form)),
    ...bodies.map((body) => creation(createdStatus ?? 200, body)),
    ...(bodies.length === 0 && createdStatus !== undefined ? [creation(createdStatus, {})] : []),
    ...channelLooks.map(([atMs, seen]) => look('flex', '/Interactions/KD1/Channels/UO1', atMs, seen)),
    ...listLooks.map(([atMs, seen]) => look('flex', '/Interactions/KD1/Channels', atMs, seen)),
    ...taskLooks.map(([atMs, seen]) =>
      look('taskrouter', '/Workspaces/WS1/Tasks/WT1', atMs, typeof seen === 'number' ? seen : taskWith(seen)),
    ),
  ];
}

const taskWith = (attributes: JsonObject) => ({ sid: 'WT1', attributes: JSON.stringify(attributes) });

function withAttributes(attributes: JsonObject | string): Json {
  const text = typeof attributes === 'string' ? attributes : JSON.stringify(attributes);
  return { sid: 'KD1', routing: { properties: { sid: 'WT1', attributes: text } } };
}

function look(api: 'flex' | 'taskrouter', path: string, atMs: number, seen: JsonObject | number): Exchange {
  const status = typeof seen === 'number' ? seen : 200;
  return {
    ...creation(status, typeof seen === 'number' ? {} : seen),
    api,
    method: 'GET',
    path,
    answeredAtMs: atMs,
  };
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
    answer: status === 0 ? null : { status, headers: {}, body },
    failure: status === 0 ? 'ECONNRESET' : null,
  };
}

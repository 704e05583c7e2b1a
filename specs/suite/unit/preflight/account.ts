import type { Call, Exchange } from '../../../../fixtures/client/exchange.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { askAccount } from '../../../../fixtures/preflight/preflight.ts';
import type { Credentials, Preflight } from '../../../../fixtures/preflight/types.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';

const hex = '0123456789abcdef'.repeat(2);

/** The settings of a run on an account that is ready. */
export const settings = {
  TWILIO_ACCOUNT_SID: `AC${hex}`,
  FLEX_API_BASE_URL: 'https://flex-api.example.com/v1',
  FLEX_WORKSPACE_SID: `WS${hex}`,
  FLEX_WORKFLOW_SID: `WW${hex}`,
  FLEX_QUEUE_SID: `WQ${hex}`,
  FLEX_WORKER_SID: `WK${hex}`,
  SMS_CUSTOMER_ADDRESS: '+12025550111',
  SMS_PROXY_ADDRESS: '+12025550122',
  WHATSAPP_CUSTOMER_ADDRESS: 'whatsapp:+12025550133',
  WHATSAPP_PROXY_ADDRESS: 'whatsapp:+12025550144',
  EMAIL_CUSTOMER_ADDRESS: 'customer@example.com',
  EMAIL_FROM_ADDRESS: 'support@example.com',
};

/** An answer: a body with 200, or `[status, body]`, a page where the body is a text; null where nothing comes back. */
export type Reply = JsonObject | readonly [number, Json] | null;

/** Answers to one request, in turn; the last one holds. */
export interface InTurn {
  readonly inTurn: readonly Reply[];
}

/** What the vendor answers where there is nothing. */
export const notFound: Reply = [404, { code: 20404, message: 'not found', status: 404 }];

/** The name of a conversation that a journal here tells of. */
export const journaledTag = 'conformance-20261124T000000Z-abcdef-customer-sms';

/** The queue that the workflow leads to. */
export const unserved = `WQ${'e'.repeat(32)}`;

const account = { account_sid: settings.TWILIO_ACCOUNT_SID };
const workspace = `taskrouter /Workspaces/${settings.FLEX_WORKSPACE_SID}`;

/** The names of what is asked, as host and path, with the answers of an account that is ready. */
export const ready: { readonly [request: string]: Reply } = {
  'flex /Configuration': {
    ...account,
    chat_service_instance_sid: `IS${hex}`,
    taskrouter_workspace_sid: settings.FLEX_WORKSPACE_SID,
  },
  'conversations /Configuration': { ...account, default_chat_service_sid: `IS${hex}` },
  'conversations /ParticipantConversations': { conversations: [] },
  'taskrouter /Workspaces': { workspaces: [{ sid: settings.FLEX_WORKSPACE_SID }] },
  [workspace]: { ...account, sid: settings.FLEX_WORKSPACE_SID },
  [`${workspace}/Workflows/${settings.FLEX_WORKFLOW_SID}`]: {
    friendly_name: 'Assign to Anyone',
    configuration: JSON.stringify({ task_routing: { filters: [], default_filter: { queue: unserved } } }),
  },
  [`${workspace}/Workflows`]: { workflows: [{ sid: settings.FLEX_WORKFLOW_SID }] },
  [`${workspace}/TaskQueues/${settings.FLEX_QUEUE_SID}`]: { friendly_name: 'Agents' },
  [`${workspace}/TaskQueues`]: { task_queues: [{ sid: settings.FLEX_QUEUE_SID }, { sid: unserved }] },
  [`${workspace}/Workers`]: { workers: [{ sid: settings.FLEX_WORKER_SID }] },
  [`${workspace}/Workers/${settings.FLEX_WORKER_SID}`]: { available: true, activity_name: 'Available' },
  [`${workspace}/TaskQueues?WorkerSid`]: { task_queues: [{ sid: settings.FLEX_QUEUE_SID }] },
};

/** The name of a request of the workspace, below it. */
export const below = (path: string) => `${workspace}${path}`;

/** What was asked of an account, and what preflight made of it. */
export interface Asked extends Preflight {
  readonly calls: readonly Exchange[];
  readonly sentences: readonly string[];
  /** Ids of the contacts that are stopped, each once. */
  readonly stopped: readonly string[];
}

/** Asks an account that is ready but for some replies and settings; a setting of undefined is not set. */
export async function ask(
  replies: { readonly [request: string]: Reply | InTurn } = {},
  changed: { readonly [name: string]: string | undefined } = {},
  credentials: Credentials = 'auth token',
): Promise<Asked> {
  const given = Object.entries({ ...settings, ...changed }).filter(([, value]) => value !== undefined);
  const known = Object.fromEntries(given) as { [name: string]: string };
  const calls: Exchange[] = [];
  const preflight = await askAccount({
    send: async (call) => {
      const name = nameRequest(call);
      const before = calls.filter((each) => nameRequest(each) === name).length;
      const reply = pick({ ...ready, ...replies }[name], before);
      const exchange = answer(call, reply === undefined ? notFound : reply);
      calls.push(exchange);
      return exchange;
    },
    pause: async () => {},
    settings: known,
    credentials,
    redact: (value) => value,
    scenarios: scenarios().filter(({ targets }) => targets === undefined || targets.includes('live')),
    isOurs: (name) => ['CHjournaled', journaledTag].includes(name),
  });
  const sentences = preflight.findings.map(({ sentence }) => sentence);
  const stopped = [...new Set(preflight.findings.flatMap(({ stops }) => stops))].sort();
  return { ...preflight, calls, sentences, stopped };
}

function pick(reply: Reply | InTurn | undefined, before: number): Reply | undefined {
  const all = reply && 'inTurn' in reply ? (reply.inTurn as readonly Reply[]) : [reply];
  return all[Math.min(before, all.length - 1)];
}

/** As `ready` has it: of what narrows a list, the worker, and the number of a page after the first. */
function nameRequest({ api, path, query = {} }: Call): string {
  const narrowed = [query.WorkerSid && 'WorkerSid', query.Page && `Page=${query.Page}`].filter(Boolean);
  return [`${api} ${path}`, ...narrowed].join('?');
}

function answer(call: Call, reply: Reply): Exchange {
  const [status, body] = Array.isArray(reply) ? reply : [200, reply as JsonObject];
  const times = { credentials: 'given', tries: 1, sentAtMs: 0, answeredAtMs: 1 } as const;
  if (reply === null) return { ...call, ...times, answer: null, failure: 'ECONNREFUSED' };
  const content = typeof body === 'string' ? { text: body } : { body };
  return { ...call, ...times, answer: { status, headers: {}, ...content }, failure: null };
}

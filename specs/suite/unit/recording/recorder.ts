import { setImmediate as turn } from 'node:timers/promises';
import { makeBudget } from '../../../../fixtures/cleanup/budget.ts';
import { noJournal } from '../../../../fixtures/cleanup/journal.ts';
import type { Answer, Call } from '../../../../fixtures/client/exchange.ts';
import type { RecorderContext } from '../../../../fixtures/recording/context.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';

/** What comes back for the nth call of a step, from 0; null where nothing does. */
export type Reply = (nth: number, call: Call) => Partial<Answer> | null;

/** Replies by step, beside those of a target that does everything right. */
export type Replies = { readonly [step: string]: Reply };

/** A recorder context whose target is a handful of replies, and every call that reached it. */
export interface FakeRecorder {
  readonly context: RecorderContext;
  readonly calls: readonly Call[];
  /** How often a step was sent. */
  count(step: string): number;
}

/** A SID of a kind. */
export const sid = (prefix: string, digit = 1) => `${prefix}${String(digit).repeat(32)}`;

/** The SIDs of what the well-behaved target creates; the conversation made first is another. */
export const sids = { interaction: sid('KD'), channel: sid('UO'), task: sid('WT'), conversation: sid('CH') };

const created = {
  sid: sids.interaction,
  channel: { sid: sids.channel },
  routing: { properties: { sid: sids.task, attributes: `{"conversationSid":"${sids.conversation}"}` } },
};

const wellBehaved: Replies = {
  'create conversation': () => ({ status: 201, body: { sid: sid('CH', 0) } }),
  'create interaction': () => ({ body: created }),
  'fetch task': () => ({ body: { assignment_status: 'pending' } }),
  'fetch channel': () => ({ body: { status: 'active' } }),
  'see channel closed': () => ({ body: { status: 'closed' } }),
  'see task ended': () => ({ body: { assignment_status: 'completed' } }),
  'see conversation closed': () => ({ body: { state: 'closed' } }),
  'find conversation again': () => ({ status: 404, body: { code: 20404, message: 'not found' } }),
  'bad request': () => ({ status: 400, body: { code: 20001, message: 'bad' } }),
  'find task again': () => ({ body: { tasks: [] } }),
};

/** By his request id an answer is known as the vendor's, whatever is wrong with it. */
const ofVendor = { 'twilio-request-id': `RQ${'0'.repeat(32)}` };

/** Makes a recorder context. Its target answers 200 and `{}` where no reply says otherwise. */
export function fakeRecorder(replies: Replies = {}, over: Partial<RecorderContext> = {}): FakeRecorder {
  const calls: Call[] = [];
  const count = (step: string) => calls.filter((call) => call.step === step).length;
  const answerTo = (call: Call, nth: number): Answer | null => {
    const reply = (replies[call.step] ?? wellBehaved[call.step])?.(nth, call);
    return reply === null ? null : { status: 200, headers: ofVendor, body: {}, ...reply };
  };
  const context: RecorderContext = {
    send: async (call, epochMs) => {
      const nth = count(call.step);
      calls.push(call);
      const sentAtMs = Math.round(performance.now() - epochMs);
      await turn();
      const answer = answerTo(call, nth);
      const failure = answer ? null : 'ECONNRESET';
      const answeredAtMs = Math.round(performance.now() - epochMs);
      return { ...call, credentials: 'given', tries: 1, sentAtMs, answeredAtMs, answer, failure };
    },
    settings: { FLEX_WORKSPACE_SID: 'WS1' },
    redact: (value) => value,
    settled: () => true,
    deadlineMs: 100,
    asyncDeadlineMs: null,
    watchMs: 0,
    visibleWithinMs: 0,
    runTag: 'run-1',
    target: 'mock',
    patience: { searchMs: 40, closingMs: 60 },
    budget: makeBudget(null),
    sharesAddresses: true,
    journal: noJournal,
    signal: new AbortController().signal,
    ...over,
  };
  return { context, calls, count };
}

/** A contact without references. */
export const contact: Scenario = {
  id: 'agent-sms',
  title: 'An agent opens a contact',
  kind: 'contact',
  interaction: { Channel: { type: 'sms' }, Routing: { properties: { attributes: { from: 'Nora' } } } },
};

/** A creation that must be refused. */
export const badCreation: Scenario = {
  id: 'no-channel',
  title: 'A creation without a channel',
  kind: 'refusal',
  request: { api: 'flex', method: 'POST', path: '/Interactions', form: { Routing: { properties: {} } } },
};

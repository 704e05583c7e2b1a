import type { Fault } from '../../../../fixtures/faults/fault.ts';
import type { Json } from '../../../../fixtures/json/json.ts';
import type { Answer, Call } from '../../../../fixtures/mock/index.ts';
import { changedBy } from '../../../../fixtures/mutation/change.ts';
import { changedAt } from '../../../../fixtures/mutation/edit.ts';
import { Contacts } from './contacts.ts';
import type { Planned } from './plan.ts';
import { showsContact } from './timeline.ts';

const operations: readonly (keyof NonNullable<Fault['answers']>)[] = [
  'createInteraction',
  'fetchInteraction',
  'listChannels',
  'fetchChannel',
  'updateChannel',
  'fetchTask',
  'fetchConversation',
];

/** `fetch-task` is what the mock calls fetchTask. */
const operationOf = (endpoint: string) =>
  endpoint.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A fault of the mock that serves each scenario its own mutant. */
export function faultOf(batch: ReadonlyMap<string, Planned>): Fault {
  const contacts = new Contacts();
  const distort = (answer: Answer, call: Call): Answer => {
    const scenario = contacts.scenarioOf(call, answer);
    const planned = scenario === undefined ? undefined : batch.get(scenario);
    if (scenario === undefined || !planned || answer.body === undefined) return answer;
    return mutated(answer, call, { scenario, planned, contacts });
  };
  return {
    id: 'mutants-over-the-wire',
    breaks: [],
    answers: Object.fromEntries(operations.map((operation) => [operation, distort])),
  };
}

interface Case {
  readonly scenario: string;
  readonly planned: Planned;
  readonly contacts: Contacts;
}

function mutated(answer: Answer, { operation }: Call, { scenario, planned, contacts }: Case): Answer {
  const body = answer.body as Json;
  if ('timeline' in planned) {
    const shown = contacts.count(scenario, operation === 'fetchTask' && showsContact(body));
    const look = { operation, msSinceCreation: contacts.msSince(scenario), shown };
    return { ...answer, body: planned.timeline.change(body, look) as Answer['body'] };
  }
  if (operation !== operationOf(planned.endpoint)) return answer;
  if ('answer' in planned) return onWire(answer, planned.answer);
  const { operator, endpoint, steps } = planned;
  let made: Json | undefined = body;
  changedAt(body, steps, (value) => {
    const parent = parentIn(body, steps);
    const [change] = operator.changes(
      { exchange: 0, endpoint, steps, value, parent },
      contacts.around(scenario),
    );
    if (change) made = changedBy(body, steps, change);
    return value;
  });
  return { ...answer, body: made as Answer['body'] };
}

function parentIn(body: Json, steps: readonly (string | number)[]): Json | undefined {
  let parent: Json | undefined;
  changedAt(body, steps.slice(0, -1), (value) => {
    parent = value;
    return value;
  });
  return parent;
}

/** The operator's own edit; a header it takes away is one that the mock must leave out. */
function onWire(answer: Answer, { edit }: Extract<Planned, { answer: unknown }>['answer']): Answer {
  const usual = { 'content-type': 'application/json;charset=utf-8' };
  const edited = edit({ status: answer.status, headers: usual, body: answer.body as Json });
  const { status, headers, text } = edited;
  return {
    ...answer,
    status,
    headers: { ...answer.headers, 'content-type': headers['content-type'] },
    ...(text !== undefined && { text }),
  };
}

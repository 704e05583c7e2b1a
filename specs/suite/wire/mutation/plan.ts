import { changedBy } from '../../../../fixtures/mutation/change.ts';
import { withValue } from '../../../../fixtures/mutation/edit.ts';
import type { Operator } from '../../../../fixtures/mutation/mutant.ts';
import type { EndpointOf } from '../../../../fixtures/mutation/mutants.ts';
import type { Notice } from '../../../../fixtures/mutation/notice.ts';
import { type AnswerOperator, answerOperators } from '../../../../fixtures/mutation/operators/answers.ts';
import { operators } from '../../../../fixtures/mutation/operators/index.ts';
import { type Place, placesIn, type Step } from '../../../../fixtures/mutation/place.ts';
import { surroundingsOf } from '../../../../fixtures/mutation/seed.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { type WireTimeline, wireTimeline } from './timeline.ts';

/** One mutant for the wire: every answer of an endpoint in one scenario is changed by one operator. */
export type Planned =
  | { readonly operator: Operator; readonly endpoint: string; readonly steps: readonly Step[] }
  | { readonly answer: AnswerOperator; readonly endpoint: string }
  | { readonly timeline: WireTimeline };

/** What a plan is made from. */
export interface Sources {
  readonly recordings: readonly Recording[];
  readonly endpointOf: EndpointOf;
  readonly notice: Notice;
}

/** Read after the creation, so that the recorder still finds what it opened; the task first, it is the richest. */
const order = ['fetch-task', 'fetch-channel', 'fetch-conversation', 'list-channels', 'update-channel'];
order.push('fetch-interaction', 'create-interaction');

/** Operator → scenario → mutant: one for each operator, and no scenario with two in the same batch. */
export function batchesOf(sources: Sources): readonly ReadonlyMap<string, Planned>[] {
  const batches: Map<string, Planned>[] = [];
  const put = (scenarios: readonly string[], planned: Planned) => {
    const free = (batch: Map<string, Planned>) => scenarios.find((id) => !batch.has(id));
    const batch = batches.find((each) => free(each) !== undefined) ?? new Map<string, Planned>();
    if (!batches.includes(batch)) batches.push(batch);
    batch.set(free(batch) ?? '', planned);
  };
  for (const { among, planned } of candidates(sources)) put(among, planned);
  return batches;
}

interface Candidate {
  readonly among: readonly string[];
  readonly planned: Planned;
}

function* candidates(sources: Sources): Generator<Candidate> {
  const all = sources.recordings.map(({ scenario: { id } }) => id);
  for (const operator of operators) {
    const { place, among } = bestPlace(operator, sources);
    yield { among, planned: { operator, endpoint: place.endpoint, steps: place.steps } };
  }
  for (const name of new Set(answerOperators.map((each) => each.name))) {
    const answer = answerOperators.findLast((each) => each.name === name);
    if (answer) yield { among: all, planned: { answer, endpoint: 'fetch-conversation' } };
  }
  // Only a contact by SMS, email or WhatsApp has an external contact.
  const reached = all.filter((id) => /sms|email|whatsapp/.test(id));
  for (const timeline of wireTimeline) yield { among: reached, planned: { timeline } };
}

/** The first place, by the order of the endpoints, where a mutant of the operator is noticed in process. */
function bestPlace(operator: Operator, { recordings, endpointOf, notice }: Sources) {
  for (const endpoint of order) {
    const found = new Map<string, { place: Place; among: string[] }>();
    for (const recording of recordings) {
      const around = surroundingsOf(recording, recordings, 1);
      for (const place of placesIn(recording, endpointOf)) {
        if (place.endpoint !== endpoint || place.steps.length === 0) continue;
        const [change] = operator.changes(place, around);
        const key = place.steps.join('.');
        if (!change || found.get(key)?.among.includes(recording.scenario.id)) continue;
        const made = withValue(recording, place.exchange, [], (body) => changedBy(body, place.steps, change));
        if (notice(made).failing.length === 0) continue;
        const known = found.get(key) ?? { place, among: [] };
        known.among.push(recording.scenario.id);
        found.set(key, known);
      }
    }
    const [best] = [...found.values()].sort((a, b) => b.among.length - a.among.length);
    if (best) return best;
  }
  throw new Error(`no mutant of "${operator.name}" is noticed in process`);
}

/** The name of what was planned. */
export function nameOfPlanned(planned: Planned): string {
  if ('operator' in planned) return planned.operator.name;
  return 'answer' in planned ? planned.answer.name : planned.timeline.name;
}

import type { Clause } from '../../../../fixtures/contract/types.ts';
import {
  type ConformanceDocument,
  type DocumentFacts,
  makeDocument,
} from '../../../../fixtures/report/document.ts';
import type { RunFacts } from '../../../../fixtures/run/facts.ts';
import type { ClauseVerdict, ScenarioVerdict, VerdictName } from '../../../../fixtures/verdict/types.ts';

export type Scenario = RunFacts['scenarios'][number];

const page = {
  id: 'interactions-api',
  title: 'Interactions API',
  url: 'https://vendor.example/api',
  date: '2026',
};

/** A clause as a document needs it. */
export function clauseOf(id: string, more: Partial<Clause> = {}): Clause {
  const [contract = '', shortId = ''] = id.split('/');
  return {
    id,
    shortId,
    contract,
    file: `contracts/${contract}.json`,
    statement: `${shortId} is what the vendor says`,
    basis: 'stated',
    severity: 'normal',
    allTags: [],
    consumers: ['Flex UI'],
    source: { page: page.id, section: 'Task Attributes', row: shortId },
    endpoint: null,
    dependsOn: [],
    dependsOnAt: {},
    is: 1,
    ...more,
  };
}

/** A contact named by who opens it and its channel, such as `agent-sms`. */
export function contactOf(id: string, more: Partial<Scenario> = {}): Scenario {
  const channel = id.split('-')[1] ?? null;
  return {
    id,
    kind: 'contact',
    channel,
    refusal: null,
    status: 'recorded',
    reason: null,
    requests: 9,
    durationMs: 800,
    ...more,
  };
}

const openers = ['agent', 'api', 'customer'];
const channels = ['sms', 'whatsapp', 'email', 'chat'];

/** Twelve contacts: three who open them, on four channels. */
export const contacts = openers.flatMap((opener) =>
  channels.map((channel) => contactOf(`${opener}-${channel}`)),
);

/** The verdict of a clause in each of these scenarios. */
export function verdictOf(
  id: string,
  verdict: VerdictName,
  scenarios: readonly (Scenario | ScenarioVerdict)[] = contacts,
): ClauseVerdict {
  const rows = scenarios.map((each) => ('verdict' in each ? each : { scenario: each.id, verdict }));
  return { id, verdict, scenarios: rows };
}

/** The rows of a clause that all these scenarios break alike, but for the time of the look. */
export function failing(
  scenarios: readonly Scenario[],
  more: Partial<ScenarioVerdict> = {},
): ScenarioVerdict[] {
  return scenarios.map(({ id }, nth) => ({
    scenario: id,
    verdict: 'fail',
    observed: 'Outbound',
    expected: 'outbound',
    message: `attributes.direction is "Outbound", expected "outbound" (read after ${100 + nth} ms)`,
    ...more,
  }));
}

/** A run of which only what a case is about is said. */
export interface Told extends Partial<RunFacts>, Pick<DocumentFacts, 'told'> {
  readonly clauses: readonly Clause[];
  readonly verdicts: readonly ClauseVerdict[];
  /** Ids of the clauses that were chosen; every one unless it is said. */
  readonly asked?: readonly string[];
}

/** The document of a run. */
export function documentWith({ clauses, verdicts, asked, ...facts }: Told): ConformanceDocument {
  const contracts = { clauses, pages: [page], hash: '0'.repeat(64) };
  return makeDocument(contracts, verdicts, {
    run: 'run-1',
    startedAt: '2026-11-22T02:00:00Z',
    target: { name: 'mock', flexApi: 'embedded', profile: 'documented', fault: null },
    interrupted: false,
    chosen: { clauses: asked?.length ?? clauses.length, of: clauses.length },
    scenarios: contacts,
    additions: [],
    observations: [],
    use: { interactionsCreated: 12, requests: 108, preflightRequests: 0, retries: 0, leftOpen: 0, open: [] },
    version: '0.1.0',
    durationMs: 4210,
    asked: asked ?? clauses.map(({ id }) => id),
    ...facts,
  });
}

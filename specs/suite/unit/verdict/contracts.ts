import type { Clause, Contracts, Endpoint, WrittenClause } from '../../../../fixtures/contract/types.ts';

/** A clause as a case writes it: what the case is not about is filled in. */
export type Sketch = Partial<WrittenClause>;

const page = { id: 'overview', title: 'Interactions API', url: 'https://vendor.example', date: '2026-01-31' };

const endpoint = (name: string, api: Endpoint['api'], method: Endpoint['method'], path: string) => ({
  name,
  api,
  method,
  path,
  answers: { 200: 'interaction' },
});

const creation = endpoint('create-interaction', 'flex', 'POST', '/Interactions');
const endpoints = [
  creation,
  endpoint('fetch-channel', 'flex', 'GET', '/Interactions/{InteractionSid}/Channels/{ChannelSid}'),
  endpoint('fetch-task', 'taskrouter', 'GET', '/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}'),
];

const shapes = {
  sid: { $defs: { KD: { type: 'string', pattern: '^KD[0-9a-f]{4}$' } } },
  interaction: {
    type: 'object',
    required: ['sid'],
    properties: {
      sid: { $ref: 'sid#/$defs/KD' },
      links: { type: 'object' },
      routing: { type: 'string', contentMediaType: 'application/json' },
    },
  },
};

/** Contracts of these clauses alone; they are clauses of `create-interaction`, and the first is called `clause-0`. */
export function contractsOf(sketches: readonly Sketch[]): Contracts {
  const clauses = sketches.map(clauseOf);
  return { clauses, endpoints, shapes, errata: [], pages: [page], statements: [], hash: '' };
}

function clauseOf(sketch: Sketch, index: number): Clause {
  const shortId = sketch.id ?? `clause-${index}`;
  return {
    statement: 'the vendor promises something',
    basis: 'stated',
    severity: 'normal',
    consumers: ['Integration'],
    source: { page: page.id, section: 'Promises' },
    ...sketch,
    shortId,
    id: `${creation.name}/${shortId}`,
    file: 'contracts/endpoints/create-interaction.json',
    contract: 'Create an interaction',
    endpoint: creation,
    allTags: [],
    dependsOn: (sketch.dependsOn ?? []).map((id) => `${creation.name}/${id}`),
  };
}

import { matchEndpoints } from '../../../../fixtures/contract/endpoint.ts';
import type { Clause, Contracts, WrittenClause } from '../../../../fixtures/contract/types.ts';
import { creation, endpoints } from './endpoints.ts';

/** A clause as a case writes it: what the case is not about is filled in. */
export type Sketch = Partial<WrittenClause>;

const page = { id: 'overview', title: 'Interactions API', url: 'https://vendor.example', date: '2026-01-31' };

const why = { source: { page: page.id, row: 'Failures' }, why: 'the vendor cannot help it' };

const losses: Contracts['losses'] = [
  {
    id: 'occupied',
    says: 'the contact was lost because an address is in use',
    when: { 'channel.status': 'failed', 'channel.error_code': [50416, 45352] },
    ...why,
  },
  {
    id: 'in-words',
    says: 'the contact was lost for the reason in words',
    when: { 'channel.status': 'failed', 'channel.error_message': { given: true } },
    unless: { 'channel.error_code': [45350, 19025] },
    ...why,
  },
  {
    id: 'declined',
    says: 'the worker was not there',
    when: {
      'task.assignment_status': 'canceled',
      'sent.routing.worker': { given: true },
      'channel.status': ['setup', 'active'],
    },
    ...why,
  },
];

const shapes = {
  sid: { $defs: { KD: { type: 'string', pattern: '^KD[0-9a-f]{4}$' } } },
  values: {
    $defs: {
      url: { title: 'an absolute address', type: 'string', pattern: '^https?://' },
      addresses: {
        title: 'a list of addresses',
        type: 'array',
        items: { $ref: 'values#/$defs/url' },
      },
    },
  },
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

/** Contracts of these clauses alone; they are clauses of `create-interaction` unless their id says more, and the first is called `clause-0`. */
export function contractsOf(sketches: readonly Sketch[]): Contracts {
  const clauses = sketches.map(clauseOf);
  const findEndpoint = matchEndpoints(endpoints);
  return {
    ...{ clauses, endpoints, findEndpoint, shapes, losses },
    ...{ errata: [], pages: [page], statements: [], consumers: [], own: null, hash: '' },
  };
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
    id: shortId.includes('/') ? shortId : `${creation.name}/${shortId}`,
    file: 'contracts/endpoints/create-interaction.json',
    contract: 'Create an interaction',
    endpoint: creation,
    allTags: [],
    dependsOnAt: Object.fromEntries((sketch.shownBy ?? []).map((name) => [name, dependenciesAt(name)])),
    dependsOn: (sketch.dependsOn ?? []).map((id) => `${creation.name}/${id}`),
  };
}

/** As the loader has it: what the endpoint depends on, and what it shows there. */
function dependenciesAt(name: string): readonly string[] {
  const { dependsOn = [], shows = {} } = endpoints.find((each) => each.name === name) ?? {};
  return [...dependsOn, ...(shows.channel?.dependsOn ?? [])];
}

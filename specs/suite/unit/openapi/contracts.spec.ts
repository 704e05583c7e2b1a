import { contracts } from '../../../../fixtures/contract/index.ts';
import type { Step } from '../../../../fixtures/json/edit.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { compareContracts } from '../../../../fixtures/openapi/claims/compare-contracts.ts';
import { parseOpenApi } from '../../../../fixtures/openapi/open-api.ts';
import { expect, test } from '../../test.ts';
import { put } from './documents.ts';
import { published, spots, statuses } from './published.ts';

const { create, form, channel, interaction, fetchChannel } = spots;
const channels = 'flex.v1.interaction.interaction_channel';

const compare = (document: JsonObject) =>
  compareContracts(contracts(), parseOpenApi(JSON.stringify(document), 'it.json'));
const tell = (document: JsonObject) =>
  compare(document).findings.map(({ severity, change, at }) => `${severity} ${change}: ${at}`);

test('a document that says what the contracts say has no finding, and what errata record is counted', () => {
  const { findings, noise } = compare(published);
  expect({ findings, noise }).toEqual({ findings: [], noise: { 'recorded as errata': 9 } });
});

/** What the document says instead, and what is told of it. */
const changes: {
  readonly [title: string]: readonly [steps: readonly Step[], value: Json | undefined, told: string];
} = {
  'an operation that no contract mentions': [
    ['paths', '/v1/Interactions/{Sid}', 'delete'],
    {},
    'additive contract-operation-unmentioned: DELETE /v1/Interactions/{Sid}',
  ],
  'an operation that the document does not know': [
    create,
    undefined,
    'breaking contract-operation-unpublished: POST /v1/Interactions',
  ],
  'a status that no contract accepts': [
    [...create, 'responses'],
    { '202': published.paths['/v1/Interactions'].post.responses['200'] ?? null },
    'breaking contract-status-unaccepted: POST /v1/Interactions answer status',
  ],
  'a member that no contract mentions': [
    [...channel, 'label'],
    { type: 'string' },
    `additive contract-member-unmentioned: ${channels}, label`,
  ],
  'a member that the document does not show': [
    [...channel, 'interaction_sid'],
    undefined,
    `breaking contract-member-unpublished: ${channels}, interaction_sid`,
  ],
  'a member of another type': [
    [...channel, 'error_code'],
    { type: 'string', nullable: true },
    `breaking contract-type-contradicted: ${channels}, error_code`,
  ],
  'a value that the closed set lacks': [
    [...channel, 'status', 'enum'],
    [...statuses, 'parked'],
    `risky contract-value-unaccepted: ${channels}, status`,
  ],
  'a set that the document leaves open': [
    [...channel, 'type'],
    { type: 'string' },
    `risky contract-set-unpublished: ${channels}, type`,
  ],
  'a SID of another kind': [
    [...interaction, 'sid', 'pattern'],
    '^KX[0-9a-fA-F]{32}$',
    'breaking contract-sid-contradicted: flex.v1.interaction, sid',
  ],
  'a SID of another kind in a path': [
    [...fetchChannel, 'parameters', 1, 'schema', 'pattern'],
    '^UT[0-9a-fA-F]{32}$',
    'breaking contract-sid-contradicted: path Sid',
  ],
  'an address of another format': [
    [...interaction, 'url', 'format'],
    'date-time',
    'breaking contract-format-contradicted: flex.v1.interaction, url',
  ],
  'a null that no contract expects': [
    [...channel, 'type', 'nullable'],
    true,
    `risky contract-null-unexpected: ${channels}, type`,
  ],
  'a null that the document does not allow': [
    [...channel, 'error_code', 'nullable'],
    false,
    `additive contract-null-unpublished: ${channels}, error_code`,
  ],
  'a member of a form that no contract mentions': [
    [...form, 'properties', 'Label'],
    { type: 'string' },
    'additive contract-form-unmentioned: POST /v1/Interactions form Label',
  ],
  'a member of a form that the document does not take': [
    [...form, 'properties', 'InteractionContextSid'],
    undefined,
    'breaking contract-form-unpublished: POST /v1/Interactions form InteractionContextSid',
  ],
  'a member of a form that is required': [
    [...form, 'required'],
    ['Channel', 'WebhookTtid'],
    'breaking contract-form-demanded: POST /v1/Interactions form WebhookTtid',
  ],
  'a member of a form that is optional': [
    [...form, 'required'],
    [],
    'risky contract-form-optional: POST /v1/Interactions form Channel',
  ],
};

for (const [title, [steps, value, told]] of Object.entries(changes))
  test(`${title} is told`, () => {
    expect(tell(put(published, steps, value))).toEqual([told]);
  });

test('a finding names the clauses that speak of the member', () => {
  const [finding] = compare(
    put(published, [...channel, 'status', 'enum'], ['setup', 'active', 'parked']),
  ).findings;
  expect(finding?.clauses).toEqual([
    'channel/status-known',
    'fetch-channel/becomes-active',
    'update-channel/status',
  ]);
});

test('a status of the past that an erratum records is no news', () => {
  const { '200': answer = null } = published.paths['/v1/Interactions'].post.responses;
  expect(tell(put(published, [...create, 'responses'], { '201': answer }))).toEqual([]);
});

import { contracts } from '../../../../fixtures/contract/index.ts';
import type { Step } from '../../../../fixtures/json/edit.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { compareContracts } from '../../../../fixtures/openapi/claims/compare-contracts.ts';
import { parseOpenApi } from '../../../../fixtures/openapi/open-api.ts';
import { expect, test } from '../../test.ts';
import { put } from './documents.ts';
import { published, spots } from './published.ts';

const { create, channel, fetchChannel, form } = spots;
const post = 'POST /v1/Interactions';
const channels = 'flex.v1.interaction.interaction_channel';
const answer = [...create, 'responses', '200'];
const invites = ['paths', '/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites', 'post'];
const list = ['paths', '/v1/Interactions/{InteractionSid}/Channels', 'get', 'responses', '200', 'content'];
const page = [...list, 'application/json', 'schema', 'properties'];

const tell = (document: JsonObject) =>
  compareContracts(contracts(), parseOpenApi(JSON.stringify(document), 'it.json')).findings.map(
    ({ severity, change, at }) => `${severity} ${change}: ${at}`,
  );

/** What the document has lost of what the contracts say, and what is told of it. */
const losses: {
  readonly [title: string]: readonly [steps: readonly Step[], value: Json | undefined, told: string];
} = {
  'the body of an answer': [
    [...answer, 'content'],
    undefined,
    `breaking contract-answer-unpublished: ${post} answer`,
  ],
  'the body of an answer that only clauses speak of': [
    [...invites, 'responses', '200', 'content'],
    {},
    `breaking contract-answer-unpublished: ${invites[1] && `POST ${invites[1]}`} answer`,
  ],
  'every good answer': [
    [...create, 'responses'],
    { '400': { description: 'refused' } },
    `breaking contract-status-unpublished: ${post} answer status`,
  ],
  'the one status among many': [
    [...create, 'responses'],
    { '2XX': published.paths['/v1/Interactions'].post.responses['200'] ?? null },
    `risky contract-status-wider: ${post} answer status`,
  ],
  'the media type of an answer': [
    [...answer, 'content'],
    { 'application/xml': { schema: { type: 'object' } } },
    `breaking contract-content-type-contradicted: ${post} answer`,
  ],
  'the schema of an answer': [
    [...answer, 'content', 'application/json'],
    {},
    `risky contract-type-unpublished: ${post} answer`,
  ],
  'the members of an answer': [
    [...answer, 'content', 'application/json', 'schema'],
    { type: 'object' },
    `risky contract-member-undescribed: ${post} answer`,
  ],
  'the elements of a list': [
    [...page, 'channels', 'items'],
    undefined,
    'risky contract-type-unpublished: GET /v1/Interactions/{InteractionSid}/Channels answer channels.*',
  ],
  'the format of an address': [
    [...channel, 'url', 'format'],
    undefined,
    `risky contract-format-unpublished: ${channels}, url`,
  ],
  'the type of a member that keeps its pattern': [
    [...channel, 'sid', 'type'],
    undefined,
    `risky contract-type-unpublished: ${channels}, sid`,
  ],
  'the schema of a parameter': [
    [...fetchChannel, 'parameters', 1, 'schema'],
    undefined,
    'risky contract-sid-unpublished: path Sid',
  ],
  'the type of a member': [
    [...channel, 'error_code', 'type'],
    undefined,
    `risky contract-type-unpublished: ${channels}, error_code`,
  ],
  'a member that an erratum has in the document': [
    [...spots.interaction, 'webhook_ttid'],
    undefined,
    'breaking contract-member-unpublished: flex.v1.interaction, webhook_ttid',
  ],
  'a parameter of the path': [
    [...fetchChannel, 'parameters'],
    [published.paths['/v1/Interactions/{InteractionSid}/Channels/{Sid}'].parameters[0] ?? null],
    'risky contract-sid-unpublished: path Sid',
  ],
  'a field of a form to another type': [
    [...form, 'properties', 'WebhookTtid'],
    { type: 'integer' },
    `breaking contract-form-contradicted: ${post} form WebhookTtid`,
  ],
  'the signing of all requests': [['security'], undefined, 'risky contract-security-unpublished: security'],
  'the way to sign': [
    ['components', 'securitySchemes', 'basic', 'scheme'],
    'bearer',
    'breaking contract-security-contradicted: security',
  ],
  'a member that is meant to go': [
    [...channel, 'error_code', 'deprecated'],
    true,
    `risky deprecated: ${channels}, error_code`,
  ],
};

for (const [title, [steps, value, told]] of Object.entries(losses))
  test(`a document that has lost ${title} is told`, () => {
    expect(tell(put(published, steps, value))).toEqual([told]);
  });

const move = (from: string, to: string) =>
  Object.fromEntries(Object.entries(published.paths).map(([path, item]) => [path.replace(from, to), item]));

test('the version in the address of the server is that of the contracts', () => {
  const document = {
    ...published,
    servers: [{ url: 'https://flex-api.example/v1' }],
    paths: move('/v1', ''),
  };
  expect(tell(document)).toEqual([]);
});

test('another version than the contracts ask is one finding', () => {
  expect(tell({ ...published, paths: move('/v1', '/v2') })).toEqual([
    'breaking contract-version-contradicted: path version',
  ]);
});

test('a schema without a name is known to the ledger of errata, too', () => {
  const { 'flex.v1.interaction': schema } = published.components.schemas;
  const document = put(published, [...answer, 'content', 'application/json', 'schema'], schema);
  expect(tell(document)).toEqual([]);
});

test('a SID is known however its pattern is spelled', () => {
  expect(tell(put(published, [...channel, 'sid', 'pattern'], '^(?:UO)([0-9]|[a-fA-F]){32}$'))).toEqual([]);
});

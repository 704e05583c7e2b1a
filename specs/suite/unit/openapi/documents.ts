import type { Comparison } from '../../../../fixtures/drift/finding.ts';
import { editAt, type Step } from '../../../../fixtures/json/edit.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { compareVersions } from '../../../../fixtures/openapi/compare-versions.ts';
import { parseOpenApi } from '../../../../fixtures/openapi/open-api.ts';

const sid = (letters: string) => ({
  ...{ type: 'string', minLength: 34, maxLength: 34 },
  pattern: `^${letters}[0-9a-fA-F]{32}$`,
});
const inPath = (name: string, letters: string) => ({
  name,
  in: 'path',
  required: true,
  schema: sid(letters),
});
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const answer = (schema: JsonObject) => ({
  description: 'OK',
  headers: { 'X-Trace': { schema: { type: 'string' } } },
  content: { 'application/json': { schema, examples: { one: { value: { sid: 'UO1' } } } } },
});
const takes = (schema: JsonObject) => ({ content: { 'application/x-www-form-urlencoded': { schema } } });
const security = [{ basic: [] }];
const channels = '/v1/Interactions/{InteractionSid}/Channels';

/** A document as the vendor publishes them, of five operations; made up, but for the names that are the API's. */
export const small = {
  openapi: '3.0.1',
  info: { title: 'made up', version: '1.0.0' },
  servers: [{ url: 'https://flex-api.example' }],
  paths: {
    '/v1/Interactions': {
      post: {
        ...{
          operationId: 'CreateInteraction',
          summary: 'creates',
          tags: ['one'],
          description: 'creates one',
          security,
        },
        requestBody: takes({
          type: 'object',
          required: ['Channel', 'Routing'],
          properties: { Channel: {}, Routing: {}, Note: { type: 'string', description: 'free' } },
        }),
        responses: { '201': answer(refer('flex.v1.interaction')) },
      },
    },
    '/v1/Interactions/{Sid}': {
      get: {
        security,
        parameters: [inPath('Sid', 'KD')],
        responses: { '200': answer(refer('flex.v1.interaction')) },
      },
    },
    [channels]: {
      get: {
        security,
        parameters: [
          inPath('InteractionSid', 'KD'),
          { name: 'PageSize', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 1000 } },
        ],
        responses: {
          '200': answer({
            type: 'object',
            properties: {
              channels: { type: 'array', items: refer('flex.v1.interaction.interaction_channel') },
              meta: { type: 'object', properties: { next_page_url: { type: 'string', format: 'uri' } } },
            },
          }),
        },
      },
    },
    [`${channels}/{Sid}`]: {
      get: {
        security,
        parameters: [inPath('InteractionSid', 'KD'), inPath('Sid', 'UO')],
        responses: { '200': answer(refer('flex.v1.interaction.interaction_channel')) },
      },
      post: {
        security,
        parameters: [inPath('InteractionSid', 'KD'), inPath('Sid', 'UO')],
        requestBody: takes({
          ...{ type: 'object', required: ['Status'] },
          properties: { Status: { ...refer('interaction_channel_enum_status'), type: 'string' } },
        }),
        responses: { '200': answer(refer('flex.v1.interaction.interaction_channel')) },
      },
    },
    '/v1/Other': { get: { responses: { '200': { description: 'not looked at' } } } },
  },
  components: {
    schemas: {
      'flex.v1.interaction': {
        type: 'object',
        properties: { sid: { ...sid('KD'), nullable: true }, channel: { nullable: true } },
      },
      'flex.v1.interaction.interaction_channel': {
        type: 'object',
        properties: {
          sid: { ...sid('UO'), nullable: true },
          status: { ...refer('interaction_channel_enum_channel_status'), type: 'string', nullable: true },
          error_code: { type: 'integer', nullable: true },
          links: { type: 'object', format: 'uri-map', nullable: true },
        },
      },
      interaction_channel_enum_channel_status: { type: 'string', enum: ['setup', 'active', 'closed'] },
      interaction_channel_enum_status: { type: 'string', enum: ['close', 'closed', 'wrapup'] },
      interaction_channel_app_enum_type: { type: 'string', enum: ['studio'] },
    },
    securitySchemes: { basic: { type: 'http', scheme: 'basic' } },
  },
} as const satisfies Json;

/** Where parts of it stand. */
export const places = {
  create: ['paths', '/v1/Interactions', 'post'],
  list: ['paths', channels, 'get'],
  fetchChannel: ['paths', `${channels}/{Sid}`, 'get'],
  updateChannel: ['paths', `${channels}/{Sid}`, 'post'],
  form: ['requestBody', 'content', 'application/x-www-form-urlencoded', 'schema'],
  schemas: ['components', 'schemas'],
  channel: ['components', 'schemas', 'flex.v1.interaction.interaction_channel', 'properties'],
  interaction: ['components', 'schemas', 'flex.v1.interaction', 'properties'],
} as const;

/** The document with a member set, or with undefined taken away; the last step may be new. */
export function put(document: JsonObject, steps: readonly Step[], value: Json | undefined): JsonObject {
  const last = String(steps.at(-1));
  const edited = editAt(document, steps.slice(0, -1), (within) => {
    if (Array.isArray(within))
      return within.map((each: Json, nth) => (nth === Number(last) ? (value ?? null) : each));
    const { [last]: _, ...others } = within as JsonObject;
    return value === undefined ? others : { ...(within as JsonObject), [last]: value };
  });
  return edited as JsonObject;
}

/** Compares two documents. */
export const compare = (before: JsonObject, after: JsonObject): Comparison =>
  compareVersions(
    parseOpenApi(JSON.stringify(before), 'before.json'),
    parseOpenApi(JSON.stringify(after), 'after.json'),
  );

/** The findings of a change in a line each: severity, rule and place. */
export const tell = (before: JsonObject, after: JsonObject): readonly string[] =>
  compare(before, after).findings.map(({ severity, change, at }) => `${severity} ${change}: ${at}`);

import type { Step } from '../../../../fixtures/json/edit.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { places, put, small } from './documents.ts';

const { create, channel, schemas } = places;
const answer = [...create, 'responses', '201'];

/** Steps to a member, and what it is set to; undefined takes it away. */
export type Edit = readonly [steps: readonly Step[], value: Json | undefined];

/** The small document with each of several edits. */
export const putAll = (edits: readonly Edit[]): JsonObject =>
  edits.reduce<JsonObject>((document, [steps, value]) => put(document, steps, value), small);

/** The small document with a channel that has one more member. */
export const withMember = (schema: Json): JsonObject => put(small, [...channel, 'fresh'], schema);

/** The document with components beside its own. */
export const withComponents = (document: JsonObject, components: JsonObject): JsonObject =>
  Object.entries(components).reduce(
    (edited, [kind, each]) => put(edited, ['components', kind], each),
    document,
  );

/** The document with schemas of these names beside its own. */
export const withSchemas = (document: JsonObject, named: JsonObject): JsonObject =>
  Object.entries(named).reduce((edited, [name, each]) => put(edited, [...schemas, name], each), document);

/** The document whose requests are signed by these requirements, of schemes beside its own. */
export const signed = (security: Json, schemes: JsonObject): JsonObject => {
  const paths = Object.entries(small.paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([method, each]) => [method, { ...each, security }])),
  ]);
  const all = { ...small.components.securitySchemes, ...schemes };
  return put({ ...small, paths: Object.fromEntries(paths) }, ['components', 'securitySchemes'], all);
};

/** The document whose new interactions link to something. */
export const withLink = (link: Json): JsonObject =>
  put(
    put(small, [...answer, 'links'], { fetch: link }),
    ['paths', '/v1/Interactions/{Sid}', 'get', 'operationId'],
    'FetchInteraction',
  );

/** The document that calls back when an interaction was made. */
export const withCallback = (callback: Json): JsonObject =>
  put(small, [...create, 'callbacks'], { done: callback });

/** What is called back: a body of this schema. */
export const callWith = (schema: Json, words: JsonObject = {}): JsonObject => ({
  '{$request.body#/url}': {
    post: { requestBody: { content: { 'application/json': { schema } } }, responses: {}, ...words },
  },
});

const agent = { type: 'object', properties: { kind: { type: 'string' }, name: { type: 'string' } } };
const bot = { type: 'object', properties: { kind: { type: 'string' }, model: { type: 'string' } } };

/** The document with a member of two forms, of which the second has a name of its own, and what tells them apart. */
export const withForms = (discriminator: JsonObject, second = 'bot'): JsonObject =>
  withSchemas(
    withMember({
      oneOf: [{ $ref: '#/components/schemas/agent' }, { $ref: `#/components/schemas/${second}` }],
      discriminator: { propertyName: 'kind', ...discriminator },
    }),
    { agent, [second]: bot },
  );

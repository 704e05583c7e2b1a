import { stringify } from 'yaml';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { parseOpenApi } from '../../../../fixtures/openapi/open-api.ts';
import { expect, test } from '../../test.ts';
import { places, put, small, tell } from './documents.ts';

const { create, list, schemas, channel } = places;
const { paths } = small;
const channels = '/v1/Interactions/{InteractionSid}/Channels';
const answer = [...create, 'responses', '201'];
const form = [...create, 'requestBody', 'content', 'application/x-www-form-urlencoded'];
const channelSchema = [...schemas, 'flex.v1.interaction.interaction_channel'];

/** The document with its version at the end of the server's address. */
const serve = (servers: Json): JsonObject => ({
  ...small,
  servers,
  paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path.replace('/v1', ''), item])),
});

const pageSize = small.paths[channels].get.parameters[1] as JsonObject;
const parameters = (edit: (each: JsonObject) => JsonObject) =>
  put(small, [...list, 'parameters'], paths[channels].get.parameters.map(edit) as Json);

/** Documents that say what the small one says, in other words. */
const alike: { readonly [title: string]: JsonObject } = {
  'the version in the address of the server': serve([{ url: 'https://flex-api.example/v1/' }]),
  'the version as a variable of the server': serve([
    { url: 'https://flex-api.example/{version}', variables: { version: { default: 'v1' } } },
  ]),
  'a server in capitals with its usual port': put(
    small,
    ['servers'],
    [{ url: 'HTTPS://Flex-API.example:443' }],
  ),
  'a server of one path': put(small, ['paths', channels, 'servers'], small.servers),
  'what parameters say of themselves by default': parameters((each) => ({
    ...{ deprecated: false, required: false, allowReserved: false, allowEmptyValue: false },
    ...(each.in === 'query' ? { style: 'form', explode: true } : { style: 'simple', explode: false }),
    ...each,
  })),
  'a parameter of all operations of a path': put(
    put(
      small,
      [...list, 'parameters'],
      paths[channels].get.parameters.filter(({ in: at }) => at === 'path'),
    ),
    ['paths', channels, 'parameters'],
    [pageSize],
  ),
  'a parameter that has a name of its own': put(
    put(small, [...list, 'parameters', 1], { $ref: '#/components/parameters/size' }),
    ['components', 'parameters'],
    { size: pageSize },
  ),
  'headers that the format ignores': put(
    put(small, [...answer, 'headers', 'Content-Type'], { schema: { type: 'string' } }),
    [...list, 'parameters'],
    [...paths[channels].get.parameters, { name: 'Accept', in: 'header', schema: { type: 'string' } }],
  ),
  'how a form is written by default': put(small, [...form, 'encoding'], {
    Note: { style: 'form', explode: true, contentType: 'text/plain' },
  }),
  'a body that need not be there': put(small, [...create, 'requestBody', 'required'], false),
  'headers, links and callbacks of which there are none': put(
    put(small, [...answer, 'links'], {}),
    [...create, 'callbacks'],
    {},
  ),
  'an answer that has a name of its own': put(
    put(small, answer, { $ref: '#/components/responses/one' }),
    ['components', 'responses'],
    { one: small.paths['/v1/Interactions'].post.responses['201'] },
  ),
  'members that are allowed by default': put(small, [...channelSchema, 'additionalProperties'], true),
  'a name for what stands in XML': put(small, [...channel, 'sid', 'xml'], { name: 'Sid' }),
  'a discriminator of no forms': put(small, [...channelSchema, 'discriminator'], { propertyName: 'sid' }),
  'a member of an answer that cannot be sent': put(small, [...channel, 'sid', 'readOnly'], true),
  'a field of a form that is never answered': put(
    small,
    [...form, 'schema', 'properties', 'Note', 'writeOnly'],
    true,
  ),
  'a pattern in other words': put(small, [...channel, 'sid', 'pattern'], '^(?:UO)[a-fA-F\\d]{32,32}$'),
  'a set as OpenAPI 3.1 explains it': put(small, [...schemas, 'interaction_channel_enum_channel_status'], {
    oneOf: ['setup', 'active', 'closed'].map((value) => ({ const: value, description: `it is ${value}` })),
  }),
  'the security of all operations': put(
    {
      ...small,
      security: [{ basic: [] }],
    },
    [...create, 'security'],
    undefined,
  ),
};

for (const [title, other] of Object.entries(alike))
  test(`${title} is no change, in either direction`, () => {
    expect([tell(small, other), tell(other, small)]).toEqual([[], []]);
  });

/** How YAML may begin and be spelled, beside the vendor's own. */
const begun: { readonly [title: string]: string } = {
  'with a member of somebody’s own': `x-own: 1\n${stringify(small)}`,
  'in braces': stringify(small, { collectionStyle: 'flow' }),
  'with a directive': `%YAML 1.2\n---\n${stringify(small)}`,
  'with lines as Windows ends them': stringify(small).replaceAll('\n', '\r\n'),
  'with a mark of its byte order': `\uFEFF${stringify(small)}`,
};

for (const [title, text] of Object.entries(begun))
  test(`YAML ${title} is read`, () => {
    expect(parseOpenApi(text, 'it').root).toMatchObject(small);
  });

test('what YAML merges is there', () => {
  const text = 'openapi: 3.0.1\npaths: {}\nx-a: &a\n  type: string\nx-b:\n  <<: *a\n';
  expect(parseOpenApi(text, 'it').root).toMatchObject({ 'x-b': { type: 'string' } });
});

test('a document in YAML is the one in JSON', () => {
  const [json, yaml] = [JSON.stringify(small), `# of the vendor\n---\n${stringify(small)}`];
  expect(parseOpenApi(yaml, 'it').root).toEqual(parseOpenApi(json, 'it').root);
});

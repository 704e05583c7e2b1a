import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { places, put, small, tell } from './documents.ts';
import {
  callWith,
  signed,
  withCallback,
  withComponents,
  withForms,
  withLink,
  withMember,
  withSchemas,
} from './edited.ts';

const { create, list, fetchChannel, form } = places;
const { '/v1/Other': _, ...parts } = small.paths;
const mapping = { agent: '#/components/schemas/agent', bot: '#/components/schemas/bot' };
const called = {
  type: 'object',
  required: ['a', 'b'],
  properties: { a: { type: 'string', enum: ['x', 'y'] }, b: {} },
};
const flow = { tokenUrl: 'https://a.example/token', scopes: { read: 'reads' } };
const oauth = (edited: JsonObject) =>
  signed([{ oauth: ['read'] }], {
    oauth: { type: 'oauth2', flows: { clientCredentials: { ...flow, ...edited } } },
  });
const bearer = (edited: JsonObject) =>
  signed([{ token: [] }], { token: { type: 'http', scheme: 'bearer', ...edited } });
const refuse = (name: string) =>
  withSchemas(withMember({ type: 'string', not: { $ref: `#/components/schemas/${name}` } }), {
    [name]: { enum: ['x'] },
  });

/** Documents of which each says what the other says. */
const alike: { readonly [title: string]: readonly [one: JsonObject, other: JsonObject] } = {
  'that whole numbers are multiples of 1': [
    withMember({ type: 'integer' }),
    withMember({ allOf: [{ type: 'integer' }, { multipleOf: 1 }] }),
  ],
  'parts that all hold, in another order': [
    withMember({
      allOf: [
        { type: 'string', maxLength: 9, minLength: 2, pattern: '^a' },
        { maxLength: 5, pattern: 'b$' },
      ],
    }),
    withMember({
      allOf: [
        { maxLength: 5, pattern: 'b$' },
        { type: 'string', maxLength: 9, minLength: 2, pattern: '^a' },
      ],
    }),
  ],
  'values of parts that all hold, in another order': [
    withMember({ allOf: [{ type: 'string', enum: ['a', 'b', 'c'] }, { enum: ['c', 'b'] }] }),
    withMember({ allOf: [{ enum: ['b', 'c'] }, { type: 'string', enum: ['a', 'b', 'c'] }] }),
  ],
  'a bound that a narrower one makes idle': [
    withMember({ allOf: [{ type: 'string', maxLength: 5 }, { maxLength: 9 }] }),
    withMember({ allOf: [{ type: 'string', maxLength: 5 }, { maxLength: 7 }] }),
  ],
  'how a member of a form is written that is none': [
    small,
    put(small, [...create, ...form.slice(0, -1), 'encoding'], { Nobody: { contentType: 'text/html' } }),
  ],
  'null for what is left out': [small, put(small, [...list, 'parameters', 1, 'schema', 'default'], null)],
  'that a boolean is true or false': [
    withMember({ type: 'boolean' }),
    withMember({ type: 'boolean', enum: [false, true] }),
  ],
  'a pattern that everything follows': [
    withMember({ type: 'string' }),
    withMember({ type: 'string', pattern: '.*' }),
  ],
  'that what stands in the path must be there': [
    small,
    put(small, [...fetchChannel, 'parameters', 0, 'required'], undefined),
  ],
  'that a body must be sent of which a field must': [
    small,
    put(small, [...create, 'requestBody', 'required'], true),
  ],
  'a link by a pointer': [
    withLink({ operationId: 'FetchInteraction' }),
    withLink({ operationRef: '#/paths/~1v1~1Interactions~1%7BSid%7D/get' }),
  ],
  'a link that follows the id of its operation': [
    withLink({ operationId: 'FetchInteraction' }),
    put(
      withLink({ operationId: 'Fetch' }),
      ['paths', '/v1/Interactions/{Sid}', 'get', 'operationId'],
      'Fetch',
    ),
  ],
  'a link that has a name of its own': [
    withLink({ operationId: 'FetchInteraction' }),
    withComponents(withLink({ $ref: '#/components/links/one' }), {
      links: { one: { operationId: 'FetchInteraction', description: 'fetches' } },
    }),
  ],
  'a callback that has a name of its own': [
    withCallback(callWith(called)),
    withComponents(withCallback({ $ref: '#/components/callbacks/one' }), {
      callbacks: { one: callWith(called) },
    }),
  ],
  'a callback in other words and another order': [
    withCallback(callWith(called)),
    withCallback(
      callWith({ ...called, required: ['b', 'a'], description: 'x' }, { operationId: 'called', tags: [] }),
    ),
  ],
  'what a scope is for': [oauth({}), oauth({ scopes: { read: 'reads all', write: 'writes' } })],
  'how a token looks': [bearer({}), bearer({ bearerFormat: 'JWT' })],
  'a scheme that has another name, and leads to the first': [
    small,
    withComponents(small, {
      securitySchemes: {
        basic: { $ref: '#/components/securitySchemes/own' },
        own: { type: 'http', scheme: 'basic' },
      },
    }),
  ],
  'the whole way in the address of the server': [
    small,
    {
      ...small,
      servers: [{ url: 'https://flex-api.example/v1/Interactions' }],
      paths: Object.fromEntries(
        Object.entries(parts).map(([path, item]) => [path.replace('/v1/Interactions', '') || '/', item]),
      ),
    },
  ],
  'the name of a schema behind a keyword': [refuse('bad'), refuse('worse')],
  'forms told apart by names': [withForms({ mapping }), withForms({})],
  'forms told apart by names that are written out': [
    withForms({ mapping }),
    withForms({ mapping: { agent: 'agent', bot: 'bot' } }),
  ],
  'forms told apart as before, whose schemas have other names': [
    withForms({ mapping }),
    withForms({ mapping: { ...mapping, bot: '#/components/schemas/robot' } }, 'robot'),
  ],
};

for (const [title, [one, other]] of Object.entries(alike))
  test(`${title} is no change, in either direction`, () => {
    expect([tell(one, other), tell(other, one)]).toEqual([[], []]);
  });

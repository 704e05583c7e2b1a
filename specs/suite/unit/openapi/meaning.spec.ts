import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
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

const { create, fetchChannel } = places;
const post = 'POST /v1/Interactions';
const fresh = 'flex.v1.interaction.interaction_channel, fresh';
const pointed = (type: string) =>
  withComponents(withCallback({ $ref: '#/components/callbacks/one' }), {
    callbacks: { one: callWith({ type: 'object', properties: { a: { type } } }) },
  });
const behind = (keyword: string, value: Json) => (schema: JsonObject) =>
  withSchemas(withMember({ [keyword]: value }), { other: schema });
const other = { $ref: '#/components/schemas/other' };
const refuse = behind('not', other);
const named = behind('patternProperties', { '^a': other });
const listed = behind('prefixItems', [other]);
const mapping = { agent: '#/components/schemas/agent', bot: '#/components/schemas/bot' };

const key = { key: { type: 'apiKey', in: 'header', name: 'X-Key' } };
const flow = (url: string) => ({ tokenUrl: url, scopes: {} });
const oauth = (
  scopes: readonly string[],
  flows: JsonObject = { clientCredentials: flow('https://a.example') },
) => signed([{ oauth: scopes }], { oauth: { type: 'oauth2', flows } });
const basic = signed([{ basic: [] }], key);
const both = signed([{ basic: [], key: [] }], key);
const content = [...create, 'responses', '201', 'content'];
const media = small.paths['/v1/Interactions'].post.responses['201'].content['application/json'];
const body = (required: boolean): JsonObject => {
  const form = { schema: { type: 'object', properties: { Note: { type: 'string' } } } };
  return put(small, [...create, 'requestBody'], {
    ...(required && { required }),
    content: { 'application/x-www-form-urlencoded': form },
  });
};

/** Changes that stand somewhere else than where they are told, or that take nothing away although something is gone. */
const changes: {
  readonly [title: string]: readonly [before: JsonObject, after: JsonObject, told: readonly string[]];
} = {
  'what is called back, behind a reference': [
    pointed('string'),
    pointed('integer'),
    [`risky answer-changed-otherwise: ${post} callbacks`],
  ],
  'a link that leads to another operation': [
    withLink({ operationId: 'FetchInteraction' }),
    withLink({ operationId: 'CreateInteraction' }),
    [`risky answer-changed-otherwise: ${post} answer fetch.(link)`],
  ],
  'what must not be, behind a reference': [
    refuse({ enum: ['x'] }),
    refuse({ enum: ['y'] }),
    [`risky answer-changed-otherwise: ${fresh}`],
  ],
  'members of a pattern, behind a reference': [
    named({ type: 'string' }),
    named({ type: 'integer' }),
    [`risky answer-changed-otherwise: ${fresh}`],
  ],
  'elements by their place, behind a reference': [
    listed({ type: 'string' }),
    listed({ type: 'integer' }),
    [`risky answer-changed-otherwise: ${fresh}`],
  ],
  'a bound of a part that another part has wider': [
    withMember({ allOf: [{ type: 'string', maxLength: 9 }, { maxLength: 8 }] }),
    withMember({ allOf: [{ type: 'string', maxLength: 5 }, { maxLength: 8 }] }),
    [`additive answer-narrowed: ${fresh}`],
  ],
  'a value that stands for another form': [
    withForms({ mapping }),
    withForms({ mapping: { ...mapping, bot: mapping.agent } }),
    [`risky answer-changed-otherwise: ${fresh}`],
  ],
  'a value that stands for what is not there': [
    withForms({ mapping }),
    withForms({ mapping: { ...mapping, bot: 'nobody' } }),
    [`risky answer-changed-otherwise: ${fresh}`],
  ],
  'a second scheme beside the first': [basic, both, ['breaking security-removed: security']],
  'one scheme of two': [both, basic, ['additive security-added: security']],
  'one scope more': [oauth(['a']), oauth(['a', 'b']), ['breaking security-removed: security']],
  'one scope less': [oauth(['a', 'b']), oauth(['a']), ['additive security-added: security']],
  'another way to a token': [
    oauth([]),
    oauth([], { clientCredentials: flow('https://a.example'), password: flow('https://a.example') }),
    ['additive security-added: security'],
  ],
  'another address for tokens': [
    oauth([]),
    oauth([], { clientCredentials: flow('https://b.example') }),
    ['additive security-added: security', 'breaking security-removed: security'],
  ],
  'a range of media types in place of one': [
    small,
    put(small, content, { '*/*': media }),
    [`risky answer-content-type-added: ${post} answer`],
  ],
  'one media type in place of a range': [
    put(small, content, { 'application/*': media }),
    small,
    [`additive answer-narrowed: ${post} answer`],
  ],
  'a parameter of the path that nobody describes any more': [
    small,
    put(small, [...fetchChannel, 'parameters'], [
      small.paths['/v1/Interactions/{InteractionSid}/Channels/{Sid}'].get.parameters[0],
    ] as Json),
    ['additive request-member-untyped: GET /v1/Interactions/{InteractionSid}/Channels/{Sid} path Sid'],
  ],
  'a body that must be there now': [
    body(false),
    body(true),
    [`breaking request-member-required: ${post} body`],
  ],
};

for (const [title, [before, after, told]] of Object.entries(changes))
  test(`${title} is told for what it means`, () => {
    expect(tell(before, after)).toEqual(told);
  });

test('schemas that hold each other twice in many levels come to an end', () => {
  const levels = [...Array(24).keys()].map((nth) => {
    const next = { $ref: `#/components/schemas/level${nth + 1}` };
    return [`level${nth}`, { not: { allOf: [next, next] } }] as const;
  });
  const deep = withSchemas(withMember({ $ref: '#/components/schemas/level0' }), {
    ...Object.fromEntries(levels),
    level24: { type: 'string' },
  });
  expect(tell(deep, deep)).toEqual([]);
});

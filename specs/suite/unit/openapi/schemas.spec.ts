import type { Json } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { places, put, small, tell } from './documents.ts';

const { channel } = places;
const member = [...channel, 'error_message'];
const withMember = (schema: Json) => put(small, member, schema);
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const at = 'flex.v1.interaction.interaction_channel, error_message';

/** Pairs of schemas that say the same in other words. */
const alike: { readonly [title: string]: readonly [before: Json, after: Json] } = {
  'null as in OpenAPI 3.1': [{ type: 'string', nullable: true }, { type: ['null', 'string'] }],
  'null as one of two forms': [
    { type: 'string', nullable: true },
    { anyOf: [{ type: 'string' }, { type: 'null' }] },
  ],
  'a schema and the only one it follows': [{ type: 'string' }, { allOf: [{ type: 'string' }] }],
  'a schema and its parts': [
    { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: {} } },
    {
      allOf: [
        { type: 'object', properties: { a: { type: 'string' } } },
        { required: ['a'], properties: { b: {} } },
      ],
    },
  ],
  'a constant and the only value': [
    { type: 'string', enum: ['a'] },
    { type: 'string', const: 'a' },
  ],
  'forms in another order': [
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    { oneOf: [{ type: 'integer' }, { type: 'string' }] },
  ],
  'a bound that does not belong, in 3.0 and 3.1': [
    { type: 'integer', minimum: 0, exclusiveMinimum: true },
    { type: 'integer', exclusiveMinimum: 0 },
  ],
  'what is so without being said': [{ type: 'string' }, { type: 'string', minLength: 0, deprecated: false }],
  'a schema of its own name and the same in place': [
    refer('interaction_channel_enum_channel_status'),
    { type: 'string', enum: ['setup', 'active', 'closed'] },
  ],
};

for (const [title, [before, after]] of Object.entries(alike))
  test(`${title} are the same`, () => {
    expect([
      tell(withMember(before), withMember(after)),
      tell(withMember(after), withMember(before)),
    ]).toEqual([[], []]);
  });

/** Pairs of schemas in an answer, and the rule that tells the difference. */
const unlike: { readonly [title: string]: readonly [before: Json, after: Json, told: string] } = {
  'an integer that becomes any number': [
    { type: 'integer' },
    { type: 'number' },
    `breaking answer-member-retyped: ${at}`,
  ],
  'a number that becomes an integer': [
    { type: 'number' },
    { type: 'integer' },
    `additive answer-narrowed: ${at}`,
  ],
  'another format of a date': [
    { type: 'string', format: 'date-time' },
    { type: 'string', format: 'date' },
    `breaking answer-format-changed: ${at}`,
  ],
  'a longer text': [
    { type: 'string', maxLength: 9 },
    { type: 'string', maxLength: 99 },
    `risky answer-widened: ${at}`,
  ],
  'a set that opens': [
    { type: 'string', enum: ['a'] },
    { type: 'string' },
    `risky answer-values-open: ${at}`,
  ],
  'a new form': [
    { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    { oneOf: [{ type: 'string' }, { type: 'integer' }, { type: 'object' }] },
    `risky answer-form-added: ${at}`,
  ],
  'one form that becomes several': [
    { type: 'string' },
    { oneOf: [{ type: 'string' }, { type: 'object', properties: { a: {} } }] },
    `breaking answer-forms-changed: ${at}`,
  ],
  'an element of another type': [
    { type: 'array', items: { type: 'string' } },
    { type: 'array', items: { type: 'integer' } },
    `breaking answer-member-retyped: ${at}.*`,
  ],
  'a member within a member': [
    { type: 'object', properties: { inner: { type: 'string' } } },
    { type: 'object', properties: { inner: { type: 'string' }, other: {} } },
    `additive answer-member-added: ${at}.other`,
  ],
  'a member that may be missing now': [
    { type: 'object', required: ['a'], properties: { a: {} } },
    { type: 'object', properties: { a: {} } },
    `risky answer-member-optional: ${at}.a`,
  ],
  'a member that nobody described and that must be there now': [
    { type: 'object' },
    { type: 'object', required: ['a'] },
    `additive answer-member-required: ${at}.a`,
  ],
  'names that nobody listed, once they are refused': [
    { type: 'object', additionalProperties: { type: 'string' } },
    { type: 'object', additionalProperties: false },
    `breaking answer-member-removed: ${at}.*`,
  ],
  'names of which nobody said anything, once they are refused': [
    { type: 'object' },
    { type: 'object', additionalProperties: false },
    `additive answer-narrowed: ${at}`,
  ],
  'a keyword that nobody thought of': [
    { type: 'string' },
    { type: 'string', contentEncoding: 'base64' },
    `risky answer-changed-otherwise: ${at}`,
  ],
};

for (const [title, [before, after, told]] of Object.entries(unlike))
  test(`${title} is told`, () => {
    expect(tell(withMember(before), withMember(after))).toEqual([told]);
  });

import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { compare, places, put, small, tell } from './documents.ts';

const { channel, schemas } = places;
const withMember = (schema: Json) => put(small, [...channel, 'error_message'], schema);
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test('a schema of another name and the same content is counted, and no finding', () => {
  const { interaction_channel_enum_status: values, ...others } = small.components.schemas;
  const renamed = put(small, schemas, { ...others, interaction_channel_enum_update: values } as JsonObject);
  const steps = [...places.updateChannel, ...places.form, 'properties', 'Status', '$ref'];
  const after = put(renamed, steps, '#/components/schemas/interaction_channel_enum_update');
  expect(compare(small, after)).toMatchObject({ findings: [], noise: { 'names of schemas': 1 } });
});

test('a schema that holds itself is compared, and comes to an end', () => {
  const before = withMember(refer('flex.v1.interaction.interaction_channel'));
  expect(tell(before, put(before, [...channel, 'error_code'], undefined))).toEqual([
    'breaking answer-member-removed: flex.v1.interaction.interaction_channel, error_code',
  ]);
});

test('a form that holds itself is like another that does', () => {
  const turn = (name: string) => ({
    type: 'object',
    properties: { [name]: refer('turn'), text: { type: 'string' } },
  });
  const build = (name: string) =>
    put(withMember({ oneOf: [refer('turn'), { type: 'string' }] }), [...schemas, 'turn'], turn(name));
  expect([tell(build('next'), build('next')), tell(build('next'), build('last'))]).toEqual([
    [],
    ['additive answer-member-added: turn, last', 'breaking answer-member-removed: turn, next'],
  ]);
});

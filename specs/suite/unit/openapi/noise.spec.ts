import type { Step } from '../../../../fixtures/json/edit.ts';
import type { Json } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { compare, places, put, small } from './documents.ts';

const { create, list, schemas, channel } = places;
const { properties } = small.components.schemas['flex.v1.interaction.interaction_channel'];

/** What means nothing to a consumer: where it changes, and what it is counted as. */
const sorts: {
  readonly [title: string]: readonly [steps: readonly Step[], value: Json | undefined, sort: string];
} = {
  'a description': [[...create, 'description'], 'creates another', 'descriptions'],
  'the description of a member': [[...channel, 'error_code', 'description'], 'why', 'descriptions'],
  'a summary': [[...create, 'summary'], undefined, 'summaries'],
  'the id of an operation': [[...create, 'operationId'], 'Other', 'operation ids'],
  tags: [[...create, 'tags'], ['two'], 'tags'],
  'an example of an answer': [
    [...create, 'responses', '201', 'content', 'application/json', 'examples'],
    { two: {} },
    'examples',
  ],
  'a member of somebody’s own': [[...channel, 'error_code', 'x-maturity'], 'beta', 'x- members'],
  'a title': [[...schemas, 'flex.v1.interaction', 'title'], 'One', 'titles'],
  'what the document says of itself': [['info', 'version'], '2.0.0', 'info'],
  'the version of the format': [['openapi'], '3.1.0', 'versions of the format'],
  'the order of values': [
    [...schemas, 'interaction_channel_enum_status', 'enum'],
    ['wrapup', 'closed', 'close'],
    'orders',
  ],
  'the order of members': [
    [...schemas, 'flex.v1.interaction.interaction_channel', 'properties'],
    Object.fromEntries(Object.entries(properties).reverse()) as Json,
    'orders',
  ],
  'the order of parameters': [
    [...list, 'parameters'],
    small.paths['/v1/Interactions/{InteractionSid}/Channels'].get.parameters.toReversed() as Json,
    'orders',
  ],
};

for (const [title, [steps, value, sort]] of Object.entries(sorts))
  test(`${title} is no finding, and counted once`, () => {
    const { findings, noise } = compare(small, put(small, steps, value));
    expect({ findings, noise }).toEqual({ findings: [], noise: { [sort]: 1 } });
  });

test('a document is like itself', () => {
  expect(compare(small, small)).toMatchObject({ findings: [], noise: {} });
});

test('the parameter of a media type means nothing', () => {
  const steps = [...create, 'responses', '201', 'content'];
  const { 'application/json': media } = small.paths['/v1/Interactions'].post.responses['201'].content;
  const after = put(small, steps, { 'Application/JSON; charset=utf-8': media });
  expect(compare(small, after)).toMatchObject({ findings: [], noise: {} });
});

test('paths of other parts are not looked at', () => {
  const after = put(put(small, ['paths', '/v1/Other'], undefined), ['paths', '/v1/InteractionsOther'], {});
  expect(compare(small, after)).toMatchObject({ findings: [], noise: {} });
});

test('a member that is called like a word of the language is a member', () => {
  const before = put(small, [...channel, 'description'], { type: 'string' });
  expect(compare(before, small).findings).toMatchObject([{ change: 'answer-member-removed' }]);
});

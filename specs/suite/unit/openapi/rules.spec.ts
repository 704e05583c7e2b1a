import type { Step } from '../../../../fixtures/json/edit.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { compare, places, put, small, tell } from './documents.ts';

const { create, list, channel, schemas } = places;
const post = 'POST /v1/Interactions';
const channels = 'flex.v1.interaction.interaction_channel';
const query = 'GET /v1/Interactions/{InteractionSid}/Channels query PageSize';
const note = [...create, ...places.form, 'properties', 'Note'];
const { '201': answer } = small.paths['/v1/Interactions'].post.responses;

/** A change, and what is told of it and of its way back. */
const changes: {
  readonly [title: string]: readonly [steps: readonly Step[], value: Json, told: string, back: string];
} = {
  'a status that becomes a range': [
    [...create, 'responses'],
    { '2XX': answer },
    `risky answer-status-widened: ${post} answer status`,
    `additive answer-status-narrowed: ${post} answer status`,
  ],
  'a status that becomes any': [
    [...create, 'responses'],
    { default: answer },
    `risky answer-status-widened: ${post} answer status`,
    `additive answer-status-narrowed: ${post} answer status`,
  ],
  'an answer for every other status': [
    [...create, 'responses', 'default'],
    { description: 'refused' },
    `additive refusal-status-added: ${post} answer status`,
    `risky refusal-status-removed: ${post} answer status`,
  ],
  'a default of a request': [
    [...list, 'parameters', 1, 'schema', 'default'],
    20,
    `risky request-default-changed: ${query}`,
    `risky request-default-changed: ${query}`,
  ],
  'a parameter that is deprecated': [
    [...list, 'parameters', 1, 'deprecated'],
    true,
    `risky deprecated: ${query}`,
    `additive deprecated-no-more: ${query}`,
  ],
  'a member that is deprecated': [
    [...channel, 'error_code', 'deprecated'],
    true,
    `risky deprecated: ${channels}, error_code`,
    `additive deprecated-no-more: ${channels}, error_code`,
  ],
  'a field of a form that can only be read': [
    [...note, 'readOnly'],
    true,
    `breaking request-member-removed: ${post} form Note`,
    `additive request-member-added: ${post} form Note`,
  ],
  'a member of an answer that can only be sent': [
    [...channel, 'error_code', 'writeOnly'],
    true,
    `breaking answer-member-removed: ${channels}, error_code`,
    `additive answer-member-added: ${channels}, error_code`,
  ],
  'a pattern that allows more': [
    [...channel, 'sid', 'pattern'],
    '^U[OT][0-9a-fA-F]{32}$',
    `risky answer-widened: ${channels}, sid`,
    `additive answer-narrowed: ${channels}, sid`,
  ],
  'an answer that lost its body': [
    [...create, 'responses', '201'],
    { description: 'OK', headers: answer.headers },
    `breaking answer-content-type-removed: ${post} answer`,
    `risky answer-content-type-added: ${post} answer`,
  ],
  'a header that must be there': [
    [...create, 'responses', '201', 'headers', 'X-Trace', 'required'],
    true,
    `additive answer-member-required: ${post} answer header x-trace`,
    `risky answer-member-optional: ${post} answer header x-trace`,
  ],
  'a request that need not be signed': [
    [...create, 'security'],
    [],
    `additive security-open: ${post} security`,
    `breaking security-demanded: ${post} security`,
  ],
};

for (const [title, [steps, value, told, back]] of Object.entries(changes))
  test(`${title} is told, and so is the way back`, () => {
    const after = put(small, steps, value);
    expect(tell(small, after)).toEqual([told]);
    expect(tell(after, small)).toContain(back);
  });

const newer: JsonObject = {
  ...small,
  paths: Object.fromEntries(
    Object.entries(small.paths).map(([path, item]) => [path.replace('/v1', '/v2'), item]),
  ),
};

test('another version in all paths is one change, and hides no other', () => {
  expect(tell(small, newer)).toEqual(['breaking version-changed: path version']);
  expect(tell(small, put(newer, [...channel, 'error_code'], undefined))).toEqual([
    'breaking version-changed: path version',
    `breaking answer-member-removed: ${channels}, error_code`,
  ]);
});

test('a second version beside the first is as many operations as it has', () => {
  const both = { ...small, paths: { ...small.paths, ...(newer.paths as JsonObject) } };
  expect(tell(small, both).filter((each) => !each.startsWith('additive operation-added: '))).toEqual([]);
  expect(tell(small, both)).toHaveLength(6 - 1);
});

test('members that nobody may add are compared where both versions refuse them', () => {
  const closed = put(small, [...schemas, channels, 'additionalProperties'], false);
  expect(compare(closed, closed)).toMatchObject({ findings: [], noise: {} });
});

test('what is written out and means nothing is counted', () => {
  const after = put(small, [...channel, 'error_code', 'deprecated'], false);
  expect(compare(small, after)).toMatchObject({ findings: [], noise: { 'defaults written out': 1 } });
});

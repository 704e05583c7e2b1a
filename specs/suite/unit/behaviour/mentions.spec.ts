import { makeMentions } from '../../../../fixtures/behaviour/mentions.ts';
import { makeFindClauses } from '../../../../fixtures/behaviour/speaking.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';

const mentions = makeMentions({
  shapes: {
    whole: {
      properties: { a: {}, b: { $ref: 'other#/$defs/part' } },
      $defs: { strict: { additionalProperties: false } },
    },
    other: {
      properties: { z: {} },
      $defs: { part: { required: ['c'], items: { $ref: '#/$defs/more' } }, more: { properties: { d: {} } } },
    },
  },
});

test('a shape mentions its members and those of the shapes that it refers to', () => {
  const members = ['a', 'b', 'c', 'd', 'z', 'strict'];
  expect(members.filter((member) => mentions('whole', member))).toEqual(['a', 'b', 'c', 'd']);
});

test('a part of a shape is called by its short name, and one that lets nothing else be mentions everything', () => {
  expect([mentions('other#part', 'd'), mentions('other#part', 'z'), mentions('whole#strict', 'x')]).toEqual([
    ...[true, false, true],
  ]);
});

test('of two shapes of a body the one that mentions a member speaks of it', () => {
  const findClauses = makeFindClauses(contracts());
  const [dates, kinds] = ['date_updated', 'ignore_capacity'].map((member) =>
    findClauses('fetch-task', member, false),
  );
  expect(dates).toContain('fetch-task/dates');
  expect(dates).not.toContain('fetch-task/kinds');
  expect(kinds).toContain('fetch-task/kinds');
  expect(kinds).not.toContain('fetch-task/dates');
});

import type { Fault, Touch } from '../../../../fixtures/faults/fault.ts';
import { expect, test } from '../../test.ts';
import { formBatches, makeTouchCheck } from '../../wire/faults/batches.ts';

const clauses = [
  { id: 'task/body', dependsOn: [], dependsOnAt: {} },
  { id: 'task/url', dependsOn: ['task/body'], dependsOnAt: {} },
  { id: 'task/url-own', dependsOn: ['task/url'], dependsOnAt: {} },
  { id: 'task/age', dependsOn: ['task/body'], dependsOnAt: {} },
  { id: 'channel/sid', dependsOn: [], dependsOnAt: {} },
  { id: 'channel/links', dependsOn: [], dependsOnAt: { 'fetch-channel': ['task/url'] } },
];

const touches = (at: string, operation: Touch['operation'] = 'fetchTask') => [{ operation, at }];

/** A fault that breaks a clause by changing one value of a task. */
const fault = (breaks: readonly string[], at: string, more: Partial<Fault> = {}): Fault => ({
  id: at,
  breaks,
  touches: touches(at),
  ...more,
});

const url = fault(['task/url'], 'url');

const pairs: { readonly [what: string]: readonly [other: Fault, touch: boolean] } = {
  'values beside each other': [fault(['task/age'], 'age'), false],
  'the same value': [fault(['task/age'], 'url'), true],
  'a value in the other': [fault(['task/age'], 'url.host'), true],
  'the whole body': [fault(['task/age'], ''), true],
  'the whole answer': [fault(['task/age'], 'answer.status'), true],
  'a name that begins alike': [fault(['task/age'], 'urls'), false],
  'the same path in another answer': [
    fault(['channel/sid'], 'url', { touches: touches('url', 'fetchChannel') }),
    false,
  ],
  'the same clause': [fault(['task/url'], 'age'), true],
  'a clause that accepts it': [fault([], 'age', { deviates: ['task/url'] }), true],
  'a clause that the other depends on': [fault(['task/body'], 'sid'), true],
  'a clause that depends on the other': [fault(['task/url-own'], 'sid'), true],
  'a clause that depends on the other in one of its answers': [fault(['channel/links'], 'sid'), true],
  'something that only its code knows': [{ id: 'code', breaks: ['task/age'] }, true],
};

for (const [what, [other, touch]] of Object.entries(pairs))
  test(`faults about ${what} are ${touch ? 'kept apart' : 'judged together'}`, () => {
    const touchEachOther = makeTouchCheck(clauses);
    expect([touchEachOther(url, other), touchEachOther(other, url)]).toEqual([touch, touch]);
  });

test('every fault is in one batch, and no batch is longer than 25', () => {
  const faults = Array.from({ length: 60 }, (_, nth) => fault([`task/${nth}`], `member_${nth}`));
  const batches = formBatches(faults, clauses);
  expect(batches.map(({ length }) => length)).toEqual([25, 25, 10]);
  expect(batches.flat()).toEqual(faults);
});

import { editAt, type Step } from '../../../../fixtures/json/edit.ts';
import { isObject, type Json, type JsonObject } from '../../../../fixtures/json/json.ts';
import { UsageProblem } from '../../../../fixtures/problem.ts';
import { expect, test } from '../../test.ts';
import { compare, small } from './documents.ts';

const nothing = /^(?:description|summary|tags|operationId|examples|title|info|openapi)$/;

/** Every place of a document that means something: outside of other paths, and of what only people read. */
function listPlaces(value: Json, at: readonly Step[] = []): readonly (readonly Step[])[] {
  if (!isObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value)
    .filter(([name]) => !nothing.test(name) && name !== '/v1/Other')
    .flatMap(([name, each]) => {
      const steps = [...at, Array.isArray(value) ? Number(name) : name];
      return [steps, ...listPlaces(each as Json, steps)];
    });
}

/** Whether it goes without saying: a type, since values, members or elements say it; that there is what stands in the path. */
const isImplied = (steps: readonly Step[]) => {
  const holder = steps.slice(0, -1).reduce<Json>((here, step) => (here as JsonObject)[step] as Json, small);
  if (isObject(holder) && holder.in === 'path' && steps.at(-1) === 'required') return true;
  if (steps.at(-1) !== 'type' || !isObject(holder)) return false;
  return ['enum', 'properties', 'items', '$ref'].some((name) => Object.hasOwn(holder, name));
};

const alter = (value: Json): Json => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? `${value}x` : [];
};

/** Whether a document with a change has a finding, or is refused as damaged. */
function isTold(after: Json | undefined): boolean {
  try {
    return compare(small, after as JsonObject).findings.length > 0;
  } catch (error) {
    return error instanceof UsageProblem;
  }
}

test('whatever is taken away is told, but for what goes without saying', () => {
  const untold = listPlaces(small)
    .filter((steps) => !isImplied(steps))
    .filter((steps) => !isTold(editAt(small, steps, () => undefined)));
  expect(untold.map((steps) => steps.join(' '))).toEqual([]);
});

test('whatever becomes something else is told, but for what goes without saying', () => {
  const leaves = listPlaces(small).filter((steps) => {
    const value = steps.reduce<Json>((here, step) => (here as JsonObject)[step] as Json, small);
    return !isObject(value) && !Array.isArray(value) && !(steps.at(-1) === 'required' && isImplied(steps));
  });
  const untold = leaves.filter((steps) => !isTold(editAt(small, steps, alter)));
  expect(untold.map((steps) => steps.join(' '))).toEqual([]);
});

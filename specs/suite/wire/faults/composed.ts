import type { Fault } from '../../../../fixtures/faults/fault.ts';
import type { Hooks } from '../../../../fixtures/mock/hooks.ts';

/** Calls functions one after the other, each with what the one before made; the other arguments stay. */
function chain<Value, Rest extends readonly unknown[]>(
  functions: readonly (((value: Value, ...rest: Rest) => Value) | undefined)[],
): (value: Value, ...rest: Rest) => Value {
  return (value, ...rest) => functions.reduce((made, each) => each?.(made, ...rest) ?? made, value);
}

type Answers = NonNullable<Hooks['answers']>;

/** The hooks of faults that change values of answers and nothing else, as those of one. */
export function composeHooks(faults: readonly Fault[]): Hooks {
  const operations = new Set(faults.flatMap(({ answers = {} }) => Object.keys(answers) as (keyof Answers)[]));
  const answers: Answers = Object.fromEntries(
    [...operations].map((operation) => [operation, chain(faults.map((each) => each.answers?.[operation]))]),
  );
  return {
    attributes: chain(faults.map((each) => each.attributes)),
    taskAttributes: chain(faults.map((each) => each.taskAttributes)),
    properties: chain(faults.map((each) => each.properties)),
    answers,
  };
}

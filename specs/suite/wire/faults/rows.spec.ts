import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { makeFault } from '../../../../fixtures/faults/load.ts';
import type { Row } from '../../../../fixtures/faults/row.ts';
import type { Hooks } from '../../../../fixtures/mock/index.ts';
import { operations } from '../../../../fixtures/mock/routes.ts';
import { expect, test } from '../../test.ts';
import { judgeHooks } from './judged.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/faults');
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'fault.schema.json');

/** Every change of every row by itself: a row of one step, one place and one path. */
const rows = files.flatMap((name) => {
  const { faults } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { faults: readonly Row[] };
  return faults.flatMap(({ also = [], ...row }) =>
    [row, ...also].flatMap((step) =>
      step.in.flatMap((place) =>
        [step.at].flat().map((at) => {
          const id = `${row.id}: ${at} in ${place}`;
          return makeFault({ ...row, ...step, id, in: [place], at }, name);
        }),
      ),
    ),
  );
});

/** Hooks that try every row on what an undisturbed mock makes, note which change something, and change nothing. */
function tryRows(changing: Set<string>): Hooks {
  const note = <Value>(id: string, value: Value, made: Value | undefined) => {
    if (made !== undefined && !isDeepStrictEqual(made, value)) changing.add(id);
  };
  const tryAll =
    <Value, Scene>(hookOf: (row: Hooks) => ((value: Value, scene: Scene) => Value) | undefined) =>
    (value: Value, scene: Scene): Value => {
      for (const row of rows) note(row.id, value, hookOf(row)?.(value, scene));
      return value;
    };
  const all = [...operations, 'unknown'] as const;
  return {
    attributes: tryAll((row) => row.attributes),
    properties: tryAll((row) => row.properties),
    taskAttributes: tryAll((row) => row.taskAttributes),
    answers: Object.fromEntries(all.map((name) => [name, tryAll((row) => row.answers?.[name])])),
  };
}

test('every step of every row changes something of what the mock answers', async () => {
  const changing = new Set<string>();
  await judgeHooks(tryRows(changing), 100);
  expect(rows.map(({ id }) => id).filter((id) => !changing.has(id))).toEqual([]);
});

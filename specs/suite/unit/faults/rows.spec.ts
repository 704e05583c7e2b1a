import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { changeNames, findChange } from '../../../../fixtures/change/index.ts';
import schema from '../../../../fixtures/faults/fault.schema.json' with { type: 'json' };
import { stages } from '../../../../fixtures/faults/hooks.ts';
import { faults } from '../../../../fixtures/faults/index.ts';
import { makeFault } from '../../../../fixtures/faults/load.ts';
import type { Row } from '../../../../fixtures/faults/row.ts';
import { operations } from '../../../../fixtures/mock/routes.ts';
import { expect, test } from '../../test.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/faults');
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'fault.schema.json');
const readFile = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { faults: Row[] };
const isLawful = new Ajv2020({ allErrors: true }).compile(schema);

for (const name of files)
  test(`${name} is as its schema says`, () => {
    const lawful = isLawful(readFile(name));
    expect(lawful, JSON.stringify(isLawful.errors, null, 2)).toBe(true);
  });

test('the schema lists every operation and stage of the mock', () => {
  const places = schema.$defs.in.items.enum;
  expect([...places].sort()).toEqual([...stages, ...operations, 'unknown'].sort());
});

test('the schema lists every change: by its name alone, or with what it is told', () => {
  const [alone, told] = schema.$defs.becomes.anyOf;
  const needs = changeNames.filter((name) => findChange(name)?.needs);
  // A row knows one contact only, so it has no SID of another object.
  const others = changeNames.filter((name) => !needs.includes(name) && name !== 'SID of another object');
  expect([...(alone?.enum ?? [])].sort()).toEqual([...others].sort());
  expect(needs.filter((name) => !told?.propertyNames?.enum.includes(name))).toEqual([]);
  expect(told?.propertyNames?.enum.filter((name) => !changeNames.includes(name))).toEqual([]);
});

test('at least four faults in five are rows', () => {
  expect(faults.filter(({ touches }) => touches).length / faults.length).toBeGreaterThanOrEqual(0.8);
});

test('every change of the vocabulary is shown by a row', () => {
  const steps = files.flatMap((name) => readFile(name).faults.flatMap((row) => [row, ...(row.also ?? [])]));
  const shown = new Set(
    steps.map(({ becomes }) => (typeof becomes === 'string' ? becomes : Object.keys(becomes)[0])),
  );
  // A row knows one contact only.
  const unseen = changeNames.filter((name) => !shown.has(name) && name !== 'SID of another object');
  expect(unseen).toEqual([]);
});

const row: Row = { id: 'one', says: 'Does it.', breaks: [], in: ['fetchTask'], at: 'sid', becomes: 'nulled' };

test('a row with an unknown change is refused in one sentence', () => {
  expect(() => makeFault({ ...row, becomes: 'nulld' }, 'task.json')).toThrow(
    /^fixtures\/faults\/task\.json: fault "one" has the unknown change "nulld"; expected one of member dropped, /,
  );
});

test('a row with an unknown operation is refused in one sentence', () => {
  expect(() => makeFault({ ...row, in: ['fetchTasks'] }, 'task.json')).toThrow(
    /^fixtures\/faults\/task\.json: fault "one" is in "fetchTasks"; expected one of attributes, /,
  );
});

test('a row whose change is not told what it needs is refused in one sentence', () => {
  expect(() => makeFault({ ...row, becomes: 'constant' }, 'task.json')).toThrow(
    'fixtures/faults/task.json: fault "one" does not say what "constant" is; write { "constant": … }',
  );
});

test('a row tells which values of which answers it touches', () => {
  const { touches } = makeFault({ ...row, in: ['taskAttributes'], at: 'direction' }, 'task.json');
  expect(touches).toEqual([{ operation: 'fetchTask', at: 'attributes.{}.direction' }]);
});

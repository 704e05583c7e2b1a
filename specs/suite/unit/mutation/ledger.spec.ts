import { notPromised } from '../../../../fixtures/contract/index.ts';
import type { NotPromised } from '../../../../fixtures/contract/ledgers.ts';
import { compileLedger } from '../../../../fixtures/mutation/ledger.ts';
import { operatorNames } from '../../../../fixtures/mutation/mutants.ts';
import { expect, test } from '../../test.ts';

const reason = 'The pages are silent.';
const excused = (entry: NotPromised, at: string, operator = 'nulled') =>
  compileLedger([entry])({ at, operator, change: 'to null' }) !== undefined;

test('a star stands for anything within one segment, two for anything at all', () => {
  expect(excused({ at: 'fetch-task.links.*', reason }, 'fetch-task.links.workspace')).toBe(true);
  expect(excused({ at: 'fetch-task.*', reason }, 'fetch-task.links.workspace')).toBe(false);
  expect(excused({ at: 'fetch-task.**', reason }, 'fetch-task.links.workspace')).toBe(true);
  expect(excused({ at: 'fetch-task.date_*', reason }, 'fetch-task.date_created')).toBe(true);
  expect(excused({ at: 'a.{}.b', reason }, 'a.{}.b')).toBe(true);
});

test('an entry with operators excuses these alone', () => {
  const entry = { at: 'a.b', operators: ['member renamed: *', 'emptied'], reason };
  expect(excused(entry, 'a.b', 'member renamed: case')).toBe(true);
  expect(excused(entry, 'a.b', 'nulled')).toBe(false);
});

test('an entry with changes excuses these alone', () => {
  const entry = { at: 'a:answer', operators: ['status code'], changes: ['status 404'], reason };
  const find = (change: string) =>
    compileLedger([entry])({ at: 'a:answer', operator: 'status code', change });
  expect(find('status 404')).toEqual(entry);
  expect(find('status 400')).toBeUndefined();
});

test('every operator that an entry names is one that there is', () => {
  const known = (pattern: string) =>
    operatorNames.some((name) => excused({ at: 'a', operators: [pattern], reason }, 'a', name));
  expect(notPromised().flatMap(({ operators = [] }) => operators.filter((each) => !known(each)))).toEqual([]);
});

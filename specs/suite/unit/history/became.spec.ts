import { renameClauses } from '../../../../fixtures/history/became.ts';
import { tellNight } from '../../../../fixtures/history/index.ts';
import { expect, test } from '../../test.ts';
import { at, historyOf, nightOf } from './nights.ts';

const became = { 'a/old': 'a/new', 'a/one': 'a/both', 'a/other': 'a/both', 'a/wide': ['a/left', 'a/right'] };

test('a clause that was broken under another id is broken since then', () => {
  const history = historyOf(nightOf(1, { 'a/old': 'pass' }), nightOf(2, { 'a/old': 'fail' }));
  const { since } = tellNight(renameClauses(history, became), nightOf(3, { 'a/new': 'fail' }));
  expect(since.get('a/new')).toEqual({ at: at(2), runs: 2, nights: 2, heldLast: at(1) });
});

for (const [one, other] of [
  ['fail', 'pass'],
  ['pass', 'fail'],
] as const)
  test(`what became one clause with another was broken when one of them was: ${one}, ${other}`, () => {
    const history = historyOf(nightOf(1, { 'a/one': one, 'a/other': other }));
    const [night] = renameClauses(history, became).nights;
    expect([...(night?.clauses ?? [])].map(([id, { verdict }]) => [id, verdict])).toEqual([
      ['a/both', 'fail'],
    ]);
  });

test('each of the clauses that one became was as it was', () => {
  const [night] = renameClauses(historyOf(nightOf(1, { 'a/wide': 'fail', 'a/x': 'pass' })), became).nights;
  expect([...(night?.clauses?.keys() ?? [])]).toEqual(['a/left', 'a/right', 'a/x']);
});

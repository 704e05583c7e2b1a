import { comparePage } from '../../../../fixtures/documentation/compare-page.ts';
import { readForm } from '../../../../fixtures/documentation/form.ts';
import { expect, test } from '../../test.ts';
import { answer, changed, clauses, print, wording, write } from './printed.ts';

test('another value is told with the clauses that rest on the member', () => {
  expect(changed({ ...answer, basket: { ...answer.basket, apples: 4 } })).toEqual([
    ['documentation-reworded', 'orchard › Example › /basket/apples', 'apples'],
  ]);
});

test('another kind is told with what it was', () => {
  const page = write(print({ ...answer, basket: { ...answer.basket, note: '' } }));
  const [finding] = comparePage(wording, readForm(page).blocks, { clauses, statements: [] }).findings;
  expect(finding).toMatchObject({
    before: 'null',
    message: 'the example shows a text here (“”), where it showed null; look again at note',
  });
});

test('a moment in milliseconds is another kind than one in seconds', () => {
  const page = write(print({ ...answer, basket: { ...answer.basket, picked_at: 1637013849000 } }));
  const [finding] = comparePage(wording, readForm(page).blocks, { clauses, statements: [] }).findings;
  expect(finding?.message).toBe(
    'the example shows a moment in milliseconds here, where it showed a moment in seconds; look again at picked',
  );
});

test('another kind of a member that no clause rests on is told with those that speak of it, another value is not', () => {
  const named = [...clauses, { id: 'basket-name', at: 'basket.name', source: { page: 'orchard' } as never }];
  const changesWith = (name: unknown) =>
    comparePage(wording, readForm(write(print({ ...answer, basket: { ...answer.basket, name } }))).blocks, {
      clauses: named,
      statements: [],
    }).findings.map(({ change, clauses: look }) => [change, ...look]);
  expect(changesWith('Elm')).toEqual([]);
  expect(changesWith(3)).toEqual([['documentation-reworded', 'basket-name']]);
  expect(changesWith(undefined)).toEqual([['documentation-gone', 'basket-name']]);
});

test('a member inside a JSON text is told by itself', () => {
  const attributes = JSON.stringify({ ripened_by: 'lamp', tree: { kind: 'apple' } });
  expect(changed({ ...answer, attributes })).toEqual([
    ['documentation-reworded', 'orchard › Example › /attributes/{}/ripened_by', 'ripened'],
  ]);
});

test('a member that is gone is told once, with all that was in it', () => {
  const { basket: _, ...rest } = answer;
  expect(changed(rest)).toEqual([
    ['documentation-gone', 'orchard › Example › /basket', 'apples', 'picked', 'note'],
  ]);
});

test('a new member is told with the clauses that speak of it, not with those of another object', () => {
  const more = { ...answer, basket: { ...answer.basket, sid: 'x', worms: 0 }, apples: 3 };
  expect(changed(more)).toEqual([
    ['documentation-added', 'orchard › Example › /basket/sid'],
    ['documentation-added', 'orchard › Example › /basket/worms'],
    ['documentation-added', 'orchard › Example › /apples', 'apples'],
  ]);
});

test('an object that became something else is told once, with the clauses of all that was in it', () => {
  expect(changed({ ...answer, basket: 'Willow' })).toEqual([
    ['documentation-reworded', 'orchard › Example › /basket', 'apples', 'picked', 'note'],
  ]);
});

test('null that became an object is told once, whatever is in it', () => {
  const { basket } = answer;
  expect(changed({ ...answer, basket: { ...basket, note: { text: 'ripe' } } })).toEqual([
    ['documentation-reworded', 'orchard › Example › /basket/note', 'note'],
  ]);
});

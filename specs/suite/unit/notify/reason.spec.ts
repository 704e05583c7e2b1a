import { chooseReason, type LastTold } from '../../../../fixtures/notify/news.ts';
import { expect, test } from '../../test.ts';
import { blind, broken, healthy, violated } from './news.ts';

const now = new Date('2026-11-27T02:00:00Z');
const told = (at: string, ids: readonly string[] = []): LastTold => ({
  outcome: ids.length > 0 ? 'violations' : 'conformant',
  broken: ids,
  at,
});

test('the first outcome of a target is told', () => {
  expect(chooseReason(healthy, undefined, now)).toBe('first');
});

test('an outcome that was told last night is not told again', () => {
  expect(chooseReason(healthy, told('2026-11-26T02:00:00Z'), now)).toBeUndefined();
});

test('another outcome is told', () => {
  expect(chooseReason(violated(broken('a/b')), told('2026-11-26T02:00:00Z'), now)).toBe('changed');
});

test('a second broken promise is told beside the first', () => {
  const both = violated(broken('a/b'), broken('c/d'));
  expect(chooseReason(both, told('2026-11-26T02:00:00Z', ['a/b']), now)).toBe('changed');
});

test('another broken promise in place of the first is told', () => {
  expect(chooseReason(violated(broken('c/d')), told('2026-11-26T02:00:00Z', ['a/b']), now)).toBe('changed');
});

test('the same broken promises in another order are not told again', () => {
  const both = violated(broken('c/d'), broken('a/b'));
  expect(chooseReason(both, told('2026-11-26T02:00:00Z', ['a/b', 'c/d']), now)).toBeUndefined();
});

test('a promise that was broken, and holds after nights in which nobody judged it, is told', () => {
  const last = { ...told('2026-11-26T02:00:00Z', ['a/b']), unjudged: ['c/d'] };
  expect(chooseReason(violated(broken('a/b')), last, now)).toBe('changed');
});

test('a promise that nobody judges night after night is not told again', () => {
  const last = { ...told('2026-11-26T02:00:00Z', ['a/b']), unjudged: ['c/d'] };
  const news = { ...violated(broken('a/b')), unmended: { known: [], unjudged: ['c/d'] } };
  expect(chooseReason(news, last, now)).toBeUndefined();
  expect(chooseReason(blind, { ...last, outcome: 'inconclusive', broken: [] }, now)).toBeUndefined();
});

test('a week later the same outcome is told as a sign of life, although the night began some minutes earlier', () => {
  expect(chooseReason(healthy, told('2026-11-20T02:09:00Z'), now)).toBe('weekly');
});

test('six days later it is not', () => {
  expect(chooseReason(healthy, told('2026-11-21T02:00:00Z'), now)).toBeUndefined();
});

test('a time that is none, or in the future, silences nobody', () => {
  expect(['yesterday', '2099-01-01T00:00:00Z'].map((at) => chooseReason(healthy, told(at), now))).toEqual([
    'weekly',
    'weekly',
  ]);
});

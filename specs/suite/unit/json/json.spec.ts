import { firstLost, holds, isSame } from '../../../../fixtures/json/equal.ts';
import type { Json } from '../../../../fixtures/json/json.ts';
import { parseJson } from '../../../../fixtures/json/json.ts';
import { parsePath, readMember, selectNodes } from '../../../../fixtures/json/path.ts';
import { rebuild, visit } from '../../../../fixtures/json/visit.ts';
import { expect, test } from '../../test.ts';

const channel: Json = { sid: 'UO1', media: [{ sid: 'CH1' }, { sid: null }], none: [] };

/** What a path selects in the channel. */
const cases: { readonly [path: string]: readonly [at: string, value: Json | undefined][] } = {
  channel: [['channel', channel]],
  'channel.sid': [['channel.sid', 'UO1']],
  'channel.sid.length': [['channel.sid.length', undefined]],
  'channel.constructor': [['channel.constructor', undefined]],
  'channel.media.*.sid': [
    ['channel.media.0.sid', 'CH1'],
    ['channel.media.1.sid', null],
  ],
  'channel.none.*.sid': [['channel.none.*', undefined]],
  'channel.missing.*.sid': [['channel.missing.*', undefined]],
};

for (const [path, nodes] of Object.entries(cases))
  test(`${path} selects ${nodes.map(([at]) => at).join(' and ')}`, () => {
    const selected = selectNodes(parsePath(path), channel);
    expect(selected).toEqual(nodes.map(([at, value]) => ({ at, value })));
  });

test('a member of an element is read by its number', () => {
  expect(readMember(channel, 'media', '0', 'sid')).toBe('CH1');
});

test('every value is visited, outermost first, with its name', () => {
  const seen: string[] = [];
  visit({ a: [1, { b: null }] }, (_, name) => seen.push(name));
  expect(seen).toEqual(['', 'a', '0', '1', 'b']);
});

test('a value that was replaced is not looked into, and names are replaced too', () => {
  const made = rebuild(
    { a: { b: 1 }, c: [{ b: 2 }] },
    {
      value: (value) => (JSON.stringify(value) === '{"b":1}' ? { b: 'whole' } : value),
      name: (name) => name.toUpperCase(),
    },
  );
  expect(made).toEqual({ A: { b: 'whole' }, C: [{ B: 2 }] });
});

test('a part is held whatever the order of members, and lists are compared whole', () => {
  expect(holds({ b: [{ x: 1, y: 2 }], a: 1 }, { b: [{ y: 2, x: 1 }] })).toBe(true);
  expect(holds({ b: [1, 2] }, { b: [1] })).toBe(false);
});

test('the first member that is lost is named by its path', () => {
  expect(firstLost({ a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } })).toBe('a.c');
});

test('a text that is no JSON has no value', () => {
  expect([parseJson('null'), parseJson('{')]).toEqual([null, undefined]);
});

const pairs: readonly (readonly [Json | undefined, Json | undefined, boolean])[] = [
  ['a', 'a', true],
  ['1', 1, false],
  [0, -0, false],
  [null, {}, false],
  [undefined, null, false],
  [[1, { a: null }], [1, { a: null }], true],
  [{ a: 1 }, { a: 1, b: 1 }, false],
];

for (const [one, other, same] of pairs)
  test(`${JSON.stringify(one)} and ${JSON.stringify(other)} are ${same ? '' : 'not '}the same`, () => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([same, same]);
  });

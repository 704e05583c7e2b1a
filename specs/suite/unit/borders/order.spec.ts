import { expect, test } from '../../test.ts';
import { findCircles, findUpward } from './order.ts';
import { sourcesIn } from './source.ts';
import { table } from './table.ts';

const sources = [...sourcesIn('fixtures'), ...sourcesIn('specs')].filter(
  ({ place }) => !place.startsWith('specs/suite/unit/borders/'),
);

test('no room imports from one that stands below it', () => {
  expect(sources.flatMap(findUpward)).toEqual([]);
});

test('no room may import from one that stands below it', () => {
  const order = Object.keys(table);
  const upward = Object.entries(table).flatMap(([room, { rooms = [], types = [] }]) =>
    [...rooms, ...types].filter((each) => order.indexOf(each) > order.indexOf(room)),
  );
  expect(upward).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(findCircles(sources)).toEqual([]);
});

test('an import upwards is named with its line', () => {
  const source = { place: 'fixtures/client/client.ts', text: "import type { A } from '../run/a.ts';" };
  expect(findUpward(source)).toEqual([
    'fixtures/client/client.ts:1: client imports from run, which stands below it',
  ]);
});

test('a circle is named with all that it leads through', () => {
  const files = { a: 'b', b: 'c', c: 'a', d: 'a' };
  const circle = Object.entries(files).map(([name, to]) => ({
    place: `fixtures/json/${name}.ts`,
    text: `import type { X } from './${to}.ts';`,
  }));
  expect(findCircles(circle)).toEqual([
    'fixtures/json/a.ts → fixtures/json/b.ts → fixtures/json/c.ts → fixtures/json/a.ts',
  ]);
});

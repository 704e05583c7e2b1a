import { orderTrees } from '../../../../fixtures/report/tree-order.ts';
import { expect, test } from '../../test.ts';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

const leaf = (name: string, start: number) => ({ nodeId: name, name, start, groupOrder: 1 });

const tree = {
  root: { groups: ['g'] },
  leavesById: { b: leaf('b', 20), a: leaf('ä', 20), first: leaf('z', 10) },
};

const page = (...names: readonly string[]) => names.map((name) => `d("${name}","${encode(tree)}")`).join(',');

const read = (html: string) =>
  [...html.matchAll(/d\("[^"]+","([^"]+)"\)/g)].map(
    ([, data = '']) => JSON.parse(Buffer.from(data, 'base64').toString()) as typeof tree,
  );

test('every tree of a page numbers its results by their times, and then by their names', () => {
  for (const each of read(orderTrees(page('widgets/tree.json', 'widgets/default/tree.json')))) {
    const numbers = Object.values(each.leavesById).map(({ name, groupOrder }) => `${groupOrder} ${name}`);
    expect(numbers.sort()).toEqual(['1 z', '2 ä', '3 b']);
    expect(each.root).toEqual(tree.root);
  }
});

test('nothing else of a page is touched', () => {
  const [other, filters] = ['d("widgets/nav.json","WyJhIl0=")', 'd("widgets/tree-filters.json","e30=")'];
  const ordered = orderTrees(`${other},${page('widgets/tree.json')},${filters}`);
  expect(ordered.startsWith(`${other},`) && ordered.endsWith(`,${filters}`)).toBe(true);
});

test('a page without a tree is no report', () => {
  expect(() => orderTrees('<body></body>')).toThrow('no tree of its results');
});

import { expect, test } from '../../test.ts';
import { firstFlaw } from '../../xml.ts';

test('a text that is no well-formed XML is told from one that is', () => {
  expect(firstFlaw('<?xml version="1.0"?>\n<a b="1&amp;2"><c/>x</a>')).toBeUndefined();
  expect(
    ['<a><b></a></b>', '<a>', '<a>&nope</a>', '<a b="<"/>', '<a>\u0001</a>'].map(firstFlaw),
  ).not.toContain(undefined);
});

import { readHtml } from '../../../../fixtures/documentation/html.ts';
import { expect, test } from '../../test.ts';

const texts = (html: string) => readHtml(html).map(({ text }) => text);

test('menus, programs, buttons, the foot and what is hidden are not read', () => {
  const beside = [
    '<nav>menu</nav>',
    '<script>program</script>',
    '<style>colours</style>',
    '<button>copy</button>',
    '<footer>foot</footer>',
    '<p hidden>hidden</p>',
    '<a aria-hidden="true">#</a>',
  ];
  expect(texts(`<html><body>${beside.join('')}<p>text</p></body></html>`)).toEqual(['text']);
});

test('paragraphs, cells, items and broken lines are blocks, markup inside them is not', () => {
  const html =
    '<h2>Fruit</h2><p>The <b>size</b> of\n <a href="#">it</a></p><ul><li>one<li>two</ul>three<br>four';
  expect(texts(html)).toEqual(['Fruit', 'The size of it', 'one', 'two', 'three', 'four']);
});

test('entities are the characters that they stand for', () => {
  expect(texts('<p>&ldquo;a&nbsp;&amp;&#160;b&rdquo; &mdash; it&#8217;s</p>')).toEqual(['“a & b” — it’s']);
});

test('cells know their row, heads of columns are headings, and lines of code are blocks', () => {
  const table = '<table><tr><th>Name</th></tr><tr><td>a<td>b<tr><td>c</table><pre>d\n  e</pre>';
  expect(readHtml(table).map(({ text, kind, row }) => [text, kind, row])).toEqual([
    ['Name', 'heading', 1],
    ['a', 'text', 2],
    ['b', 'text', 2],
    ['c', 'text', 3],
    ['d', 'code', undefined],
    ['e', 'code', undefined],
  ]);
});

import { decodePage } from '../../../../fixtures/documentation/decode.ts';
import { recognizePage } from '../../../../fixtures/documentation/recognize.ts';
import { expect, test } from '../../test.ts';
import { forms } from './forms.ts';
import { pieces, wording } from './page.ts';

const other = {
  ...wording,
  page: 'vineyard',
  passages: wording.passages.map((each) => ({ ...each, hash: '0' })),
};
const recognize = (text: string) => recognizePage(text, [other, wording], 'page');

for (const [form, write] of Object.entries(forms))
  test(`a page is recognised by what it says, as ${form}`, () => {
    const { wording: found, form: is } = recognize(write(pieces));
    expect([found.page, form]).toEqual(['orchard', expect.stringContaining(is)]);
  });

test('a page of which half reads differently is recognised', () => {
  const half = Object.entries(pieces).map(([piece, text], nth) => [
    piece,
    nth % 2 ? `Not ${text.replace(/ .*/, '')}` : text,
  ]);
  expect(recognize(forms['HTML']?.(Object.fromEntries(half)) ?? '').wording.page).toBe('orchard');
});

const strangers = {
  'a page to log in on': '<!doctype html><html><body><h1>Log in</h1><p>Your name, please.</p></body></html>',
  'a page that says there is none': '# 404\n\n## Not found\n\nThere is no such page.',
  'the start of the page alone': 'Base address\n\nhttps://orchard.example.com/v2',
  'a JSON file': '{"openapi":"3.0.1"}',
};

for (const [what, text] of Object.entries(strangers))
  test(`${what} is none of the pages`, () => {
    expect(() => recognize(text)).toThrow(
      /^page is none of the vendor’s pages whose wording is known \(vineyard, orchard\)/,
    );
  });

test('markup that is nested without an end is no page', () => {
  expect(() => recognize(`<!doctype html>${'<div>'.repeat(100_000)}x`)).toThrow(/^page is nested too deeply/);
});

test('markup without text is no page', () => {
  expect(() => recognize('<!doctype html><html><body><script>x</script></body></html>')).toThrow(
    /^page has no text/,
  );
});

test('more words than a page has are no page', () => {
  expect(() => recognize('word '.repeat(40_000))).toThrow('page has 40000 words');
});

test('an empty file, one that is no text, and one that is too large are no page', () => {
  expect(() => decodePage(Buffer.from(' \n'), 'page')).toThrow('page is empty');
  expect(() => decodePage(Buffer.from([80, 75, 0, 1]), 'page')).toThrow('page is no text');
  expect(() => decodePage(Buffer.alloc(6_000_000, 'a'), 'page')).toThrow('page has 6000000 bytes');
});

test('a page in UTF-16 is read', () => {
  expect(decodePage(Buffer.from('\ufeffsize', 'utf16le'), 'page')).toBe('size');
});

import { expect, test } from '../../test.ts';
import { forms, writeHtml } from './forms.ts';
import { compare, listChanges, pieces } from './page.ts';

test('what differs is said to be sure only where the row without it reads as it did', () => {
  const say = (sizeText: string) => compare(writeHtml({ ...pieces, sizeText })).findings[0]?.message;
  expect(say(pieces.sizeText.replace('was', 'was never'))).toContain('now, with “never”:');
  expect(say(pieces.sizeText.replace('string', 'ruler'))).toContain('now, probably with “ruler”:');
});

test('a new row of four words on a page as text is told', () => {
  const more = { ...pieces, basketExample: `${pieces.basketExample}\n\ncolour\n\nIts colour\n\nred` };
  expect(listChanges(forms['text']?.(more) ?? '').map(([change]) => change)).toEqual(['documentation-added']);
});

import { expect, test } from '../../test.ts';
import exceptions from './exceptions.json' with { type: 'json' };
import { findTooLong } from './size.ts';

test('files have at most 150 lines, functions 25 and three parameters, but for exceptions with a reason', async ({
  run,
}) => {
  const listed = exceptions.map(({ place, what }) => `${place}: ${what}`).sort();
  expect(await findTooLong(run, ['fixtures', 'specs', 'playwright.config.ts'])).toEqual(listed);
});

test('every exception has its reason', () => {
  expect(exceptions.filter(({ because }) => because.length < 10)).toEqual([]);
});

const tooLong: { readonly [what: string]: string } = {
  'more than 150 lines': 'export const a = 1;\n'.repeat(151),
  'a function of more than 25 lines': `export function a() {\n${'  b();\n'.repeat(26)}}\n`,
  'more than 3 parameters': 'export const a = (b, c, d, e) => [b, c, d, e];\n',
};

for (const [what, text] of Object.entries(tooLong))
  test(`${what} is found`, async ({ files, run }) => {
    const place = files.write('a.js', text);
    expect(await findTooLong(run, [place])).toEqual([expect.stringMatching(`a\\.js: ${what}$`)]);
  });

test('what is exactly as long as allowed is not found', async ({ files, run }) => {
  const text = `export function a(b, c, d) {\n${'  b(c, d);\n'.repeat(25)}}\n`;
  const place = files.write('a.js', `${text}${'export const a = 1;\n'.repeat(150 - 27)}`);
  expect(await findTooLong(run, [place])).toEqual([]);
});

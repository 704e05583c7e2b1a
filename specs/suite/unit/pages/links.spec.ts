import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from '../../command.ts';
import { pages, readPage } from '../../pages.ts';
import { expect, test } from '../../test.ts';

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What is wrong with a link of a page; undefined where it leads somewhere. */
function findBroken(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? join(project, page) : join(project, dirname(page), path);
  if (!existsSync(file)) return `${link} leads to no file`;
  if (anchor === undefined || statSync(file).isDirectory()) return undefined;
  return anchorsOf(readFileSync(file, 'utf8')).includes(anchor) ? undefined : `${link} leads to no heading`;
}

const listBroken = (page: string, text: string) =>
  [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].flatMap(([, link = '']) => findBroken(page, link) ?? []);

for (const page of pages)
  test(`every link of ${page} leads somewhere`, () => {
    expect(listBroken(page, readPage(page))).toEqual([]);
  });

test('a link to no file, and one to no heading, lead nowhere', () => {
  expect(listBroken('README.md', '[a](docs/none.md) [b](README.md#none) [c](README.md#commands)')).toEqual([
    'docs/none.md leads to no file',
    'README.md#none leads to no heading',
  ]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** The pages that people read, by their paths in the project. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'contracts/README.md',
  'examples/README.md',
  ...readdirSync(join(project, 'docs')).map((name) => `docs/${name}`),
];

/** The text of a page. */
export const readPage = (page: string): string => readFileSync(join(project, page), 'utf8');

/** The blocks of a page that are typed into a shell. */
export function readBlocks(page: string): readonly string[] {
  return [...readPage(page).matchAll(/^```sh\n(.*?)^```/gms)].map(([, text = '']) => text);
}

/** What a shell runs of a line: neither the remark behind it nor blanks at its end. */
const withoutRemark = (line: string) => line.replace(/\s+#.*$/, '').trim();

/** The lines of a page's blocks, without their remarks. A block that is one recipe stands in `readRecipes`. */
export function readTyped(page: string): readonly string[] {
  const alone = readBlocks(page).filter((block) => !isRecipe(block));
  return alone.flatMap((block) => block.split('\n').map(withoutRemark)).filter((line) => line !== '');
}

/** Blocks whose lines belong together, since one of them waits for another. */
export const readRecipes = (page: string): readonly string[] => readBlocks(page).filter(isRecipe);

const isRecipe = (block: string) => /&( |$)/m.test(block.replaceAll('&&', ''));

/** Commands between the words of a page, such as `npm run plan -- --confirm`, but for their forms. */
export function readInline(page: string): readonly string[] {
  const prose = readPage(page).replace(/^```.*?^```/gms, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  return spans.filter((text) => /^([A-Z_]+=\S+ )*(npm (run|test)|npx playwright test)\b/.test(text));
}

/** Whether a command is only a form: with `…`, with a name in capitals in place of a file, or cut off after its `--`. */
export function isForm(line: string): boolean {
  const [, args = ''] = line.split(' -- ');
  return /…|\s--$/.test(line) || /(^|\s)([A-Z]|[A-Z]{2,}(-OR-[A-Z]+)?)(\s|$)/.test(args);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One step of a recipe: a file, and the lines that change in it. */
export interface Step {
  readonly file: string;
  /** The lines that stand there before, and after. */
  readonly before: string;
  readonly after: string;
}

/**
 * The steps below a heading of a page, in their order: each a paragraph that names its file in backticks right after its
 * bold number, and the `diff` block that follows.
 */
export function readRecipe(page: string, heading: string): readonly Step[] {
  const [, text = ''] = page.split(`\n## ${heading}\n`);
  const [section = ''] = text.split('\n## ');
  const steps = section.matchAll(/\*\*\d\. [^*]+\*\*[^`]*`([^`]+)`.*?```diff\n(.*?)```/gs);
  return [...steps].map(([, file = '', diff = '']) => ({
    file,
    before: linesOf(diff, [' ', '-']),
    after: linesOf(diff, [' ', '+']),
  }));
}

/** The lines of a diff that bear one of the marks, without it. */
function linesOf(diff: string, marks: readonly string[]): string {
  const lines = diff.split('\n').filter((line) => marks.includes(line[0] ?? ''));
  return lines.map((line) => line.slice(1)).join('\n');
}

/**
 * Takes a step in a copy of the project.
 * @throws Error where the lines before it stand in the file not exactly once.
 */
export function takeStep(project: string, { file, before, after }: Step): void {
  const text = readFileSync(join(project, file), 'utf8');
  const places = text.split(before).length - 1;
  if (places !== 1)
    throw new Error(`${file} holds the lines of the recipe ${places} times; expected once:\n${before}`);
  writeFileSync(
    join(project, file),
    text.replace(before, () => after),
  );
}

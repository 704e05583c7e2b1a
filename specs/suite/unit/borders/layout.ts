import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from './table.ts';

const begin = '<!-- layout: written by npm run suite -- layout --update-snapshots -->';
const end = '<!-- end of layout -->';

/** The text of README.md with the list of the project's folders as it ought to be: a line each, in the words of their own READMEs. */
export function withLayout(readme: string, project: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from)
    throw new Error(`README.md has no place for the layout; expected a line ${begin}`);
  const lines = folders(project).map(
    (folder) => `- [\`${folder}\`](${folder}): ${firstSentence(project, folder)}`,
  );
  return `${readme.slice(0, from + begin.length)}\n\n${lines.join('\n')}\n\n${readme.slice(to)}`;
}

/** Rooms in the order of the table of borders, ground first; a folder of `fixtures` that is no room there comes last. */
function folders(project: string): readonly string[] {
  const order = Object.keys(table);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const rooms = readdirSync(join(project, 'fixtures'), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort((one, other) => place(one) - place(other));
  return ['contracts', ...rooms.map((room) => `fixtures/${room}`), 'specs', 'specs/suite', 'reports'];
}

/** The first sentence of a folder's README, below its title. */
function firstSentence(project: string, folder: string): string {
  const paragraphs = readFileSync(join(project, folder, 'README.md'), 'utf8').split(/\n\s*\n/);
  const text = paragraphs
    .find((each) => !each.startsWith('#'))
    ?.replace(/\s+/g, ' ')
    .trim();
  if (!text) throw new Error(`${folder}/README.md says nothing; expected a sentence in its first line`);
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}

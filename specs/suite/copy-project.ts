import { cpSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { project } from './command.ts';

/** What a checkout does not hold: what is installed, git's own, what runs write, and the files of whoever works here. */
const left = ['node_modules', '.git', '.env', 'mock.json', 'baseline.json', 'known-breakage.json'];

/** Of the folder of reports a checkout holds these alone. */
const kept = ['README.md', 'allurerc.mjs'];

function isPart(path: string): boolean {
  const [first = '', second] = path.split(sep);
  return first === 'reports' && second !== undefined ? kept.includes(second) : !left.includes(first);
}

/** Copies the project as a checkout has it, with what is installed here; says where to. */
export function copyProject(folder: string): string {
  cpSync(project, folder, { recursive: true, filter: (from) => isPart(relative(project, from)) });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

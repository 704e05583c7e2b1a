import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageProblem } from '../../../../fixtures/problem.ts';
import { merged, type Value } from './merge.ts';

/** Files by their place in a folder; a text stands for a file that is written as it is. */
export type Files = { readonly [place: string]: Value };

/** One small case: what is changed in lawful files, and the one sentence this must get; null where it is lawful. */
export interface Case {
  readonly name: string;
  readonly title: string;
  readonly change: Files;
  readonly sentence: string | null;
}

const here = import.meta.dirname;
const meta = join(here, '../../../../contracts/meta');

/** A JSON file beside this one. */
export const readBeside = (name: string) => JSON.parse(readFileSync(join(here, name), 'utf8')) as Files;

/** Every case in a folder beside this file, by the order of their names. */
export function casesIn(folder: string): readonly Case[] {
  const names = readdirSync(join(here, folder)).sort();
  return names.map((name) => ({
    name: basename(name, '.json'),
    ...(readBeside(`${folder}/${name}`) as unknown as Omit<Case, 'name'>),
  }));
}

/** Lawful files that are changed, and the empty folder they are written to. */
export interface Changed {
  readonly folder: string;
  readonly lawful: Files;
  readonly change: Files;
  /** A team's folder has none of the grammars in `meta`. */
  readonly isOwn?: true;
}

/** The sentence that `prove` refuses the changed files with, null when it accepts them. */
export function refusalOf(
  { folder, lawful, change, isOwn }: Changed,
  prove: (folder: string) => unknown,
): string | null {
  if (!isOwn) writeMeta(folder);
  writeAll(folder, merged(lawful, change) as Files);
  try {
    prove(folder);
    return null;
  } catch (error) {
    if (error instanceof UsageProblem) return error.message;
    throw error;
  }
}

/** Writes the lawful contracts, changed, into a folder. */
export function writeLawful(folder: string, change: Files): void {
  writeMeta(folder);
  writeAll(folder, merged(readBeside('base.json'), change) as Files);
}

const writeMeta = (folder: string) => cpSync(meta, join(folder, 'meta'), { recursive: true });

function writeAll(folder: string, files: Files): void {
  for (const [place, file] of Object.entries(files)) write(folder, place, file);
}

function write(folder: string, place: string, file: Value): void {
  mkdirSync(dirname(join(folder, place)), { recursive: true });
  writeFileSync(join(folder, place), typeof file === 'string' ? file : JSON.stringify(file));
}

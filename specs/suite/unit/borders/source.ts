import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project, by its place. */
export interface Source {
  readonly place: string;
  readonly text: string;
}

/** One import: the line it begins in, what it names, and whether it vanishes when types are stripped. */
export interface Import {
  readonly line: number;
  readonly from: string;
  readonly typeOnly: boolean;
}

const root = join(import.meta.dirname, '../../../..');

/** Every TypeScript and JavaScript file below a folder of the project. */
export function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => /\.[cm]?[jt]s$/.test(name))
    .map((name) => `${folder}/${name}`)
    .map((place) => ({ place, text: readFileSync(join(root, place), 'utf8') }));
}

/** `import … from`, `export … from`, `import '…'`, `import('…')`, `require('…')`; a name in front of it is no border. */
const patterns = [
  /^\s*(?:import|export)\s+(type\s)?[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s+()['"]([^'"]+)['"]/gm,
  /\b(?:import|require)\(()\s*['"]([^'"]+)['"]/g,
  /\bcreateRequire\([^()]*\)\(()\s*['"]([^'"]+)['"]/g,
];

/** All imports of a file, by the order of their lines. `import { type X }` is none of types alone: it loads the file. */
export function importsOf({ text }: Pick<Source, 'text'>): readonly Import[] {
  const code = withoutComments(text);
  return patterns
    .flatMap((pattern) => [...code.matchAll(pattern)])
    .map((match) => ({
      line: lineAt(code, match.index + match[0].search(/\S/)),
      from: match[2] ?? '',
      typeOnly: match[1] === 'type ',
    }))
    .sort((a, b) => a.line - b.line);
}

/** Blanks comments out; lines keep their numbers. `//` in an address is no comment. */
export function withoutComments(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  return text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(?<=^|\s)\/\/.*$/gm, blank);
}

/** The number of the line that an offset lies in. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

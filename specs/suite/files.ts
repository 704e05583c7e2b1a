import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The files of a test, in a folder of its own. */
export interface Files {
  readonly folder: string;
  /** Writes a file: a text as it is, anything else as JSON; gives its place. */
  write(name: string, content: unknown): string;
  read(name: string): string;
  names(): readonly string[];
  remove(): void;
}

/** Makes an empty folder for the files of a test. */
export function makeFiles(): Files {
  const folder = mkdtempSync(join(tmpdir(), 'suite-'));
  return {
    folder,
    write(name, content) {
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    names: () => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

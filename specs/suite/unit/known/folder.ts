import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base } from '@playwright/test';

const command = join(import.meta.dirname, '../../../../fixtures/commands/accept.ts');

/** Only what a program needs to run: no setting of whoever runs this. */
const { PATH, HOME, TMPDIR } = process.env;

/** A folder of a test, in which the command is run. */
export interface Folder {
  readonly path: string;
  /** Writes a file of it: a text as it is, anything else as JSON. */
  write(name: string, content: unknown): string;
  read(name: string): string;
  names(): readonly string[];
  /** `npm run accept` in it, without npm. */
  accept(args: readonly string[], settings?: { readonly [name: string]: string }): Run;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function folderAt(path: string): Folder {
  return {
    path,
    write: (name, content) => {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    names: () => readdirSync(path).sort(),
    accept: (args, settings = {}) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), command, ...args],
        { cwd: path, env: { PATH, HOME, TMPDIR, ...settings }, encoding: 'utf8' },
      );
      return { status, stdout, stderr };
    },
  };
}

export const test = base.extend<{ folder: Folder }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  folder: async ({}, use) => {
    const path = mkdtempSync(join(tmpdir(), 'known-'));
    await use(folderAt(path));
    rmSync(path, { recursive: true, force: true });
  },
});
export { expect } from '@playwright/test';

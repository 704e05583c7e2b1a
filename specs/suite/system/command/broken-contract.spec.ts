import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { project, run } from './command.ts';

/** What the command needs of the project; its own tests are left behind. */
const needed = ['contracts', 'fixtures', 'playwright.config.ts', 'package.json', 'tsconfig.json'];
const specs = ['specs/check.spec.ts', 'specs/record.spec.ts', 'specs/conformance.spec.ts'];

/** A copy of the project that may be broken. */
const test = base.extend<{ copy: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  copy: async ({}, use) => {
    const copy = mkdtempSync(join(tmpdir(), 'project-'));
    for (const name of [...needed, ...specs])
      cpSync(join(project, name), join(copy, name), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
    await use(copy);
    rmSync(copy, { recursive: true });
  },
});

const broken = {
  'a contract that is no JSON': [
    'contracts/attributes/broken.json',
    '{\n  "prefix" "x"\n}',
    'contracts/attributes/broken.json:2:12: not JSON: colon expected',
  ],
  'a contract with an unknown member': [
    'contracts/attributes/broken.json',
    '{"clause":[]}',
    'contracts/attributes/broken.json: the file has a member "clause" that the language does not know',
  ],
  'a scenario that is no JSON': [
    'fixtures/scenarios/broken.json',
    '',
    'fixtures/scenarios/broken.json:1:1: not JSON: value expected',
  ],
} as const;

for (const [what, [place, content, sentence]] of Object.entries(broken))
  test(`${what} ends with 2, its place and one sentence`, async ({ copy }) => {
    writeFileSync(join(copy, place), content);
    const { code, stdout, stderr, report, clean } = await run('conformance', {}, copy);
    clean();
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
    expect(report('conformance.json')).toBeUndefined();
  });

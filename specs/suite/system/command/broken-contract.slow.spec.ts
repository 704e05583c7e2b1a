import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';

/** What the command needs of the project; its own tests are left behind. */
const needed = ['contracts', 'fixtures', 'playwright.config.ts', 'package.json', 'tsconfig.json'];
const specs = ['specs/check.spec.ts', 'specs/record.spec.ts', 'specs/conformance.spec.ts'];

/** A copy of the project that may be broken. */
function copyTo(folder: string): void {
  for (const name of [...needed, ...specs])
    cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
}

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
  test(`${what} ends with 2, its place and one sentence`, async ({ files, run }) => {
    copyTo(files.folder);
    files.write(place, content);
    const { code, stdout, stderr, report } = await run('conformance', {}, files.folder);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
    expect(report('conformance.json')).toBeUndefined();
  });

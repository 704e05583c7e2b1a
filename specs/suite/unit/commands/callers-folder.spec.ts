import { join } from 'node:path';
import { findCallersFolder } from '../../../../fixtures/commands/callers-folder.mjs';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';

/** A team's folder with the suite in `vendor/suite`, and where a command stands that npm was asked for from `from`. */
function stand(files: Files, from = '.', manifest = 'vendor/suite/package.json') {
  files.write('vendor/suite/package.json', {});
  files.write('vendor/suite/docs/a.md', '');
  files.write('vendor/other/package.json', {});
  const project = join(files.folder, 'vendor/suite');
  const environment = { INIT_CWD: join(files.folder, from), npm_package_json: join(files.folder, manifest) };
  return findCallersFolder(environment, { project, cwd: project });
}

test('a command that is asked for from a team’s folder stands there', ({ files }) => {
  expect(stand(files)).toBe(join(files.folder, '.'));
});

test('one that is asked for from the project, or a folder in it, stays there', ({ files }) => {
  expect(stand(files, 'vendor/suite')).toBeUndefined();
  expect(stand(files, 'vendor/suite/docs')).toBeUndefined();
});

test('what another project’s npm has left in the environment means nothing', ({ files }) => {
  expect(stand(files, '.', 'vendor/other/package.json')).toBeUndefined();
  expect(stand(files, 'no/such/folder')).toBeUndefined();
});

test('where only the project has an .env, that is the one that is meant', ({ files }) => {
  files.write('vendor/suite/.env', 'TARGET=live');
  expect(stand(files)).toBeUndefined();
  files.write('.env', 'TARGET=live');
  expect(stand(files)).toBe(join(files.folder, '.'));
});

test('without npm nothing is looked for', () => {
  expect(findCallersFolder({}, { project: '/a', cwd: '/a' })).toBeUndefined();
});

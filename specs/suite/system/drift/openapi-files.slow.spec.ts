import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';
import { published } from '../../unit/openapi/published.ts';

const settings = { REPORTS_DIR: '' };

const bad = {
  'a file that is not there': ['missing.json', undefined, /^.*missing\.json: no such file; [^\n]*\n$/],
  'a folder': ['.', undefined, /: is a folder; [^\n]*\n$/],
  'a member that is there twice': [
    'twice.json',
    '{"a":1,"a":2}',
    /^twice\.json:1:8: has the member "a"[^\n]*\n$/,
  ],
  'an empty file': ['empty.json', '', /^empty\.json: is empty; [^\n]*\n$/],
  'YAML without paths': ['vendor.yaml', 'openapi: 3.0.1\n', /^vendor\.yaml: holds no paths; [^\n]*\n$/],
  'a file of 31 MB': ['huge.json', ' '.repeat(31_000_000), /huge\.json: has 31000000 bytes[^\n]*\n$/],
} as const;

for (const [title, [name, text, sentence]] of Object.entries(bad))
  test(`${title} is named in one sentence, and no report is overwritten`, async ({ files, run, folder }) => {
    files.write('reports/drift.json', 'the last one');
    if (text !== undefined) files.write(name, text);
    const { code, stdout, stderr } = await run(['drift', '--openapi', join(folder, name)], settings, folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
    expect(files.read('reports/drift.json')).toBe('the last one');
  });

test('the newest cannot be had without a network: one sentence, and the exit code 3', async ({
  run,
  folder,
}) => {
  const offline = { ...settings, npm_config_registry: 'http://127.0.0.1:9', npm_config_fetch_retries: '0' };
  const { code, stdout, stderr } = await run(['drift', '--openapi', 'latest'], offline, folder);
  expect({ code, stderr }).toEqual({ code: 3, stderr: '' });
  expect(stdout).toContain(
    'not compared: @twilio/cli-core could not be had from npm (ECONNREFUSED); look at',
  );
});

/** A package as npm publishes it, with the document in it, and what a registry says of it at its own address. */
function makePackage(files: Files) {
  files.write('pack/package/package.json', { name: '@twilio/cli-core', version: '99.0.0' });
  files.write('pack/package/src/services/twilio-api/twilio_flex_v1.json', published);
  execFileSync('tar', ['-czf', join(files.folder, 'it.tgz'), '-C', join(files.folder, 'pack'), 'package']);
  return (host: string) => ({
    name: '@twilio/cli-core',
    'dist-tags': { latest: '99.0.0' },
    versions: {
      '99.0.0': { name: '@twilio/cli-core', version: '99.0.0', dist: { tarball: `http://${host}/it.tgz` } },
    },
  });
}

test('the newest is taken from the package that npm gives', async ({ files, run, serve, folder }) => {
  const packument = makePackage(files);
  const registry = await serve(({ url, headers }, response) =>
    url?.endsWith('.tgz')
      ? response.end(readFileSync(join(folder, 'it.tgz')))
      : response.end(JSON.stringify(packument(headers.host ?? ''))),
  );
  const own = { ...settings, npm_config_registry: registry, npm_config_cache: join(folder, 'cache') };
  const { code, stdout, stderr } = await run(['drift', '--openapi', 'latest'], own, folder);
  expect({ code, stderr, first: stdout.split('\n')[0] }).toEqual({
    ...{ code: 0, stderr: '' },
    first: 'contracts ↔ twilio_flex_v1.json of @twilio/cli-core 99.0.0',
  });
});

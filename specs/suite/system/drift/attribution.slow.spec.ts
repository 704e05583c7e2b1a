import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';
import { published } from '../../unit/openapi/published.ts';
import { changed, reversed, writeNight } from './recorded.ts';

const settings = { REPORTS_DIR: 'out', BASELINE_FILE: 'baseline.json', KNOWN_FILE: 'known.json' };

test('recordings and OpenAPI in one call make a table on console, in drift.json by its schema, and in the summary', async ({
  files,
  recordings,
  run,
}) => {
  writeNight(files, 'night', recordings);
  writeNight(files, 'next', changed(recordings, reversed));
  files.write('out/summary.md', '# A run\n');
  files.write('it.json', published);
  await run(['drift', '--accept', 'night'], settings, files.folder);
  const both = ['drift', '--openapi', 'it.json', 'next'];
  const { code, stdout } = await run(both, settings, files.folder);
  expect(code, stdout).toBe(1);
  expect(stdout).toMatch(
    /^ {2}1 attributes\.direction: not the vendor’s server: the server at a loopback address does it/m,
  );
  expect(files.read('out/summary.md')).toContain('### Who has to act\n\n');
  const schema = JSON.parse(readFileSync(join(project, 'fixtures/drift/drift.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const document = JSON.parse(files.read('out/drift.json'));
  ajv.validate(schema, document);
  expect(ajv.errors ?? []).toEqual([]);
  expect(document.attribution[0]).toMatchObject({
    ...{ at: ['attributes.direction'], cause: 'server-differs', notLookedAt: ['documentation'] },
    clauses: ['attributes/direction'],
  });
});

test('one source by itself makes no table', async ({ files, run }) => {
  files.write('it.json', published);
  const { stdout } = await run(['drift', '--openapi', 'it.json'], settings, files.folder);
  expect(stdout).not.toContain('attribution');
  expect(JSON.parse(files.read('out/drift.json'))).not.toHaveProperty('attribution');
});

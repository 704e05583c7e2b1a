import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';
import { places, put, small } from '../../unit/openapi/documents.ts';
import { published } from '../../unit/openapi/published.ts';

const settings = { REPORTS_DIR: '' };
const changed = put(small, [...places.channel, 'error_code'], undefined);

test('two versions are compared, and what breaks makes the exit code 1', async ({ files, run, folder }) => {
  const [before, after] = [files.write('before.json', small), files.write('after.json', changed)];
  const { code, stdout, stderr } = await run(
    ['drift', '--openapi', after, '--before', before],
    settings,
    folder,
  );
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout.split('\n').slice(0, 4)).toEqual([
    'before.json → after.json',
    '  breaking flex.v1.interaction.interaction_channel, error_code: the member error_code is gone (it was integer or null), in GET …/Channels, GET …/Channels/{Sid}, POST …/Channels/{Sid}',
    '           clauses: channel/no-error-code and update-channel/error-code',
    '  1 change; of no meaning: none',
  ]);
  expect(JSON.parse(files.read('reports/drift.json'))).toMatchObject({
    outcome: 'changed',
    comparisons: [
      {
        findings: [
          { change: 'answer-member-removed', clauses: expect.arrayContaining(['channel/no-error-code']) },
        ],
      },
    ],
  });
});

test('each change is a result of Allure’s under the epic Drift, in the place of the last ones', async ({
  files,
  run,
  folder,
}) => {
  const [before, after] = [files.write('before.json', small), files.write('after.json', changed)];
  const compare = () => run(['drift', '--openapi', after, '--before', before], settings, folder);
  await compare();
  await compare();
  const results = readdirSync(join(folder, 'reports/allure-results'));
  expect(results).toEqual([expect.stringMatching(/^drift-openapi-[0-9a-f]{32}-result\.json$/)]);
  const { labels } = JSON.parse(files.read(`reports/allure-results/${results[0]}`));
  expect(labels).toContainEqual({ name: 'epic', value: 'Drift' });
});

test('what is written follows its schema', async ({ files, run, folder }) => {
  const [before, after] = [files.write('before.json', small), files.write('after.json', changed)];
  await run(['drift', '--openapi', after, '--before', before], settings, folder);
  const schema = JSON.parse(readFileSync(join(project, 'fixtures/drift/drift.schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  validate(JSON.parse(files.read('reports/drift.json')));
  expect(validate.errors).toBeNull();
});

test('a version that says what the contracts say has no finding', async ({ files, run, folder }) => {
  const file = files.write('published.json', published);
  const { code, stdout } = await run(['drift', '--openapi', file], settings, folder);
  expect({ code, last: stdout.trim().split('\n').at(-1) }).toEqual({
    code: 0,
    last: '  0 changes; of no meaning: 9 recorded as errata',
  });
});

test('two files of one name are told apart by their folders', async ({ files, run, folder }) => {
  files.write('old/flex.json', small);
  files.write('new/flex.json', small);
  const { code, stdout } = await run(
    ['drift', '--openapi', 'new/flex.json', '--before', 'old/flex.json'],
    settings,
    folder,
  );
  expect({ code, first: stdout.split('\n')[0] }).toEqual({ code: 0, first: 'old/flex.json → new/flex.json' });
});

test('two files of one name that are given by whole paths do not tell where the machine keeps them', async ({
  files,
  run,
  folder,
}) => {
  const [older, newer] = [files.write('old/flex.json', small), files.write('new/flex.json', small)];
  const { stdout } = await run(['drift', '--openapi', newer, '--before', older], settings, folder);
  expect(stdout.split('\n')[0]).toBe('old/flex.json → new/flex.json');
});

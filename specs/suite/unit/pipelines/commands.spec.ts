import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingNames } from '../../../../fixtures/settings/schema.ts';
import { expect, test } from '../../test.ts';
import { jobsOf, pipelines, readGitlabJobs, readPipeline, workflows } from './files.ts';

const project = join(import.meta.dirname, '../../../..');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: { readonly [name: string]: string };
};

/** The commands in a text: `npm run NAME`, `npm test`, and what a container of the suite is called with. */
function findCommands(text: string): readonly string[] {
  const run = [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name = '']) => name);
  const inContainer = [...text.matchAll(/flex-conformance (\w+)$/gm)].map(([, name = '']) => name);
  return [...run, ...inContainer, ...(/\bnpm test\b/.test(text) ? ['test'] : [])];
}

for (const { place, text } of pipelines)
  test(`every command in ${place} exists`, () => {
    expect(findCommands(text).filter((name) => scripts[name] === undefined)).toEqual([]);
  });

test('a command that is not there is found', () => {
  expect(findCommands('npm run --silent conformity; npm run x:y; npm test')).toEqual([
    'conformity',
    'x:y',
    'test',
  ]);
});

/** What others read: npm, Node, GitHub, GitLab, Jenkins, cron, and the workflows themselves. */
const ofOthers =
  /^(GH_TOKEN|SUITE_TOKEN|GITHUB_\w+|CI_\w+|JOB|CONSUMERS|TAG|DOCS|HOME|PATH|WORKSPACE_TMP|MAILTO|NO_COLOR|NPM_CONFIG_\w+|OWNER|PWD)$/;

/** Names that are set, asked for, or handed on. */
function findSettings(text: string): readonly string[] {
  const set = [...text.matchAll(/\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b(?=:| ?=)/g)];
  const asked = [...text.matchAll(/(?:secrets|vars)\.(\w+)|credentials\('(\w+)'\)/g)];
  return [...set, ...asked]
    .map(([, one, other]) => one ?? other ?? '')
    .filter((name) => !ofOthers.test(name));
}

for (const { place, text } of pipelines)
  test(`every setting in ${place} is known`, () => {
    const names: readonly string[] = settingNames;
    expect(findSettings(text).filter((name) => !names.includes(name))).toEqual([]);
  });

test('a setting that is mistyped is found', () => {
  expect(findSettings('TWILIO_ACOUNT_SID: x\nFOO_BAR = 1')).toEqual(['TWILIO_ACOUNT_SID', 'FOO_BAR']);
});

for (const place of ['.github/workflows/nightly.yml', '.github/workflows/pre-release.yml'])
  test(`${place} hands on every setting that names an account or an address`, () => {
    const named = settingNames.filter((name) => /^(TWILIO|FLEX_\w+_SID|\w+_ADDRESS$)/.test(name));
    const handed = findSettings(readPipeline(place));
    expect(named.filter((name) => !handed.includes(name))).toEqual([]);
  });

const carried = ['history', 'notified.json', 'journal*.jsonl'].map((name) => `reports/${name}`);

test('the nightly run of GitHub restores what a night leaves to the next, and saves the same', () => {
  const steps = workflows
    .filter(({ place }) => place.endsWith('/nightly.yml'))
    .flatMap(jobsOf)
    .flatMap((job) => job.steps);
  const caches = steps.filter(({ uses }) => uses?.startsWith('actions/cache/'));
  expect(caches.map((step) => String(step.with?.path).trim().split('\n'))).toEqual([carried, carried]);
});

test('the nightly run of GitLab carries over what a night leaves to the next', () => {
  expect(readGitlabJobs().nightly?.cache).toContainEqual(
    expect.objectContaining({ paths: carried, when: 'always' }),
  );
});

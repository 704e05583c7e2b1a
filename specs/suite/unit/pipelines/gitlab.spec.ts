import { parse } from 'yaml';
import { expect, test } from '../../test.ts';
import { readGitlabJobs, readPipeline } from './files.ts';

/** The keywords of a job that are used here, as https://docs.gitlab.com/ci/yaml/ lists them. */
const keywords =
  'stage timeout rules script after_script artifacts environment resource_group interruptible cache variables allow_failure'.split(
    ' ',
  );

const jobs = Object.entries(readGitlabJobs());

for (const [name, job] of jobs)
  test(`the job ${name} for GitLab has keywords of GitLab's, a script, and a stage that is there`, () => {
    const { stages } = parse(readPipeline('examples/gitlab-ci.yml')) as { stages: readonly unknown[] };
    expect(Object.keys(job).filter((keyword) => !keywords.includes(keyword))).toEqual([]);
    expect(job.script).toEqual(expect.arrayContaining([expect.any(String)]));
    expect(stages).toContain(job.stage);
    expect(job.timeout).toMatch(/^\d+ minutes$/);
  });

test('one run at a time is on the account, and it is not ended in the middle', () => {
  const live = jobs.filter(([, { variables }]) => (variables as { TARGET?: string })?.TARGET === 'live');
  expect(live.map(([name]) => name)).toEqual(['nightly', 'pre-release']);
  for (const [, job] of live)
    expect(job).toMatchObject({ resource_group: 'flex-staging', interruptible: false });
});

test('what could not be looked at is a warning, and a broken promise fails the night', () => {
  expect(readGitlabJobs().nightly?.allow_failure).toEqual({ exit_codes: 3 });
});

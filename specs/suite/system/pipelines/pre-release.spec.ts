import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';
import { jobsOf, workflows } from '../../unit/pipelines/files.ts';

/** What the step of the workflow calls npm with, by an npm of ours that prints its arguments, and fails where they hold a text. */
function callStep(
  files: Files,
  inputs: { readonly TAG: string; readonly CONSUMERS: string },
  failing = 'nothing',
): readonly string[] {
  const workflow = workflows.find(({ place }) => place.endsWith('/pre-release.yml'));
  const steps = workflow ? jobsOf(workflow).flatMap((job) => job.steps) : [];
  const step = steps.find(({ name }) => name === 'conformance');
  chmodSync(
    files.write('npm', '#!/bin/sh\nprintf "%s\\n" "$@"\ncase "$*" in *"$FAILING"*) exit 2;; esac\n'),
    0o755,
  );
  const { stdout } = spawnSync('bash', ['-e'], {
    input: step?.run ?? '',
    encoding: 'utf8',
    env: { PATH: `${files.folder}:${process.env.PATH}`, FAILING: failing, ...inputs },
  });
  return stdout.trim().split('\n');
}

test('a caller of pre-release asks for the clauses of a tag that the chosen consumers rely on', async ({
  run,
  files,
}) => {
  const called = callStep(files, { TAG: 'smoke', CONSUMERS: 'insights, flex-ui' });
  expect(called.slice(0, 3)).toEqual(['run', 'conformance', '--']);
  const [both, one, all] = await Promise.all(
    [
      called.slice(3),
      callStep(files, { TAG: 'smoke', CONSUMERS: 'insights' }).slice(3),
      ['--grep', '@smoke'],
    ].map(
      async (args) =>
        (await run(['playwright', '--list', '--project=conformance', '--no-deps', ...args])).stdout.match(
          / › /g,
        )?.length ?? 0,
    ),
  );
  expect(one).toBeGreaterThan(0);
  expect(both).toBeGreaterThan(one ?? 0);
  expect(both).toBeLessThanOrEqual(all ?? 0);
});

test('a tag is a whole one: what begins with another’s name is not asked for', ({ files }) => {
  const asked = callStep(files, { TAG: 'critical, own', CONSUMERS: 'flex-ui' }).at(-1) ?? '';
  expect('attributes/direction @flex-ui @critical @stated').toMatch(new RegExp(asked));
  expect('acme/vip @acme-crm @flex-ui @minor @stated @own').toMatch(new RegExp(asked));
  expect('acme/vip @flex-ui-of-ours @critical @stated @own').not.toMatch(new RegExp(asked));
  expect('acme/vip @flex-ui @critical-for-us @stated').not.toMatch(new RegExp(asked));
});

test('a tag or a consumer that chooses no clause ends the job before anything is asked', ({ files }) => {
  const called = callStep(files, { TAG: 'smoke, smok', CONSUMERS: 'flex-ui' }, '@(smok)');
  expect(called).toEqual(['::error::no clause has a tag of smok and is relied on by flex-ui']);
  const other = callStep(files, { TAG: 'smoke', CONSUMERS: 'flex-ui, insight' }, '@(insight)');
  expect(other).toEqual(['::error::no clause has a tag of smoke and is relied on by insight']);
});

test('the contracts of a caller are those of his own checkout', () => {
  const steps = workflows
    .filter(({ place }) => place.endsWith('/pre-release.yml'))
    .flatMap(jobsOf)
    .flatMap((job) => job.steps);
  const own = steps.find((step) => step.with?.path === 'caller');
  expect(own?.with?.repository).toBeUndefined();
  const judging = steps.filter(({ run = '' }) => /npm run (conformance|report)/.test(run));
  expect(judging).toHaveLength(2);
  for (const { env } of judging)
    expect(env?.CONTRACTS_DIR).toContain("format('caller/{0}', inputs.contracts)");
});

import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';
import { readGitlabJobs, readPipeline } from '../../unit/pipelines/files.ts';

/** The exit code of each command of a night; 0 where it is not named. */
interface Codes {
  readonly [command: string]: number;
}

/** Runs a script of a night in a folder that holds a baseline, with an npm of ours that ends as it is told. */
function runNight(files: Files, script: string, codes: Codes): number | null {
  const npm = `#!/bin/sh
[ "$2" = --silent ] && shift
case "$2" in
${Object.entries(codes)
  .map(([command, code]) => `${command}) exit ${code} ;;`)
  .join('\n')}
esac
`;
  chmodSync(files.write('bin/npm', npm), 0o755);
  files.write('baseline.json', {});
  const place = files.write('examples/cron/night.sh', script);
  const { status } = spawnSync('bash', [place], {
    cwd: files.folder,
    // A night of cron's: no HOME, and a PATH that is short.
    env: { PATH: `${join(files.folder, 'bin')}:/usr/bin:/bin` },
  });
  return status;
}

const lines = readGitlabJobs().nightly?.script as readonly string[];

const nights = {
  // A runner of GitLab's ends at the first line that fails.
  'gitlab-ci.yml': ['set -eo pipefail', ...lines].join('\n'),
  'cron/nightly.sh': readPipeline('examples/cron/nightly.sh'),
};

for (const [name, script] of Object.entries(nights)) {
  test(`a night of ${name} ends as its run did`, ({ files }) => {
    for (const code of [0, 1, 2, 3]) expect(runNight(files, script, { conformance: code })).toBe(code);
  });

  test(`in ${name} a broken promise stays one, whatever comes after it`, ({ files }) => {
    expect(runNight(files, script, { conformance: 1, report: 3, drift: 3, sweep: 3 })).toBe(1);
  });

  test(`in ${name} a breaking change wins over what could not be looked at`, ({ files }) => {
    expect(runNight(files, script, { conformance: 3, drift: 1 })).toBe(1);
    expect(runNight(files, script, { drift: 1 })).toBe(1);
    expect(runNight(files, script, { drift: 3 })).toBe(3);
  });

  test(`in ${name} a report that could not be made is no good night`, ({ files }) => {
    expect(runNight(files, script, { report: 2 })).toBe(2);
  });
}

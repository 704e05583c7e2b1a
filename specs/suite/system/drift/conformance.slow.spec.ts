import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { project, type Run } from '../../command.ts';
import { expect, test as suite } from '../../test.ts';

const few = '--grep communication-channel|refused';
const quick = { MOCK_ASYNC_DELAY_MS: '50', ASYNC_DEADLINE_MS: '1500' };

interface Nights {
  /** A conformance run after the vendor has written a name in another way, in the folder of its reports. */
  changed: Run;
}

// A run costs seconds of processor time, so all of these facts are told of one.
suite.describe.configure({ mode: 'default' });

const test = suite.extend<object, Nights>({
  changed: [
    async ({ sharedRunner }, use) => {
      const first = await sharedRunner.run(['conformance', ...few.split(' ')], quick);
      const baseline = join(first.folder, 'baseline.json');
      const accepted = await sharedRunner.run('drift --accept', {
        REPORTS_DIR: first.folder,
        BASELINE_FILE: baseline,
      });
      expect(accepted, accepted.stderr).toMatchObject({ code: 0 });
      const settings = { ...quick, BASELINE_FILE: baseline, MOCK_PROFILE: 'seed-2021' };
      await use(await sharedRunner.run(['conformance', ...few.split(' ')], settings));
    },
    { scope: 'worker' },
  ],
});

test('drift does not decide what a run amounts to', ({ changed }) => {
  const { outcome, counts, drift } = changed.document();
  expect(drift?.findings.length).toBeGreaterThan(0);
  expect({ outcome, fail: counts.fail }).toEqual({ outcome: 'conformant', fail: 0 });
  expect(changed.code, changed.stdout).toBe(0);
});

test('the console says in one line that something has changed', ({ changed }) => {
  const lines = changed.stdout.split('\n').filter((line) => line.startsWith('drift: '));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^drift: \d+ changes \(.*\) since the baseline, such as .* \(another profile than/,
  );
});

test('the summary has a section of it', ({ changed }) => {
  expect(changed.report('summary.md')).toMatch(/^## Drift: \d+ changes \(/m);
});

test('a deviation that was not there is told as a change', ({ changed }) => {
  expect(changed.document().drift?.findings).toContainEqual(
    expect.objectContaining({
      at: 'attributes.conversations.communication_channel',
      change: 'erratum-variant-changed',
      before: "'SMS'",
      after: "'Sms'",
    }),
  );
});

test('conformance.json follows its schema, drift included', ({ changed }) => {
  const schema = JSON.parse(readFileSync(join(project, 'fixtures/report/conformance.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.validate(schema, changed.document());
  expect(ajv.errors ?? []).toEqual([]);
});

test('what is published names no folder of the machine', ({ changed }) => {
  expect(changed.document().drift?.title).toMatch(
    /^behaviour, of another profile than the baseline’s: baseline\.json \(/,
  );
  for (const name of ['conformance.json', 'run.json', 'summary.md', 'junit.xml', 'matrix.html'])
    expect(changed.report(name), name).not.toContain(changed.folder);
});

test('a damaged baseline ends a run with 2 before anything is sent', async ({ files, run }) => {
  files.write('baseline.json', '{');
  const BASELINE_FILE = join(files.folder, 'baseline.json');
  const { code, stderr, report } = await run(['conformance', ...few.split(' ')], { ...quick, BASELINE_FILE });
  expect({ code, recorded: report('run.json') }).toEqual({ code: 2, recorded: undefined });
  expect(stderr).toContain(`BASELINE_FILE ${BASELINE_FILE}:1:2: not JSON`);
});

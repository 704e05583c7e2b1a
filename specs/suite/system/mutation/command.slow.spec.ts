import { expect, test } from '../../test.ts';

// The settings of a live target mean nothing to it.
const settings = { TARGET: 'live' };

test('one scenario and one operator end with 0, list their survivors, and write nothing', async ({
  files,
  run,
}) => {
  const { code, stdout } = await run(
    ['mutation', '--scenario', 'agent-sms', '--operator', 'nulled', '--list'],
    { ...settings, REPORTS_DIR: files.folder },
  );
  expect(code, stdout).toBe(0);
  expect(stdout).toMatch(/^\| nulled +\|/m);
  expect(stdout).toContain('not promised: create-interaction.routing.properties.reason: nulled');
  expect(files.names()).toEqual([]);
});

for (const [args, sentence] of [
  ['--scenario agent', /^argument --scenario is "agent"; expected /],
  ['--operator nothing', /^argument --operator is "nothing"; expected one of/],
  ['--lists', /^mutation: unknown option --lists; is "--list" meant\?/],
] as const)
  test(`${args} ends with 2 and one sentence`, async ({ run }) => {
    const { code, stdout, stderr } = await run(`mutation ${args}`, settings);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });

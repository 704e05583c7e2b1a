import { expect, test } from '../../test.ts';

test('a team’s folder that is not there is told by the name of the setting', async ({ run }) => {
  const { code, stderr } = await run('plan', { CONTRACTS_DIR: 'no/such/folder' });
  expect(code).toBe(2);
  expect(stderr).toBe(
    'CONTRACTS_DIR is "no/such/folder", which is no folder; expected one with own.json and the team\'s clauses\n',
  );
});

test('a team’s own scenarios are planned behind the others', async ({ run }) => {
  const { code, stdout } = await run('plan', { CONTRACTS_DIR: 'examples/flex-project-template' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^record {2}fpt-wrapped-up-chat {16}1 interaction, /m);
});

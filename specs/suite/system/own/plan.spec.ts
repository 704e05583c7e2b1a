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

test('a prefix that scenarios of the suite begin with is refused, as one of the team’s could stand for such a one', async ({
  run,
  files,
}) => {
  files.write('acme/own.json', { $schema: 'x', prefix: 'agent', title: 'Agents' });
  files.write('acme/scenarios/agent-sms.json', { $schema: 'x', title: 'Another', kind: 'contact' });
  const { code, stderr } = await run('plan', { CONTRACTS_DIR: `${files.folder}/acme` });
  expect(code).toBe(2);
  expect(stderr).toBe(
    'acme/own.json: member "prefix" is "agent", with which names of the vendor\'s begin ("agent-email"); expected one of the team\'s own, such as its name\n',
  );
});

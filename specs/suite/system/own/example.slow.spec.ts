import { expect, test } from '../../test.ts';

// A run costs seconds of processor time, so the facts of one are told by one worker.
test.describe.configure({ mode: 'default' });

const own = {
  CONTRACTS_DIR: 'examples/flex-project-template',
  MOCK_ASYNC_DELAY_MS: '50',
};
const line = 'conformance --grep @own';

test('what the vendor’s project template reads holds on the mock', async ({ runOnce }) => {
  const run = await runOnce(line, own);
  expect(run.stdout).toContain('Recent contacts 8/8 · Transfer and park 4/4');
  expect(run.code).toBe(0);
});

test('a team’s own scenario is recorded, and its own clauses alone are chosen by @own', async ({
  runOnce,
}) => {
  const { clauses, scenarios, suite } = (await runOnce(line, own)).document();
  expect(clauses.every(({ id }) => id.startsWith('fpt-'))).toBe(true);
  expect(scenarios).toContainEqual(
    expect.objectContaining({ id: 'fpt-wrapped-up-chat', status: 'recorded' }),
  );
  expect(suite.contracts).toMatch(/^[0-9a-f]{64}$/);
});

test('a broken promise of a team’s own is told with its page and those who rely on it', async ({
  runOnce,
}) => {
  const run = await runOnce(line, { ...own, MOCK_FAULT: 'conversations-overwritten' });
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(
    /^FAIL fpt-contacts\/outcome: .+\n {5}in fpt-wrapped-up-chat: .+ is absent, expected "Sold"/m,
  );
  expect(run.stdout).toContain('source: fpt-repository › contacts/utils/ContactsUtil.ts');
  expect(run.document().classes['Recent contacts']).toMatchObject({ pass: 6, of: 8 });
});

test('a slip in a team’s own contract ends with 2 before anything is sent', async ({ run, files }) => {
  files.write('acme/own.json', { $schema: '', prefix: 'fetch', title: 'Acme' });
  const { code, stderr, stdout } = await run('conformance', { CONTRACTS_DIR: `${files.folder}/acme` });
  expect(code).toBe(2);
  expect(stderr + stdout).toContain('acme/own.json: member "prefix" is "fetch"');
});

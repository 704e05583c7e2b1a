import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../../command.ts';
import { expect, test } from './run.ts';

const chosen = ['--grep', 'attributes/direction'];

/** How many contacts are wrong, the first ones. */
let wrong = 0;

test.use({
  options: {
    asyncDelayMs: 100,
    hooks: {
      attributes: (attributes) => {
        wrong -= 1;
        return wrong >= 0 ? { ...attributes, direction: 'sideways' } : attributes;
      },
    },
  },
});

const tell = ({ code, document }: Run) => ({
  code,
  outcome: document().outcome,
  clauses: document().clauses,
});

test('a failure that is not seen again ends a run with 3, and is judged alike offline', async ({
  mock,
  run,
  folder,
  settings,
}) => {
  wrong = 1;
  const confirmed = await run(['conformance', '--confirm', ...chosen], settings);
  const { use, clauses } = confirmed.document();
  expect(confirmed.code, confirmed.stderr).toBe(3);
  expect(confirmed.stdout).toMatch(/^unsteady: attributes\/direction: in .*: unsteady, held when recorded/m);
  expect(confirmed.stdout).toMatch(/; confirming what fails may create up to \d+ interactions more, within/);
  expect(clauses[0]?.reason).toMatch(
    /^unsteady, held when recorded once more: attributes.direction is "side/,
  );
  expect(readdirSync(join(folder, 'recordings/again'))).toHaveLength(1);
  expect(mock.inspect()).toMatchObject({ interactionsCreated: use.interactionsCreated, openChannels: [] });
  const again = await run(['conformance', '--project', 'conformance', '--no-deps', ...chosen], settings);
  const replayed = await run(['replay', join(folder, 'recordings'), ...chosen]);
  expect(tell(again)).toEqual(tell(confirmed));
  expect(tell(replayed)).toEqual(tell(confirmed));
});

test('a budget that is spent confirms nothing and hides nothing', async ({ mock, run, settings }) => {
  wrong = 100;
  const budget = { ...settings, LIVE_MAX_INTERACTIONS: '2' };
  const { code, stdout, document } = await run(['conformance', ...chosen], { ...budget, CONFIRM: 'yes' });
  expect({ code, created: mock.inspect().interactionsCreated }).toEqual({ code: 1, created: 2 });
  expect(stdout).toContain('; unconfirmed, not looked at again: budget: LIVE_MAX_INTERACTIONS is spent');
  expect(document().use.interactionsCreated).toBe(2);
});

test('a replay cannot confirm', async ({ run, folder }) => {
  const { code, stderr } = await run(['replay', folder, '--confirm']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('--confirm means nothing to a replay'),
  });
});

test('a plan says how many interactions confirming may create, within the budget', async ({
  run,
  settings,
}) => {
  const LIVE_MAX_INTERACTIONS = '14';
  const plan = await run('plan --offline --confirm --grep attributes/direction', {
    ...settings,
    LIVE_MAX_INTERACTIONS,
  });
  const [, planned, more] =
    /, (\d+) interactions.* may create up to (\d+) interactions? more/.exec(plan.stdout) ?? [];
  expect(Number(planned) + Number(more), plan.stdout).toBe(14);
});

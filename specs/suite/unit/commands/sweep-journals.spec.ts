import { nameBySid } from '../../../../fixtures/cleanup/journal.ts';
import type { JournalLine } from '../../../../fixtures/cleanup/journal-line.ts';
import { chooseEntries } from '../../../../fixtures/commands/sweep-journals.ts';
import { expect, test } from '../../test.ts';

const sweeper = { target: 'here', account: nameBySid('AC1'), workspace: nameBySid('WS1'), alive: undefined };

/** How many entries a sweep of here chooses and leaves alone, of a journal of one thing that is open. */
function choose(where: Partial<JournalLine>) {
  const about = { run: 'one', entry: 1, kind: 'interaction', scenario: 'agent-sms', target: 'here' } as const;
  const created = {
    journal: 1,
    at: '2026-11-27T01:00:00.000Z',
    event: 'creating',
    tag: 'one-agent-sms',
  } as const;
  const journal = { file: 'journal.jsonl', lines: [{ ...created, ...about, ...where }], strange: [] };
  const { entries, alone } = chooseEntries(journal, sweeper);
  return { chosen: entries.length, alone };
}

// A tag that is looked for where the task cannot be is not found, which would count as never made.
for (const [what, where] of Object.entries({
  'at another target': { target: 'there' },
  'in another account': { account: nameBySid('AC2') },
  'in another workspace': { account: sweeper.account, workspace: nameBySid('WS2') },
}))
  test(`what was opened ${what} is left alone`, () => {
    expect(choose(where)).toEqual({ chosen: 0, alone: 1 });
  });

for (const [what, where] of Object.entries({
  'by an earlier version, which names no account and no workspace': {},
  'where the sweep looks': { account: sweeper.account, workspace: sweeper.workspace },
}))
  test(`what was opened ${what} is swept`, () => {
    expect(choose(where)).toEqual({ chosen: 1, alone: 0 });
  });

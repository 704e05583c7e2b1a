import { nameBySid } from '../../../../fixtures/cleanup/journal.ts';
import type { JournalLine } from '../../../../fixtures/cleanup/journal-line.ts';
import { chooseEntries } from '../../../../fixtures/commands/sweep-journals.ts';
import { expect, test } from '../../test.ts';

const sweeper = { target: 'here', account: nameBySid('AC1'), workspace: nameBySid('WS1'), alive: 'living' };

/** What a sweep of here chooses, leaves alone and tells, of a journal of one thing that is open. */
function choose(where: Partial<JournalLine>) {
  const about = { run: 'one', entry: 1, kind: 'interaction', scenario: 'agent-sms', target: 'here' } as const;
  const created = {
    journal: 1,
    at: '2026-11-27T01:00:00.000Z',
    event: 'creating',
    tag: 'one-agent-sms',
  } as const;
  const journal = { file: 'journal.jsonl', lines: [{ ...created, ...about, ...where }], strange: [] };
  const { entries, ...rest } = chooseEntries(journal, sweeper);
  return { chosen: entries.length, ...rest };
}

// A tag that is looked for where the task cannot be is not found, which would count as never made.
for (const [what, { told, ...where }] of Object.entries({
  'at another target': { target: 'there', told: 'at there, not at here' },
  'in another account': {
    account: nameBySid('AC2'),
    told: 'in another account; sweep with the settings of that one',
  },
  'in another workspace': {
    account: sweeper.account,
    workspace: nameBySid('WS2'),
    told: 'in another workspace; sweep with the FLEX_WORKSPACE_SID of that one',
  },
}))
  test(`what was opened ${what} is left alone, and told`, () => {
    const line = `left alone: one-agent-sms was opened ${told}`;
    expect(choose(where)).toEqual({ chosen: 0, alone: 1, told: [line] });
  });

test('what a run that is under way has open is left alone, and told', () => {
  expect(choose({ run: 'living', tag: 'living-agent-sms' })).toEqual({
    chosen: 0,
    alone: 1,
    told: ['journal.jsonl: the run living is under way; its open entry is left alone'],
  });
});

for (const [what, where] of Object.entries({
  'by an earlier version, which names no account and no workspace': {},
  'where the sweep looks': { account: sweeper.account, workspace: sweeper.workspace },
}))
  test(`what was opened ${what} is swept`, () => {
    expect(choose(where)).toEqual({ chosen: 1, alone: 0, told: [] });
  });

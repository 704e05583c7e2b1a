import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { ConformanceDocument } from '../../../../fixtures/report/document.ts';
import { project } from '../../command.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';
import { clauseOf, contacts, documentWith, failing, verdictOf } from '../../unit/report/parts.ts';
import * as runs from '../../unit/report/runs.ts';

const live = (document: ConformanceDocument) => ({
  ...document,
  target: { ...document.target, name: 'live' as const },
});

/** Keeps the issues of a run with a `gh` of ours, which knows these open issues; gives what it was called with. */
function keepIssues(files: Files, document: ConformanceDocument, open: readonly object[]) {
  const gh = `#!/bin/sh
echo "$@" >> "${files.folder}/calls"
[ "$2" = list ] && cat "${files.folder}/open.json"
[ "$1 $2" = 'issue create' ] || [ "$2" = edit ] && cat >> "${files.folder}/bodies"
exit 0
`;
  chmodSync(files.write('bin/gh', gh), 0o755);
  files.write('open.json', open);
  files.write('calls', '');
  files.write('bodies', '');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(project, '.github/issues.mjs'), files.write('conformance.json', document)],
    {
      encoding: 'utf8',
      env: {
        PATH: `${join(files.folder, 'bin')}:${process.env.PATH}`,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'a/b',
        GITHUB_RUN_ID: '7',
      },
    },
  );
  expect([status, stderr]).toEqual([0, '']);
  const calls = files.read('calls').trim().split('\n');
  return calls.filter((line) => /^issue (create|edit|close)/.test(line));
}

const known = { number: 4, title: 'Broken promise: attributes/direction' };

test('a promise that breaks opens an issue that says what was promised and seen', ({ files }) => {
  expect(keepIssues(files, live(runs.broken), [])).toEqual([
    'issue create --title Broken promise: attributes/direction --label broken-promise --body-file -',
  ]);
  const body = files.read('bodies');
  expect(body).toContain('**direction is what the vendor says**\n\ncritical; relied on by Flex UI;');
  expect(body).toContain('Broken in 12 of 12 contacts. Last seen by https://github.com/a/b/actions/runs/7:');
  expect(body).toContain('attributes.direction is "Outbound", expected "outbound"');
});

test('the issue of a promise that stays broken is brought up to date', ({ files }) => {
  expect(keepIssues(files, live(runs.broken), [known])).toEqual(['issue edit 4 --body-file -']);
});

test('the issue of a promise that holds again is closed', ({ files }) => {
  expect(keepIssues(files, live(runs.healthy), [known])).toEqual([
    'issue close 4 --comment The promise holds again, as seen by https://github.com/a/b/actions/runs/7.',
  ]);
});

test('the issue of a promise that nobody could look at stays as it is', ({ files }) => {
  expect(keepIssues(files, live(runs.dead), [known])).toEqual([]);
});

test('the issue of a clause that the contracts have no more is closed, and no other', ({ files }) => {
  const gone = { number: 5, title: 'Broken promise: attributes/of-old' };
  const other = { number: 6, title: 'Broken build' };
  expect(keepIssues(files, live(runs.dead), [known, gone, other])).toEqual([
    'issue close 5 --comment The contracts have this clause no more, as seen by https://github.com/a/b/actions/runs/7.',
  ]);
});

test('of five hundred broken promises ten get an issue', ({ files }) => {
  expect(keepIssues(files, live(runs.flood), [])).toHaveLength(10);
});

test('values of the vendor end no code block and mention nobody', ({ files }) => {
  const message = 'name is "``` ```\n```\n@everyone"';
  const document = documentWith({
    clauses: [clauseOf('a/b')],
    verdicts: [verdictOf('a/b', 'fail', failing(contacts, { message }))],
  });
  keepIssues(files, live(document), []);
  const outside = files.read('bodies').replace(/^```\n[\s\S]*?\n```$/gm, '');
  expect(outside).toContain('**b is what the vendor says**');
  expect(outside).not.toContain('@everyone');
});

test('neither a part of the clauses nor the mock touches an issue', ({ files }) => {
  expect(keepIssues(files, runs.broken, [known])).toEqual([]);
  expect(keepIssues(files, { ...live(runs.broken), chosen: { clauses: 1, of: 9 } }, [known])).toEqual([]);
});

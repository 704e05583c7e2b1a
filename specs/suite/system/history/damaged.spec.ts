import { join } from 'node:path';
import { expect, test } from '../../test.ts';

test('a damaged history ends a run with 2 before anything is sent, is named, and stays as it is', async ({
  files,
  run,
}) => {
  const name = 'history/mock-documented.jsonl';
  files.write(name, '{"history":1}\n');
  const { code, stderr, stdout } = await run('conformance', { REPORTS_DIR: files.folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toEqual([
    `${join(files.folder, name)}:1: member "target" is absent, so this is no history of the suite, or a damaged one; put the file back from a copy, or take it away to begin a new history`,
  ]);
  expect(files.read(name)).toBe('{"history":1}\n');
});

test('what ends a run before it begins leaves no report of another day to publish', async ({
  files,
  run,
}) => {
  files.write('history/mock-documented.jsonl', '{"history":1}\n');
  for (const name of ['run.json', 'summary.md', 'junit.xml']) files.write(name, 'yesterday');
  expect((await run('conformance', { REPORTS_DIR: files.folder })).code).toBe(2);
  // The first is Playwright's own folder, which is empty.
  expect(files.names()).toEqual(['.playwright', 'history', 'previous']);
  expect(files.read('previous/last/summary.md')).toBe('yesterday');
});

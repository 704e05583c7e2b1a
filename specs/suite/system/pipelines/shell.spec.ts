import { spawnSync } from 'node:child_process';
import { expect, test } from '../../test.ts';
import { listShell } from '../../unit/pipelines/files.ts';

/** What bash says to a text that it reads and does not run. */
const check = (text: string) => spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' }).stderr;

test('every shell line of workflows and examples parses', () => {
  const shell = listShell();
  expect(shell.length).toBeGreaterThan(20);
  expect(
    shell.map(({ place, text }) => `${place}: ${check(text)}`).filter((line) => !/: $/.test(line)),
  ).toEqual([]);
});

test('a shell line that does not parse is found', () => {
  expect(check('if [ -f x ]; then echo')).toContain('syntax error');
});

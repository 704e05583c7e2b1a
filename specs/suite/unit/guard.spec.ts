import { execFileSync, spawn } from 'node:child_process';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { expect, test } from '../test.ts';

const refused: { readonly [what: string]: readonly [attempt: () => unknown, sentence: string] } = {
  'a request': [() => get('http://127.0.0.1:9'), 'a unit spec connects to a socket'],
  'a server': [() => createServer().listen(0), 'a unit spec listens on a socket'],
  'a process': [() => spawn('true'), 'a unit spec spawns a process'],
  'a process that is waited for': [() => execFileSync('true'), 'a unit spec spawns a process'],
};

for (const [what, [attempt, sentence]] of Object.entries(refused))
  test(`a unit spec cannot start ${what}`, () => {
    expect(attempt).toThrow(`${sentence}; move the spec to specs/suite/wire or specs/suite/system`);
  });

test('a unit spec cannot fetch', async () => {
  const problem = await fetch('http://127.0.0.1:65000').catch((error: Error) => error);
  expect(String((problem as Error).cause)).toContain('a unit spec connects to a socket');
});

import { takeLock } from '../../../../fixtures/run/lock.ts';
import type { RunFile } from '../../../../fixtures/run/run-file.ts';
import { findStillOpen } from '../../../../fixtures/run/still-open.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';

const run = 'conformance-1';
const begun: RunFile = {
  schemaVersion: 1,
  run,
  state: 'recorded',
  interrupted: true,
  startedAt: '2026-01-01T00:00:00.000Z',
  target: { name: 'live', flexApi: 'http://127.0.0.1:1', profile: null, fault: null },
  asked: [],
  chosen: { clauses: 1, of: 1 },
  recordings: 'recordings',
};

function line(kind: string, event: string, { entry = 1, of = run } = {}): string {
  const facts = { at: begun.startedAt, scenario: 'agent-sms', target: 'http://127.0.0.1:1' };
  return JSON.stringify({ journal: 1, run: of, entry, kind, event, tag: `${of}-agent-sms`, ...facts });
}

async function lookAfter(files: Files, lines: readonly string[], file: unknown = begun) {
  await takeLock(files.folder, { pid: process.pid, run, place: '' });
  files.write('run.json', file);
  files.write('journal.jsonl', lines.join('\n'));
  return findStillOpen(files.folder, process.pid);
}

test('what a run may have left open is counted by its journal, and the way to close it is told', async ({
  files,
}) => {
  const lines = [
    line('conversation', 'created'),
    line('interaction', 'creating', { entry: 2 }),
    line('interaction', 'created', { entry: 3 }),
  ];
  expect(await lookAfter(files, lines)).toEqual({
    begun: true,
    ended: true,
    sentence: '2 contacts and 1 conversation may be open; say npm run sweep to close what is',
  });
});

test('a run that has closed everything has nothing to tell', async ({ files }) => {
  const lines = [line('interaction', 'created'), line('interaction', 'closed')];
  expect(await lookAfter(files, lines)).toEqual({ begun: true, ended: true, sentence: null });
});

test('what an earlier run has left open is not told of this one', async ({ files }) => {
  expect(await lookAfter(files, [line('interaction', 'created', { of: 'conformance-0' })])).toMatchObject({
    sentence: null,
  });
});

test('a run has not begun while run.json is of another run', async ({ files }) => {
  expect(await lookAfter(files, [], { ...begun, run: 'conformance-0' })).toMatchObject({ begun: false });
});

test('a run without a lock has not begun', async ({ folder }) => {
  expect(await findStillOpen(folder, process.pid)).toEqual({ begun: false, ended: false, sentence: null });
});

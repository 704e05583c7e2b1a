import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RunFile, readRunFile, writeRunFile } from '../../../../fixtures/run/run-file.ts';
import { expect, test } from '../../test.ts';

const runIn = (folder: string, name: RunFile['target']['name'] = 'mock'): RunFile => ({
  schemaVersion: 1,
  run: 'conformance-1',
  state: 'recorded',
  interrupted: false,
  startedAt: '2026-11-23T02:00:00Z',
  target: { name, flexApi: 'embedded', profile: null, fault: null },
  asked: [],
  chosen: { clauses: 1, of: 1 },
  recordings: join(folder, 'recordings'),
});

test('run.json does not say where on the machine it stands', ({ files }) => {
  writeRunFile(files.folder, runIn(files.folder));
  expect(files.read('run.json')).not.toContain(files.folder);
});

test('the recordings of a run are beside its file, wherever that was copied to', ({ files }) => {
  const [one, other] = [join(files.folder, 'one'), join(files.folder, 'other')];
  writeRunFile(one, runIn(one));
  cpSync(one, other, { recursive: true });
  rmSync(one, { recursive: true });
  expect(readRunFile(other).recordings).toBe(join(other, 'recordings'));
});

test('the recordings of a replay are where it was told', ({ files }) => {
  writeRunFile(files.folder, { ...runIn(files.folder, 'replay'), recordings: 'nights/1' });
  expect(readRunFile(files.folder).recordings).toBe('nights/1');
});

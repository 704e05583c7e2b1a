import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { remember } from '../../../../fixtures/report/remember.ts';
import { nameAccount } from '../../../../fixtures/run/name-account.ts';
import type { RecordedRun } from '../../../../fixtures/run/recorded-run.ts';
import type { RunFile } from '../../../../fixtures/run/run-file.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';
import { verdictOf } from './parts.ts';

const mock = { name: 'mock', flexApi: 'embedded', profile: 'documented', fault: null } as const;
const whole = { chosen: { clauses: 3, of: 3 }, outcome: 'conformant' } as const;
const judged = { verdicts: [verdictOf('attributes/direction', 'pass')], additions: [] };
const sid = `AC${'0123456789abcdef'.repeat(2)}`;

/** A run in the folder of the test. */
const runIn = ({ folder }: Files, more: Partial<RunFile> = {}): RecordedRun => ({
  folder,
  run: {
    ...{ schemaVersion: 1, run: 'run-1', state: 'recorded', interrupted: false, asked: [] },
    startedAt: '2026-11-22T02:00:00Z',
    target: mock,
    chosen: whole.chosen,
    recordings: 'recordings',
    ...more,
  },
  recordings: [],
  again: [],
});

test('a whole run is kept', async ({ files }) => {
  await remember(files.folder, runIn(files), judged).keep(whole);
  expect(files.read('history/mock-documented.jsonl')).toContain('{"run":"run-1",');
});

const parts: { readonly [what: string]: readonly [run: Partial<RunFile>, chosen: RunFile['chosen']] } = {
  'recorded of some clauses': [{ chosen: { clauses: 1, of: 3 } }, whole.chosen],
  'judged of some clauses': [{}, { clauses: 1, of: 3 }],
};

for (const [what, [run, chosen]] of Object.entries(parts))
  test(`a run that was ${what} is never taken for the whole`, async ({ files }) => {
    await remember(files.folder, runIn(files, run), judged).keep({ ...whole, chosen });
    expect(files.names()).toEqual([]);
  });

test('a part beside a whole run is not kept', async ({ files }) => {
  await remember('elsewhere', runIn(files), judged).keep(whole);
  expect(files.names()).toEqual([]);
});

test('a replay is of no target, so nothing is told and nothing kept', async ({ files }) => {
  const memory = remember(files.folder, runIn(files, { target: { ...mock, name: 'replay' } }), judged);
  await memory.keep(whole);
  expect(memory.told).toBeUndefined();
  expect(files.names()).toEqual([]);
});

test('a damaged history is told, keeps no report from being written, and stays as it is', async ({
  files,
}) => {
  files.write('history/mock-documented.jsonl', 'x\n');
  const memory = remember(files.folder, runIn(files), judged);
  await memory.keep(whole);
  expect(memory.told).toBeUndefined();
  expect(memory.problem?.message).toContain('mock-documented.jsonl:1: the line is no JSON object');
  expect(files.read('history/mock-documented.jsonl')).toBe('x\n');
});

test('a live run is kept by the hash of its account, whose SID is nowhere', async ({ files }) => {
  const live = { name: 'live', flexApi: 'https://flex.example/v1', profile: null, fault: null } as const;
  const account = nameAccount(live, { TWILIO_ACCOUNT_SID: sid });
  expect(account.account).toMatch(/^[0-9a-f]{16}$/);
  await remember(files.folder, runIn(files, { target: live, ...account }), judged).keep(whole);
  const [name = ''] = readdirSync(join(files.folder, 'history'));
  expect(name).toMatch(/^live-[0-9a-f]{12}\.jsonl$/);
  const text = files.read(`history/${name}`);
  expect(text).toContain('"run":"run-1"');
  expect(text).not.toContain(sid.slice(2));
});

test('a live run of an earlier version, of which nobody knows the account, is not kept', async ({
  files,
}) => {
  const live = { name: 'live', flexApi: 'https://flex.example/v1', profile: null, fault: null } as const;
  await remember(files.folder, runIn(files, { target: live }), judged).keep(whole);
  expect(files.names()).toEqual([]);
});

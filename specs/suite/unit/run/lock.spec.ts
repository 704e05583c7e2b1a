import { mkdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beat } from '../../../../fixtures/run/beat.ts';
import { type Lock, liveLock, releaseLock, sayInUse, takeLock } from '../../../../fixtures/run/lock.ts';
import { describeProcess, nameMachine } from '../../../../fixtures/run/machine.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';

const here: Lock = {
  ...describeProcess(process.pid),
  host: 'build-7',
  machine: nameMachine(),
  run: 'conformance-1',
  place: '',
  since: '2026-01-01T00:00:00.000Z',
};
const gone = { pid: 4_194_304 * 8, began: '1' };
const elsewhere: Lock = { ...here, machine: 'another machine' };
const wanted = { pid: process.pid, run: 'conformance-2', place: '' };

function leave(files: Files, lock: unknown, ageMs = 0): string {
  const file = files.write('run.lock', lock);
  const time = new Date(Date.now() - ageMs);
  utimesSync(file, time, time);
  return files.folder;
}

test('an alive run has its folder for itself', async ({ files }) => {
  const folder = leave(files, here);
  expect(await takeLock(folder, wanted)).toMatchObject({ run: 'conformance-1' });
  expect(files.names()).toEqual(['run.lock']);
});

const dead: readonly (readonly [string, unknown, number])[] = [
  ['whose process is gone', { ...here, ...gone }, 0],
  ['whose process number another process has', { ...here, began: '1' }, 0],
  ['of another machine that has been silent', elsewhere, 20_000],
  [
    'of an earlier version, by another host, that has been silent',
    { ...elsewhere, machine: undefined },
    20_000,
  ],
  ['that is cut short', '{"pid":1,"ho', 0],
  ['that is empty', '', 0],
  ['that is no object', '7', 0],
  ['without a run', { ...here, run: undefined }, 0],
  ['with an odd process number', { ...here, pid: '-1' }, 0],
  ['whose place is a path', { ...here, place: '../..' }, 0],
];

for (const [what, lock, ageMs] of dead)
  test(`a lock ${what} is taken over`, async ({ files }) => {
    const folder = leave(files, lock, ageMs);
    expect(await takeLock(folder, wanted)).toBeNull();
    expect(liveLock(folder)).toMatchObject({ run: 'conformance-2', place: '' });
  });

test('a run is alive while the worker that records is, without its runner', ({ files }) => {
  const folder = leave(files, { ...here, ...gone, recorder: describeProcess(process.pid) });
  expect(liveLock(folder)).toMatchObject({ run: 'conformance-1' });
});

test('a lock of another machine is alive while it is written again', ({ files }) => {
  const folder = leave(files, elsewhere, 20_000);
  expect(liveLock(folder)).toBeUndefined();
  expect(beat(folder, 'conformance-1')).toBe(true);
  expect(liveLock(folder)).toMatchObject({ run: 'conformance-1' });
});

test('a lock is the same after it was written again', ({ files }) => {
  const folder = leave(files, here);
  const before = files.read('run.lock');
  beat(folder, 'conformance-1');
  expect(files.read('run.lock')).toBe(before);
});

for (const [what, lock] of [
  ['is another run', here],
  ['is none', 'nothing'],
] as const)
  test(`a run whose lock ${what} has lost it, and leaves it as it is`, ({ files }) => {
    const folder = leave(files, lock);
    const before = files.read('run.lock');
    expect(beat(folder, 'conformance-3')).toBe(false);
    expect(files.read('run.lock')).toBe(before);
  });

test('a run whose lock is gone has lost it', ({ folder }) => {
  expect(beat(folder, 'conformance-1')).toBe(false);
});

test('a process number means nothing on another machine', ({ files }) => {
  const folder = leave(files, elsewhere);
  releaseLock(folder, process.pid);
  expect(files.names()).toEqual(['run.lock']);
});

test('a folder in the place of the lock is told in one sentence, and left', async ({ folder }) => {
  mkdirSync(join(folder, 'run.lock'));
  await expect(takeLock(folder, wanted)).rejects.toThrow(/run\.lock is no lock but a folder; take it away/);
  expect(() => readFileSync(join(folder, 'run.lock'))).toThrow('EISDIR');
});

test('a run that is refused is told which process has the folder, on which host, and since when', () => {
  expect(sayInUse('reports', elsewhere)).toBe(
    `reports: a run is in progress there (process ${process.pid} on build-7, since 2026-01-01T00:00:00.000Z); wait until it ends, or set REPORTS_DIR to another folder`,
  );
});

import { join } from 'node:path';
import { findLastRun, sayRefused } from '../../../../fixtures/run/place.ts';
import { judgesOnly, setAside, setAsideUnlessInUse } from '../../../../fixtures/run/set-aside.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';

/** A run that has left its output in the folder of the reports. */
function leave(files: Files, run: string): string {
  for (const name of ['run.json', 'conformance.json', 'summary.md']) files.write(name, run);
  return files.folder;
}

const last = 'previous/last';

test('the output of the last run goes to previous when another begins', ({ files }) => {
  setAside(leave(files, 'one'));
  expect(files.names()).toEqual(['previous']);
  expect(files.read('previous/summary.md')).toBe('one');
});

test('a refused run leaves nothing that could be published, and the last run and the one before it are there', ({
  files,
}) => {
  setAside(leave(files, 'one'));
  setAsideUnlessInUse(leave(files, 'two'), process.pid);
  expect(files.names()).toEqual(['previous']);
  expect([files.read('previous/summary.md'), files.read(`${last}/summary.md`)]).toEqual(['one', 'two']);
});

test('a second refused run changes nothing', ({ files }) => {
  const folder = leave(files, 'one');
  setAsideUnlessInUse(folder, process.pid);
  setAsideUnlessInUse(folder, process.pid);
  expect(files.read(`${last}/summary.md`)).toBe('one');
});

test('the run after a refused one is preceded by the last that was made', ({ files }) => {
  setAside(leave(files, 'one'));
  setAsideUnlessInUse(leave(files, 'two'), process.pid);
  setAside(files.folder);
  expect(files.read('previous/summary.md')).toBe('two');
  expect(findLastRun(files.folder).isSetAside).toBe(false);
});

test('the last run is found where a refused one has put it, and that is said', ({ files }) => {
  const folder = leave(files, 'one');
  expect([findLastRun(folder), sayRefused(folder)]).toEqual([{ folder, isSetAside: false }, undefined]);
  setAsideUnlessInUse(folder, process.pid);
  expect(findLastRun(folder)).toEqual({ folder: join(folder, last), isSetAside: true });
  expect(sayRefused(folder)).toContain(join(folder, last));
});

test('a replay and a run without what it depends on judge what is there, any other run records', () => {
  const asked = [
    ['replay', []],
    ['live', ['--project', 'conformance', '--no-deps']],
    ['live', ['--grep', 'x']],
    [undefined, []],
  ] as const;
  expect(asked.map(([target, args]) => judgesOnly(target, args))).toEqual([true, true, false, false]);
});

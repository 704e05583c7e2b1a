import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiskProblem, onDisk, readText } from '../../../../fixtures/problem.ts';
import { RunErrors } from '../../../../fixtures/report/run-errors.ts';
import { writeAllWhole, writeWhole } from '../../../../fixtures/write-whole.ts';
import { expect, test } from '../../test.ts';

/** An error as Node makes it of what the file system says. */
const refuse = (code: string, syscall: string, path?: string) => () => {
  throw Object.assign(new Error(`${code}: no, ${syscall}`), { code, syscall, ...(path && { path }) });
};

test('a full disk is told by file, reason and remedy', () => {
  expect(() => onDisk(refuse('ENOSPC', 'write'), { file: 'r/journal.jsonl' })).toThrow(
    'r/journal.jsonl cannot be written (ENOSPC: the disk is full); make room for bytes and files there, or set REPORTS_DIR to another folder',
  );
});

test('an error that names its file is told by that', () => {
  expect(() => onDisk(refuse('EROFS', 'mkdir', 'r/x'))).toThrow(
    /^r\/x cannot be written \(EROFS: the disk is read-only\); /,
  );
});

test('what is no error of a file system stays what it is', () => {
  expect(() => onDisk(refuse('ERR_ASSERTION', 'none', 'x'))).toThrow('ERR_ASSERTION: no');
});

test('a device that takes no byte is told as a full disk', () => {
  test.skip(process.platform !== 'linux', 'only Linux has /dev/full');
  const file = '/dev/full';
  expect(() => onDisk(() => writeFileSync(file, 'x'), { file })).toThrow(
    /^\/dev\/full cannot be written \(ENOSPC: /,
  );
});

test('a folder in the place of a file is told by who reads and by who writes', ({ folder, files }) => {
  const file = join(folder, 'conformance.json');
  mkdirSync(join(file, 'x'), { recursive: true });
  expect(() => readText(file)).toThrow(/cannot be read \(EISDIR: a folder is in its place\)/);
  expect(() => writeWhole(file, '{}')).toThrow(/cannot be written \((EISDIR|ENOTEMPTY|EEXIST): /);
  expect(files.names()).toEqual(['conformance.json']);
});

test('of files that belong together none takes its place when one cannot be written', ({ folder, files }) => {
  files.write('a.json', 'as it was');
  const all = { [join(folder, 'a.json')]: 'new', [join(folder, 'gone', 'b.json')]: 'new' };
  expect(() => writeAllWhole(all)).toThrow(DiskProblem);
  expect([files.names(), files.read('a.json')]).toEqual([['a.json'], 'as it was']);
});

test.describe('a run', () => {
  const told = (...messages: string[]) => {
    const [errors, lines] = [new RunErrors(), [] as string[]];
    const print = console.error;
    for (const message of messages) errors.add({ message });
    console.error = (line: string) => void lines.push(line);
    errors.print();
    console.error = print;
    return { lines, misuse: errors.misuse, defects: errors.defects };
  };

  test('tells what the file system says to Playwright itself in one sentence, without a stack', () => {
    const { lines } = told(
      "Error: ENOSPC: no space left on device, mkdir 'reports/x'\n    at mkdirSync (node:fs:1)",
    );
    expect(lines).toEqual([
      expect.stringMatching(/^reports\/x cannot be written \(ENOSPC: the disk is full\); .+$/),
    ]);
  });

  test('that met a full disk tells the first file alone, and is no misuse for what it cannot read then', () => {
    const seen = told('DiskProblem: one', 'DiskProblem: another', 'KeptFileProblem: run.json is not there');
    expect(seen).toEqual({ lines: ['one'], misuse: null, defects: 1 });
  });
});

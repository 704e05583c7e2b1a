import { makePrinter } from '../../../../fixtures/commands/print-lines.ts';
import { expect, test } from '../../test.ts';

/** What is printed of some lines where no console is a terminal. */
function printed(lines: readonly string[]): readonly string[] {
  const told: string[] = [];
  const [log, error] = [console.log, console.error];
  console.log = (line: string) => told.push(`out ${line}`);
  console.error = (line: string) => told.push(`err ${line}`);
  try {
    const print = makePrinter(null);
    for (const line of lines) print('stderr', line);
    print('stdout', 'the end');
  } finally {
    Object.assign(console, { log, error });
  }
  return told;
}

test('elsewhere than in a terminal, lines of progress stay', () => {
  expect(printed(['progress: 1', 'a warning', 'progress: 2'])).toEqual([
    ...['err progress: 1', 'err a warning', 'err progress: 2', 'out the end'],
  ]);
});

test('a line of progress that two reporters print is printed once', () => {
  expect(printed(['progress: 1', 'progress: 1', 'a warning', 'a warning'])).toEqual([
    ...['err progress: 1', 'err a warning', 'err a warning', 'out the end'],
  ]);
});

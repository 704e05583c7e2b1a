import { isRenewed, isTerminal, RenewedLine } from '../../../../fixtures/run/progress-console.ts';
import { expect, test } from '../../test.ts';

/** A terminal of so many columns that keeps what is written. */
function makeTerminal(columns: number) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, line: new RenewedLine({ columns, write } as unknown as NodeJS.WriteStream) };
}

test('a text takes the place of the one before', () => {
  const { written, line } = makeTerminal(80);
  line.show('1 open');
  line.show('2 open');
  expect(written).toEqual(['\r\u001b[K1 open', '\r\u001b[K2 open']);
});

test('a text is cut to the width of the terminal, so that it stays one line', () => {
  const { written, line } = makeTerminal(30);
  line.show('x'.repeat(100));
  expect(written.join('').replace('\r\u001b[K', '')).toHaveLength(29);
});

test('a terminal that knows no width is taken for one of 80 columns', () => {
  const { written, line } = makeTerminal(0);
  line.show('x'.repeat(100));
  expect(written.join('').replace('\r\u001b[K', '')).toHaveLength(79);
});

test('it leaves nothing behind, and wipes nothing that is not its own', () => {
  const { written, line } = makeTerminal(80);
  line.wipe();
  line.show('1 open');
  line.wipe();
  line.wipe();
  expect(written).toEqual(['\r\u001b[K1 open', '\r\u001b[K']);
});

test('it has no colour', () => {
  const { written, line } = makeTerminal(80);
  line.show('1 open');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one
  expect(written.join('')).not.toMatch(/\u001b\[[\d;]*m/);
});

test('a pipe is no terminal', () => {
  expect([isTerminal({}), isTerminal({ isTTY: false })]).toEqual([false, false]);
});

test('beside a reporter that prints line by line, the line does not renew itself', () => {
  expect(['--reporter=line', '--reporter', '--add-reporter=list'].map((each) => isRenewed([each]))).toEqual([
    ...[false, false, false],
  ]);
});

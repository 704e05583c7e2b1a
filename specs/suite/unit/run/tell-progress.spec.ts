import { Progress } from '../../../../fixtures/run/progress.ts';
import { tellProgress } from '../../../../fixtures/run/tell-progress.ts';
import { expect, test } from '../../test.ts';

/** The lines of progress of a recording whose one contact is done when it ends. */
async function tell(argv: readonly string[], said: string): Promise<readonly string[]> {
  const [write, before] = [process.stderr.write, process.env.CONFORMANCE_PROGRESS];
  const lines: string[] = [];
  process.env.CONFORMANCE_PROGRESS = said;
  process.stderr.write = (text) => lines.push(String(text)) > 0;
  try {
    const progress = new Progress();
    progress.expect(1);
    const leave = tellProgress(progress, argv, new AbortController().signal);
    const made = Promise.resolve({ status: 'recorded' });
    progress.begin({ id: 'agent-sms', kind: 'contact' }, made);
    await made;
    leave();
  } finally {
    process.stderr.write = write;
    if (before === undefined) delete process.env.CONFORMANCE_PROGRESS;
    else process.env.CONFORMANCE_PROGRESS = before;
  }
  return lines;
}

test('in a terminal the line says that all is done while the rest is judged', async () => {
  expect(await tell([], 'renewed')).toEqual(['progress: 1 of 1 contact done\n']);
});

test('elsewhere no line is added at the end, and none where it is told to be quiet', async () => {
  expect(await tell([], 'kept')).toEqual([]);
  expect(await tell(['--quiet'], 'renewed')).toEqual([]);
});

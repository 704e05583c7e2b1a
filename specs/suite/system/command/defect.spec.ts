import type { Settings } from '../../command.ts';
import { expect, test } from '../../test.ts';

/** Has a script run in every process of a command before anything of the suite does. */
const first = (script: string): Settings => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`,
});

/** Has what reads a clause's rows throw where it does not expect it. */
const broken = (name: string) => first(`${name} = () => { throw new TypeError('planted') }`);

const advice = /^this is a defect of the suite itself, and says nothing of the vendor: report it /m;

for (const line of ['compare --json a b', 'drift', 'replay a b', 'inspect --since 10m', 'plan', 'report'])
  test(`a defect of the suite ends ${line.split(' ')[0]} with 3, and says that it is one`, async ({
    run,
  }) => {
    const { code, stderr } = await run(
      line,
      broken(
        'Array.prototype.findLastIndex = Map.groupBy = String.prototype.replaceAll = Object.fromEntries',
      ),
    );
    expect(code).toBe(3);
    expect(stderr).toMatch(advice);
  });

test('a Node that is too old ends a command with 2 and one sentence', async ({ run }) => {
  const old = first(`Object.defineProperty(process.versions, 'node', { value: '18.20.8' })`);
  const { code, stderr } = await run('compare a b', old);
  expect(code).toBe(2);
  expect(stderr.trim()).toBe(
    'Node.js 18.20.8 is too old; expected 20.12 or later, and 22 is best; nothing was begun',
  );
});

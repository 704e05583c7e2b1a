import { clauses } from '../../../../fixtures/contract/index.ts';
import { readChoice } from '../../../../fixtures/run/choice.ts';
import { expect, test } from '../../test.ts';

const idsBy = (...argv: readonly string[]) => readChoice(argv, clauses()).clauses.map(({ id }) => id);

/** Lists what Playwright itself would run. */
const listing = ['playwright', '--list', '--reporter=list', '--project=conformance', '--no-deps'];

const asked: readonly (readonly string[])[] = [
  [],
  ['--grep', '@insights', '-G', '@normal|@minor'],
  ['--grep=^conformance conformance.spec.ts attributes/direction @flex-ui @critical'],
  ['-x', '-g/Direction/'],
  ['-xgDIRECTION', '--grep-invert=conversations'],
  ['--grep', 'attributes', '--grep', '/attributes\\/direction|smoke/g'],
];

for (const argv of asked)
  test(`the clauses chosen by "${argv.join(' ')}" are those Playwright lists`, async ({ run }) => {
    const { stdout } = await run([...listing, '--pass-with-no-tests', ...argv], { TARGET: 'mock' });
    const listed = [...stdout.matchAll(/› ([a-z-]+\/[a-z0-9-]+)$/gm)].map(([, id = '']) => id);
    expect(idsBy(...argv)).toEqual(listed);
  });

import { makeFiles } from '../../files.ts';
import { expect, test as suite } from '../../test.ts';
import { clauseOf, contacts, documentWith, failing, verdictOf } from '../../unit/report/parts.ts';

interface Runs {
  /** Files of a run in which a clause holds, of one in which it fails, and of one in which nobody could look. */
  runs: { readonly held: string; readonly broken: string; readonly unseen: string };
}

const test = suite.extend<object, Runs>({
  runs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const files = makeFiles();
      const clauses = [clauseOf('attributes/direction')];
      const write = (name: string, verdict: ReturnType<typeof verdictOf>) =>
        files.write(`${name}/conformance.json`, documentWith({ clauses, verdicts: [verdict], run: name }));
      await use({
        held: write('held', verdictOf('attributes/direction', 'pass')),
        broken: write('broken', verdictOf('attributes/direction', 'fail', failing(contacts))),
        unseen: write('unseen', verdictOf('attributes/direction', 'inconclusive')),
      });
      files.remove();
    },
    { scope: 'worker' },
  ],
});

test('what is no worse ends with 0', async ({ run, runs }) => {
  const { code, stdout, stderr } = await run(['compare', runs.broken, runs.held]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('mended, 1: attributes/direction');
});

test('what is newly broken ends with 1, in each form', async ({ run, runs }) => {
  const forms = await Promise.all(
    [[], ['--markdown'], ['--json']].map((form) => run(['compare', ...form, runs.held, runs.broken])),
  );
  expect(forms.map(({ code }) => code)).toEqual([1, 1, 1]);
  const [lines, markdown, json] = forms.map(({ stdout }) => stdout);
  expect(lines).toMatch(/^NEWLY BROKEN attributes\/direction: /m);
  expect(markdown).toMatch(/^## Newly broken: 1$/m);
  expect(JSON.parse(json ?? '')).toMatchObject({ outcome: 'worse', consumersHit: { 'Flex UI': 1 } });
});

test('what nobody could look at any more ends with 3', async ({ run, runs }) => {
  expect((await run(['compare', runs.held, runs.unseen])).code).toBe(3);
});

test('a run that is not there ends with 2 and one sentence', async ({ run, runs }) => {
  const { code, stdout, stderr } = await run(['compare', runs.held, 'nowhere']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^compare: nowhere does not exist; [^\n]*\n$/);
});

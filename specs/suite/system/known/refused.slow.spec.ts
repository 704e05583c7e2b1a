import type { Run } from '../../command.ts';
import type { Files } from '../../files.ts';
import { because, broken, clause, expect, listName, passing, run, runName, test } from './accept.ts';

const bad: { readonly [what: string]: readonly [args: readonly string[], sentence: RegExp] } = {
  'no clause': [because, /^accept lacks the clause that is accepted; say npm run accept -- /],
  'no reason': [[clause], /^accept lacks a reason; say npm run accept -- /],
  'an empty reason': [[clause, '--because', ' '], /^accept lacks a reason; /],
  'a reason that is not said': [
    [clause, '--because'],
    /^accept: --because lacks its TEXT; see npm run accept -- --help/,
  ],
  'an unknown option': [
    [clause, '--why', 'x'],
    /^accept: unknown option --why; see npm run accept -- --help/,
  ],
  'an unknown clause': [
    ['attributes/directions', ...because],
    /^there is no clause "attributes\/directions"; is "attributes\/direction"( or "[^"]+"){0,2} meant\?$/,
  ],
  'a clause that holds': [
    [passing.id, ...because],
    /^clause "attributes\/initiated-by" does not fail in the last run: its verdict is pass; only what is broken can be accepted$/,
  ],
  'a clause that was not judged, beside one that fails': [
    [clause, 'attributes/channel-type', ...because],
    /^clause "attributes\/channel-type" does not fail in the last run: it was not judged; /,
  ],
  'a date that is none': [
    [clause, ...because, '--until', '2027-02-30'],
    /^argument --until is "2027-02-30"; expected a date such as 2027-03-01$/,
  ],
  'a past date': [
    [clause, ...because, '--until', '2026-01-01'],
    /^argument --until is 2026-01-01, which is past; today is \d{4}-\d\d-\d\d$/,
  ],
};

/** One sentence, exit code 2, and the folder as it was. */
async function expectRefusal(files: Files, refused: Promise<Run>, sentence: RegExp): Promise<void> {
  const before = files.names();
  const { code, stdout, stderr } = await refused;
  expect({ code, stdout, names: files.names() }).toEqual({ code: 2, stdout: '', names: before });
  expect(stderr.trim()).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
}

for (const [what, [args, sentence]] of Object.entries(bad))
  test(`${what} is refused with one sentence, and nothing is written`, async ({ files, accept }) => {
    files.write(runName, run);
    await expectRefusal(files, accept(args), sentence);
  });

test('without a last run nothing can be accepted', async ({ files, accept }) => {
  await expectRefusal(
    files,
    accept([clause, ...because]),
    /^reports\/conformance\.json: there is no last run; run npm run conformance first$/,
  );
});

const damagedRuns: { readonly [what: string]: readonly [content: unknown, sentence: RegExp] } = {
  'that was cut': ['{\n  "clauses": [', /^reports\/conformance\.json:2:15: not JSON: /],
  'of another form': [
    { ...run, clauses: [{ ...broken, verdict: 1 }] },
    /^reports\/conformance\.json: clause "attributes\/direction" member "verdict" is 1; expected string$/,
  ],
};

for (const [what, [content, sentence]] of Object.entries(damagedRuns))
  test(`a conformance.json ${what} is refused with file and place`, async ({ files, accept }) => {
    files.write(runName, content);
    await expectRefusal(files, accept([clause, ...because]), sentence);
  });

test('a damaged list is refused with file and place, and stays as it is', async ({ files, accept }) => {
  const text = '{\n  "entries": [}\n';
  files.write(runName, run);
  files.write(listName, text);
  await expectRefusal(files, accept([clause, ...because]), /^known-breakage\.json:2:15: not JSON: /);
  expect(files.read(listName)).toBe(text);
});

import type { KnownFile } from '../../../../fixtures/known/list.ts';
import type { Run, Settings } from '../../command.ts';
import type { Files } from '../../files.ts';
import { expect, test as suite } from '../../test.ts';
import { capital, entryOf, gone, holds, verdictOf } from '../../unit/known/verdicts.ts';

const listName = 'known-breakage.json';
const runName = 'reports/conformance.json';
const clause = 'attributes/direction';
const broken = verdictOf({ 'agent-sms': capital, 'api-sms': holds });
const passing = { ...verdictOf({ 'agent-sms': holds }), id: 'attributes/initiated-by' };
const run = { startedAt: '2026-11-23T02:00:00Z', target: { name: 'live' }, clauses: [broken, passing] };
const because = ['--because', 'ticket 4711'];
const today = () => new Date().toISOString().slice(0, 10);

const listIn = (files: Files) => JSON.parse(files.read(listName)) as KnownFile;

type Accept = (args: readonly string[], settings?: Settings) => Promise<Run>;

/** `npm run accept` in the folder of the test. */
const test = suite.extend<{ accept: Accept }>({
  accept: ({ run: runIn, folder }, use) =>
    use((args, settings) => runIn(['accept', ...args], { REPORTS_DIR: '', ...settings }, folder)),
});

test('a clause that failed is kept in the reading that was seen, and told', async ({ files, accept }) => {
  files.write(runName, run);
  const { code, stdout, stderr } = await accept([clause, ...because, '--until', '2099-03-01']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n')).toEqual([
    'accepted attributes/direction until 2099-03-01: ticket 4711 (seen in 1 contact)',
    'kept in known-breakage.json, as seen in the run of 2026-11-23T02:00:00Z on live; commit it',
    '',
  ]);
  expect(listIn(files)).toEqual({ entries: [entryOf(broken, { since: today(), until: '2099-03-01' })] });
  expect(files.names()).toEqual([listName, 'reports']);
});

test('KNOWN_FILE and REPORTS_DIR say where', async ({ files, accept }) => {
  files.write('night/conformance.json', run);
  const settings = { KNOWN_FILE: 'team.json', REPORTS_DIR: 'night' };
  expect(await accept([clause, ...because], settings)).toMatchObject({ code: 0 });
  expect(files.names()).toEqual(['night', 'team.json']);
});

test('other entries are kept, and all are sorted by clause', async ({ files, accept }) => {
  const other = entryOf({ ...broken, id: 'authentication/wrong-token' });
  const first = entryOf({ ...broken, id: 'attributes/channel-type' });
  files.write(runName, run);
  files.write(listName, { $schema: 'x.json', entries: [other, first] });
  expect(await accept([clause, ...because])).toMatchObject({ code: 0 });
  expect(listIn(files)).toEqual({
    $schema: 'x.json',
    entries: [first, entryOf(broken, { since: today() }), other],
  });
});

test('a known clause is renewed: another reason and date, and the day on which it was first accepted', async ({
  files,
  accept,
}) => {
  files.write(runName, { ...run, clauses: [{ ...broken, verdict: 'known' }] });
  files.write(listName, { entries: [entryOf(broken, { until: '2026-11-22' })] });
  expect(await accept([clause, '--because', 'still open'])).toMatchObject({ code: 0 });
  expect(listIn(files).entries).toEqual([entryOf(broken, { because: 'still open' })]);
});

test('another reading of an accepted clause is accepted from today on', async ({ files, accept }) => {
  files.write(runName, run);
  files.write(listName, { entries: [entryOf(verdictOf({ 'agent-sms': gone }))] });
  expect(await accept([clause, ...because])).toMatchObject({ code: 0 });
  expect(listIn(files).entries).toEqual([entryOf(broken, { since: today() })]);
});

test('--help says how, and writes nothing', async ({ files, accept }) => {
  const { code, stdout } = await accept(['--help']);
  expect(code).toBe(0);
  expect(stdout).toContain(
    'npm run accept -- attributes/direction --because "ticket 4711" --until 2027-03-01',
  );
  expect(files.names()).toEqual([]);
});

const bad: { readonly [what: string]: readonly [args: readonly string[], sentence: RegExp] } = {
  'no clause': [because, /^accept lacks the clause that is accepted; say npm run accept -- /],
  'no reason': [[clause], /^accept lacks a reason; say npm run accept -- /],
  'an empty reason': [[clause, '--because', ' '], /^accept lacks a reason; /],
  'a reason that is not said': [[clause, '--because'], /^Option '--because <value>' argument missing; say /],
  'an unknown option': [[clause, '--why', 'x'], /^Unknown option '--why'; say npm run accept -- /],
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

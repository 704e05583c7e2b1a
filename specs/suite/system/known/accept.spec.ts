import type { KnownFile } from '../../../../fixtures/known/list.ts';
import type { Files } from '../../files.ts';
import { entryOf, gone, verdictOf } from '../../unit/known/verdicts.ts';
import { because, broken, clause, expect, listName, run, runName, test } from './accept.ts';

const today = () => new Date().toISOString().slice(0, 10);

const listIn = (files: Files) => JSON.parse(files.read(listName)) as KnownFile;

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

test('a run that was refused since then keeps nobody from accepting what the last one has seen', async ({
  files,
  accept,
}) => {
  files.write('reports/previous/last/conformance.json', run);
  const { code, stdout } = await accept([clause, ...because]);
  expect(code).toBe(0);
  expect(stdout).toContain('a run was refused since the last one, which is in reports/previous/last');
  expect(listIn(files)).toEqual({ entries: [entryOf(broken, { since: today() })] });
});

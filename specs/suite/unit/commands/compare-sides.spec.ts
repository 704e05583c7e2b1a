import { findSides } from '../../../../fixtures/commands/compare-sides.ts';
import { keepNight } from '../../../../fixtures/history/index.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';
import { nightOf, target } from '../history/nights.ts';
import { clauseOf, documentWith, verdictOf } from '../report/parts.ts';

const held = { 'attributes/direction': 'pass' } as const;

function makeDocument(run = 'run-9') {
  const clauses = [clauseOf('attributes/direction')];
  const document = documentWith({ clauses, verdicts: [verdictOf('attributes/direction', 'pass')], run });
  return JSON.parse(JSON.stringify(document)) as { [member: string]: unknown };
}

/** The sentence with which two arguments are refused. */
function refusal(files: Files, name: string): string {
  const good = files.write('good.json', makeDocument());
  try {
    findSides([good, name], files.folder);
  } catch (error) {
    return String(error).replaceAll(files.folder, '…');
  }
  return 'nothing was refused';
}

test('a file and a folder of reports are read alike', ({ files }) => {
  const file = files.write('monday/conformance.json', makeDocument());
  const [a, b] = findSides([file, `${files.folder}/monday`], files.folder);
  expect({ ...b, name: '' }).toEqual({ ...a, name: '' });
});

test('the account is that of the run.json beside it, if it is of the same run', ({ files }) => {
  const { run, target: where, startedAt, chosen } = makeDocument();
  const beside = {
    ...{ schemaVersion: 1, run, state: 'recorded', interrupted: false, startedAt, target: where },
    ...{ asked: [], chosen, recordings: 'recordings', account: 'sha256:1' },
  };
  for (const [day, file] of [
    ['monday', beside] as const,
    ['tuesday', { ...beside, run: 'other' }] as const,
  ]) {
    files.write(`${day}/conformance.json`, makeDocument());
    files.write(`${day}/run.json`, file);
  }
  const [a, b] = findSides([`${files.folder}/monday`, `${files.folder}/tuesday`], files.folder);
  expect([a.target.account, b.target.account]).toEqual(['sha256:1', null]);
});

test('a night is found by its date, the last of the day, and by its run', async ({ files }) => {
  const late = nightOf(2, held, { run: 'late', startedAt: '2026-11-02T22:00:00.000Z' });
  for (const night of [nightOf(1, held), nightOf(2, held), late])
    await keepNight(files.folder, target, night);
  const [a, b] = findSides(['run-1', '2026-11-02'], files.folder);
  expect([a.run, b.run]).toEqual(['run-1', 'late']);
});

test('of the nights of several targets those are meant that one target has', async ({ files }) => {
  const other = { ...target, profile: 'observed' };
  await keepNight(files.folder, target, nightOf(1, held));
  await keepNight(files.folder, target, nightOf(2, held));
  await keepNight(files.folder, other, nightOf(2, held, { run: 'other' }));
  const [a, b] = findSides(['2026-11-01', '2026-11-02'], files.folder);
  expect([a.run, b.run]).toEqual(['run-1', 'run-2']);
});

test('a night that several targets have is asked for by its run', async ({ files }) => {
  const other = { ...target, profile: 'observed' };
  for (const [each, run] of [[target, 'one'] as const, [other, 'two'] as const])
    for (const day of [1, 2])
      await keepNight(files.folder, each, nightOf(day, held, { run: `${run}-${day}` }));
  expect(() => findSides(['2026-11-01', '2026-11-02'], files.folder)).toThrow(
    /^compare: 2026-11-01 is a night of several targets; say which run: one-1 .* or two-1 /,
  );
});

test('members that a history knows from before are not new', async ({ files }) => {
  await keepNight(files.folder, target, nightOf(1, held, { additions: ['task.a'] }));
  await keepNight(files.folder, target, nightOf(2, held, { additions: ['task.a', 'task.b'] }));
  const [a, b] = findSides(['2026-11-01', '2026-11-02'], files.folder);
  expect([a.additions.at, b.additions.at]).toEqual([['task.a'], ['task.a', 'task.b']]);
});

test('of a night in which nothing was judged, every clause was not judged', async ({ files }) => {
  await keepNight(files.folder, target, nightOf(1, held));
  await keepNight(files.folder, target, nightOf(2, { 'attributes/direction': 'inconclusive' }));
  const [, b] = findSides(['2026-11-01', '2026-11-02'], files.folder);
  expect([...b.clauses].map(([id, { verdict }]) => `${id} ${verdict}`)).toEqual([
    'attributes/direction inconclusive',
  ]);
});

const bad: { readonly [what: string]: readonly [content: unknown, sentence: RegExp] } = {
  'that is no JSON': ['{"schemaVersion": 1,', /…\/bad\.json:1:\d+: not JSON: /],
  'of a newer suite': [
    { ...makeDocument(), schemaVersion: 2 },
    /…\/bad\.json: "schemaVersion" is 2, and this suite reads 1 at most; /,
  ],
  'that is something else': [
    { name: 'a package' },
    /…\/bad\.json: the file lacks the member "\w+"; expected a conformance\.json, /,
  ],
  'that is a list': [[1], /…\/bad\.json: /],
  'whose clauses are no list': [{ ...makeDocument(), clauses: 7 }, /…\/bad\.json: .*clauses/],
  'with a clause that is none': [{ ...makeDocument(), clauses: [{ id: 'a/b' }] }, /…\/bad\.json: .*verdict/],
  'that is empty': ['', /…\/bad\.json:1:1: not JSON/],
};

for (const [what, [content, sentence]] of Object.entries(bad))
  test(`a file ${what} is refused in one sentence`, ({ files }) => {
    const said = refusal(files, files.write('bad.json', content));
    expect(said).toMatch(sentence);
    expect(said.split('\n')).toHaveLength(1);
  });

test('what is not there is refused', ({ files }) => {
  expect(refusal(files, 'nowhere.json')).toMatch(/compare: nowhere\.json does not exist; expected a /);
});

test('a folder without reports is refused', ({ files }) => {
  files.write('empty/x.txt', 'x');
  expect(refusal(files, `${files.folder}/empty`)).toMatch(/compare: …\/empty holds no conformance\.json; /);
});

test('a night that no history has is refused, with the nights there are', async ({ files }) => {
  await keepNight(files.folder, target, nightOf(3, held));
  expect(refusal(files, '2026-11-09')).toMatch(
    /compare: no night 2026-11-09 in …\/history, which has 1 night, 2026-11-03 to 2026-11-03; /,
  );
});

import { addNight } from '../../../../fixtures/history/add-night.ts';
import { formatHistory } from '../../../../fixtures/history/format.ts';
import { tellNight } from '../../../../fixtures/history/index.ts';
import { parseHistory } from '../../../../fixtures/history/parse.ts';
import { expect, test } from '../../test.ts';
import { at, historyOf, nightOf } from './nights.ts';

const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object);

const three = historyOf(
  nightOf(1, { 'a/x': 'pass', 'a/y': 'pass', 'a/z': 'fail' }),
  nightOf(2, { 'a/x': 'fail', 'a/y': 'pass', 'a/z': 'fail' }),
  nightOf(3, { 'a/x': 'fail', 'a/y': 'inconclusive', 'a/new': 'pass' }),
);

test('a line for each run, and one for each change of a verdict', () => {
  expect(linesOf(formatHistory(three)).slice(1)).toMatchObject([
    { run: 'run-1', outcome: 'violations', first: { pass: ['a/x', 'a/y'] } },
    { run: 'run-1', clause: 'a/z', from: null, to: 'fail', reading: 'is another' },
    { run: 'run-2', first: {} },
    { run: 'run-2', clause: 'a/x', from: 'pass', to: 'fail', reading: 'is another' },
    { run: 'run-3', first: { pass: ['a/new'] } },
    { run: 'run-3', clause: 'a/y', from: 'pass', to: 'inconclusive' },
    { run: 'run-3', clause: 'a/z', from: 'fail', to: null },
  ]);
});

test('what is read is what was written', () => {
  const read = parseHistory(formatHistory(three), 'history');
  expect(formatHistory(read)).toBe(formatHistory(three));
  const verdicts = read.nights.map(({ clauses }) =>
    [...(clauses ?? [])].map(([id, { verdict }]) => `${id} ${verdict}`),
  );
  expect(verdicts.map((each) => each.sort())).toEqual([
    ['a/x pass', 'a/y pass', 'a/z fail'],
    ['a/x fail', 'a/y pass', 'a/z fail'],
    ['a/new pass', 'a/x fail', 'a/y inconclusive'],
  ]);
});

test('a night of which nothing was judged changes nothing', () => {
  const history = historyOf(nightOf(1, { 'a/x': 'fail' }), nightOf(2, { 'a/x': 'inconclusive' }));
  expect(linesOf(formatHistory(history)).slice(3)).toMatchObject([
    { run: 'run-2', counts: { inconclusive: 1 } },
  ]);
  expect(linesOf(formatHistory(history))).toHaveLength(4);
});

test('a run that is judged again takes the place of its first judging', () => {
  const again = historyOf(...three.nights, nightOf(2, { 'a/x': 'pass', 'a/y': 'pass', 'a/z': 'pass' }));
  expect(again.nights.map(({ run }) => run)).toEqual(['run-1', 'run-2', 'run-3']);
  expect(again.nights[1]?.clauses?.get('a/x')).toEqual({ verdict: 'pass' });
});

test('nights stand in the order of time, in whatever order they came', () => {
  const { nights } = historyOf(nightOf(3, { 'a/x': 'pass' }), nightOf(1, { 'a/x': 'pass' }));
  expect(nights.map(({ run }) => run)).toEqual(['run-1', 'run-3']);
});

test('nights older than half a year are forgotten, but for what they left broken', () => {
  const history = historyOf(
    nightOf(1, { 'a/x': 'pass' }),
    nightOf(2, { 'a/x': 'fail' }, { additions: ['task.new'] }),
    ...Array.from({ length: 200 }, (_, nth) => nightOf(3 + nth, { 'a/x': 'fail' })),
  );
  expect(history.nights.length).toBe(184);
  const told = tellNight(history, nightOf(203, { 'a/x': 'fail' }));
  expect(told.since.get('a/x')).toEqual({ at: at(2), runs: 202, nights: 202, heldLast: at(1) });
  expect(told.firstSeen.get('task.new')).toBe(at(2));
});

test('a night of a clock that was years ahead does not keep later ones out', () => {
  const history = historyOf(
    nightOf(1, { 'a/x': 'pass' }),
    nightOf(2, { 'a/x': 'fail' }),
    nightOf(2000, { 'a/x': 'fail' }),
  );
  const night = nightOf(3, { 'a/x': 'fail' });
  const next = addNight(history, night, Date.parse(night.startedAt));
  expect(next.nights.map(({ run }) => run)).toEqual(['run-3']);
  expect(tellNight(next, nightOf(4, { 'a/x': 'fail' })).since.get('a/x')).toMatchObject({
    at: at(2),
    heldLast: at(1),
  });
});

test('a thousand runs in a month leave 366 of them', () => {
  const run = (nth: number) =>
    nightOf(
      1,
      { 'a/x': 'pass' },
      { run: `run-${nth}`, startedAt: new Date(Date.UTC(2026, 10, 1, 0, nth)).toISOString() },
    );
  const history = historyOf(...Array.from({ length: 1000 }, (_, nth) => run(nth)));
  expect(history.nights).toHaveLength(366);
});

test('what changes in every night leaves no more than 4,000 lines of change', () => {
  const night = (day: number) =>
    nightOf(
      day,
      Object.fromEntries(Array.from({ length: 100 }, (_, nth) => [`a/${nth}`, day % 2 ? 'pass' : 'fail'])),
    );
  const history = historyOf(...Array.from({ length: 120 }, (_, nth) => night(nth + 1)));
  expect(formatHistory(history).split('\n').length).toBeLessThan(4200);
  expect(history.nights.length).toBeGreaterThan(35);
});

const many = historyOf(...Array.from({ length: 190 }, (_, nth) => nightOf(1 + nth, { 'a/x': 'pass' })));

test('the oldest night that is kept can be judged again', () => {
  const [oldest] = many.nights;
  const day = Number(oldest?.run.slice('run-'.length));
  const { nights } = addNight(many, nightOf(day, { 'a/x': 'fail' }));
  expect(nights[0]?.clauses?.get('a/x')?.verdict).toBe('fail');
  expect(nights).toHaveLength(many.nights.length);
});

test('a night older than what is forgotten changes nothing', () => {
  expect(addNight(many, nightOf(1, { 'a/x': 'fail' }, { run: 'late' }))).toEqual(many);
});

test('a member that no contract mentions stands once in the file', () => {
  const additions = ['task.new'];
  const history = historyOf(
    nightOf(1, { 'a/x': 'pass' }, { additions }),
    nightOf(2, { 'a/x': 'pass' }, { additions }),
  );
  expect(linesOf(formatHistory(history)).slice(1)).toMatchObject([{ additions }, { additions: [] }]);
});

import { formatAllureHistory } from '../../../../fixtures/report/allure-history.ts';
import { expect, test } from '../../test.ts';
import { historyOf, nightOf } from '../history/nights.ts';

const id = 'attributes/direction';

const read = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { uuid: string; testResults: { [test: string]: { status: string } } });

const statusesOf = (text: string) =>
  read(text).map(({ testResults }) => Object.values(testResults)[0]?.status);

test('the past of a run is its target’s nights without itself, so a report that is made twice counts once', () => {
  const history = historyOf(
    nightOf(1, { [id]: 'pass' }),
    nightOf(2, { [id]: 'fail' }),
    nightOf(3, { [id]: 'fail' }),
  );
  const text = formatAllureHistory(history, 'run-3');
  expect(read(text).map(({ uuid }) => uuid)).toEqual(['run-1', 'run-2']);
  expect(formatAllureHistory(history, 'run-3')).toBe(text);
});

test('verdicts are Allure’s statuses', () => {
  const verdicts = ['pass', 'deviation', 'known', 'fail', 'inconclusive', 'notApplicable'] as const;
  const history = historyOf(
    ...verdicts.map((verdict, nth) => nightOf(nth + 1, { [id]: verdict, other: 'pass' })),
  );
  expect(statusesOf(formatAllureHistory(history, 'run-9'))).toEqual([
    ...['passed', 'passed', 'passed', 'failed', 'broken', 'skipped'],
  ]);
});

test('of nights long ago only what changed is told', () => {
  const verdictOn = (day: number) => (day === 3 ? 'fail' : 'pass');
  const nights = Array.from({ length: 24 }, (_, nth) => nightOf(nth + 1, { [id]: verdictOn(nth + 1) }));
  const told = read(formatAllureHistory(historyOf(...nights), 'run-99')).map(({ uuid }) => uuid);
  expect(told.slice(0, 4)).toEqual(['run-1', 'run-3', 'run-4', 'run-11']);
  expect(told).toHaveLength(3 + 14);
});

test('a night in which nothing was judged says nothing', () => {
  const history = historyOf(nightOf(1, { [id]: 'inconclusive' }), nightOf(2, { [id]: 'pass' }));
  expect(read(formatAllureHistory(history, 'run-9'))).toHaveLength(1);
});

test('what no night judges is not new in every report', () => {
  const history = historyOf(nightOf(1, { [id]: 'pass' }), nightOf(2, { [id]: 'pass' }));
  const [first, last] = read(formatAllureHistory(history, 'run-9', ['attributes/excluded']));
  const statuses = (line: typeof last) => Object.values(line?.testResults ?? {}).map(({ status }) => status);
  expect([statuses(first), statuses(last)]).toEqual([['passed'], ['passed', 'skipped']]);
});

test('before the first night nothing is told of what no night judges', () => {
  expect(formatAllureHistory(historyOf(), 'run-9', ['attributes/excluded'])).toBe('');
});

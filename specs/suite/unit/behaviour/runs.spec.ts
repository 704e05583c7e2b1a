import { expect, test } from '../../test.ts';
import { channel, compare, contactOf, createdWith, judged, runOf } from './compared.ts';

test('what varies between the runs of a baseline is no finding', () => {
  const run = (value: string) => runOf([createdWith({ value })]);
  expect(compare([run('a'), run('b')], run('a')).findings).toEqual([]);
  expect(compare([run('a'), run('b')], run('c')).findings).toHaveLength(1);
});

test('what was seen in too many ways is not compared any more', () => {
  const runs = [...'abcdefghi'].map((value) => runOf([createdWith({ value })]));
  expect(compare(runs, runOf([createdWith({ value: 'z' })])).findings).toEqual([]);
});

const seenAfter = (visibleAfterMs: number) =>
  runOf([createdWith({})], [judged('channel/active', { verdict: 'pass', visibleAfterMs })]);

for (const [history, noise, slower] of [
  [2000, 4900, 5100],
  [10_000, 19_900, 20_100],
] as const)
  test(`after ${history} ms, ${noise} is noise and ${slower} is slower`, () => {
    const changes = (ms: number) =>
      compare([seenAfter(400), seenAfter(history)], seenAfter(ms)).findings.map(({ change }) => change);
    expect(changes(noise)).toEqual([]);
    expect(changes(slower)).toEqual(['visible-later']);
  });

test('what was not recorded is not compared, and nothing is gone', () => {
  const other = createdWith(
    {},
    { scenario: { id: 'customer-sms' }, sent: { channel: { type: 'sms', initiated_by: 'customer' } } },
  );
  const { findings, notCompared } = compare([runOf([createdWith({}), other])], runOf([createdWith({})]));
  expect(findings).toEqual([]);
  expect(notCompared).toEqual(['sms by customer: not recorded this time']);
});

test('an endpoint that was not asked is not compared', () => {
  const looked = contactOf({ created: [{}], channelLooks: [[1, { sid: channel }]] });
  const { findings, notCompared } = compare([runOf([looked])], runOf([contactOf({ created: [{}] })]));
  expect(findings).toEqual([]);
  expect(notCompared).toEqual(['fetch-channel in sms by agent: no answer of it was recorded this time']);
});

test('a skipped scenario is not compared', () => {
  const skipped = createdWith({}, { status: 'skipped', exchanges: [] } as object);
  expect(compare([runOf([createdWith({})])], runOf([skipped])).notCompared).toEqual([
    'sms by agent: not recorded this time',
  ]);
});

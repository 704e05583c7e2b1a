import { contracts } from '../../../../../fixtures/contract/index.ts';
import type { Behaviour } from '../../../../../fixtures/drift/behaviour/behaviour.ts';
import { compareBehaviours } from '../../../../../fixtures/drift/behaviour/compare.ts';
import { expect, test } from '../../../test.ts';
import {
  api,
  behaviourOf,
  changeOf,
  channel,
  compare,
  contactOf,
  createdWith,
  findingsOf,
  interaction,
  judged,
  runOf,
} from './compared.ts';

const at = 'interaction.value';

for (const [title, before, after, expected] of [
  ['a member that is new', {}, { value: 'a' }, ['seen-member-added', at, null, "'a'"]],
  ['a member that is gone', { value: 'a' }, {}, ['answer-member-removed', at, "'a'", null]],
  ['a number that is a text', { value: 1 }, { value: '1' }, ['seen-member-retyped', at, '1', "'1'"]],
  ['a value that is null', { value: 'a' }, { value: null }, ['seen-value-null', at, "'a'", 'null']],
  ['null that is a value', { value: null }, { value: 'a' }, ['seen-value-new', at, 'null', "'a'"]],
  ['another word', { value: 'a' }, { value: 'b' }, ['seen-value-new', at, "'a'", "'b'"]],
  ['another number', { value: 0 }, { value: 100 }, ['seen-value-new', at, '0', '100']],
  [
    'a text in other words',
    { value: 'not found' },
    { value: 'is not there' },
    ['seen-text-reworded', at, "'not found'", "'is not there'"],
  ],
  [
    'a message in one word instead of ten',
    { error_message: 'no such thing' },
    { error_message: 'Gone' },
    ['seen-text-reworded', 'interaction.error_message', "'no such thing'", "'Gone'"],
  ],
  [
    'a member in an object that was empty',
    { value: {} },
    { value: { a: 1 } },
    ['seen-member-added', `${at}.a`, null, '1'],
  ],
  [
    'an address on another host',
    { value: `${api}/Interactions/${interaction}` },
    { value: `https://eu.example.com/v1/Interactions/${interaction}` },
    ['seen-format-changed', at, "'{api}/Interactions/{KD}'", "'https://eu.example.com/v1/Interactions/{KD}'"],
  ],
  [
    'a date in another format',
    { value: '2026-01-31T00:00:00Z' },
    { value: '2026-01-31T00:00:00.123Z' },
    ['seen-format-changed', at, "'{ISO date}'", "'{ISO date with fractions}'"],
  ],
  [
    'an address of the same thing in another form',
    { value: `${api}/Interactions/${interaction}` },
    { value: `http://${api}/Interactions/${interaction}` },
    ['seen-format-changed', at, "'{api}/Interactions/{KD}'", "'http://{api}/Interactions/{KD}'"],
  ],
  [
    'an address of something else',
    { value: `${api}/Interactions/${interaction}` },
    { value: `${api}/Interactions/${channel}` },
    ['seen-reference-changed', at, "'{api}/Interactions/{KD}'", "'{api}/Interactions/{UO}'"],
  ],
] as const)
  test(`${title} is told by its rule`, () => {
    expect(changeOf(before, after)).toEqual([expected]);
  });

test('what is gone takes with it what stood in it: one finding', () => {
  expect(changeOf({ value: { a: 1, b: { c: 2 } } }, {})).toHaveLength(1);
});

test('another status is told', () => {
  const [finding] = findingsOf(createdWith({}), createdWith({}, { createdStatus: 201 }));
  expect(finding).toMatchObject({
    change: 'seen-status-changed',
    at: 'create-interaction status',
    before: '200',
    after: '201',
  });
});

test('a refusal in the place of an answer is one finding, whatever stands in it', () => {
  const refused = contactOf({ channelLooks: [[1, 404]] });
  const [finding, ...others] = findingsOf(contactOf({ channelLooks: [[1, { sid: channel }]] }), refused);
  expect(finding).toMatchObject({ change: 'seen-answer-refused', before: '200', after: '404' });
  expect(others).toEqual([]);
});

test('an answer that is no JSON any more is one finding', () => {
  const answered = createdWith({ value: 'a' });
  const [exchange] = answered.exchanges;
  const headers = { 'content-type': 'application/json', 'twilio-request-id': `RQ${'0'.repeat(32)}` };
  const broken = { ...exchange, answer: { status: 200, headers, text: '{"sid"' } };
  const findings = findingsOf(answered, { ...answered, exchanges: [broken as never] });
  expect(findings.map(({ at, after }) => [at, after])).toContainEqual(['create-interaction body', 'no JSON']);
  expect(findings.filter(({ at }) => at.includes('value'))).toEqual([]);
});

test('what contracts newly promise has not held before', () => {
  const [before, after] = (['pass', 'fail'] as const).map((verdict) =>
    behaviourOf(runOf([createdWith({})], [judged('routing/task-sid', { verdict })])),
  ) as [Behaviour, Behaviour];
  const older = { ...before, contracts: 'others' };
  expect(compareBehaviours(older, after, contracts()).findings).toEqual([]);
});

test('states in another order are told', () => {
  const looks = (...statuses: string[]) =>
    contactOf({
      created: [{}],
      channelLooks: statuses.map((status, nth) => [nth, { sid: channel, status }] as const),
    });
  const before = looks('setup', 'active');
  expect(findingsOf(before, looks('active'))).toEqual([]);
  expect(findingsOf(before, looks('active', 'setup', 'active'))).toMatchObject([
    { change: 'seen-order-changed', at: 'channel.status' },
  ]);
});

test('where nobody has looked early, what comes before the awaited state is no news', () => {
  const looks = (...statuses: string[]) =>
    contactOf({ channelLooks: statuses.map((status, nth) => [nth, { sid: channel, status }] as const) });
  expect(findingsOf(looks('active'), looks('setup', 'active'))).toEqual([]);
  expect(findingsOf(looks('active'), looks('setup'))).toMatchObject([{ after: "'setup'" }]);
});

test('a member that comes and goes is unsteady', () => {
  const looks = (...shown: boolean[]) =>
    contactOf({
      channelLooks: shown.map((is, nth) => [nth, { sid: channel, ...(is && { type: 'sms' }) }] as const),
    });
  expect(findingsOf(looks(true, true), looks(true, false, true))).toMatchObject([
    { change: 'seen-member-unsteady', at: 'channel.type' },
  ]);
});

test('the same change in every answer that shows it is one finding, with the clauses that speak of it', () => {
  const attributes = (direction: string) =>
    contactOf({ attributes: { direction }, taskLooks: [[10, { direction }]] });
  const findings = findingsOf(attributes('outbound'), attributes('Outbound'));
  expect(findings).toMatchObject([
    { at: 'attributes.direction', change: 'seen-value-new', severity: 'risky' },
  ]);
  expect(findings[0]?.clauses).toContain('attributes/direction');
});

test('a change that breaks a clause is breaking', () => {
  const attributes = (direction: string) => contactOf({ attributes: { direction } });
  const { findings } = compare(
    [runOf([attributes('outbound')])],
    runOf([attributes('Outbound')], [judged('attributes/direction', { verdict: 'fail' })]),
  );
  expect(findings.map(({ at, severity }) => [at, severity])).toEqual([['attributes.direction', 'breaking']]);
});

test('another variant of an erratum is told where the value is, and is risky', () => {
  const id = 'attributes/communication-channel';
  const run = (name: string, verdict: Parameters<typeof judged>[1]) =>
    runOf(
      [contactOf({ attributes: { conversations: { communication_channel: name } } })],
      [judged(id, verdict)],
    );
  const sms = run('SMS', { verdict: 'pass' });
  const { findings } = compare([sms], run('Sms', { verdict: 'deviation', variant: 'Sms' }));
  expect(findings).toMatchObject([{ change: 'erratum-variant-changed', severity: 'risky', clauses: [id] }]);
  expect(findings[0]?.message).toContain('is read "Sms" (c03-communication-channel-capitals');
});

test('a clause that is broken and shows nowhere is a finding of its own', () => {
  const before = runOf([createdWith({})], [judged('routing/task-sid', { verdict: 'pass' })]);
  const after = runOf([createdWith({})], [judged('routing/task-sid', { verdict: 'fail' })]);
  expect(compare([before], after).findings).toMatchObject([
    { change: 'clause-broken', at: 'routing/task-sid', severity: 'breaking' },
  ]);
  expect(compare([after], after).findings).toEqual([]);
});

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

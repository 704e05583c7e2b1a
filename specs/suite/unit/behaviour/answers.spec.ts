import { expect, test } from '../../test.ts';
import { channel, contactOf, createdWith, findingsOf } from './compared.ts';

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

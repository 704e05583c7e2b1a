import { isSameReading, makeReading } from '../../../../fixtures/known/reading.ts';
import { expect, test } from '../../test.ts';
import { news, night, type Said } from './readings.ts';
import { capital, gone, holds, verdictOf } from './verdicts.ts';

const isSame = (one: Said, other: Said) =>
  isSameReading(makeReading(verdictOf({ 'agent-sms': one })), makeReading(verdictOf({ 'agent-sms': other })));

for (const [what, [one, other]] of Object.entries(night))
  test(`${what} is the same reading`, () => {
    expect(isSame(one, other)).toBe(true);
  });

for (const [what, [one, other]] of Object.entries(news))
  test(`${what} is another reading`, () => {
    expect(isSame(one, other)).toBe(false);
  });

test('contacts that are broken alike stand together, and those that hold stand nowhere', () => {
  const verdict = verdictOf({
    'agent-sms': capital,
    'agent-email': capital,
    'api-sms': gone,
    'api-web': holds,
  });
  expect(makeReading(verdict)).toEqual([
    {
      contacts: ['agent-email', 'agent-sms'],
      message: 'attributes.direction is …, expected … (read after …)',
      observed: 'Outbound',
      expected: 'outbound',
    },
    {
      contacts: ['api-sms'],
      message: 'attributes.direction is absent, expected … (read after …)',
      expected: 'outbound',
    },
  ]);
});

test('another contact is another reading', () => {
  const one = makeReading(verdictOf({ 'agent-sms': capital }));
  expect(
    isSameReading(one, makeReading(verdictOf({ 'agent-sms': capital, 'agent-whatsapp': capital }))),
  ).toBe(false);
});

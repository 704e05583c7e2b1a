import { isKnown, makeSequence } from '../../../../fixtures/behaviour/sequence.ts';
import { expect, test } from '../../test.ts';

test('what is seen again and again is one step', () => {
  expect(makeSequence(["'setup'", "'setup'", "'active'"])).toBe("'setup' → 'active'");
});

test('whoever looks seldom misses steps, and sees the end', () => {
  expect(isKnown("'active'", ["'setup' → 'active'"])).toBe(true);
  expect(isKnown("'setup'", ["'setup' → 'active'"])).toBe(false);
});

test('another order is not known', () => {
  expect(isKnown("'active' → 'setup' → 'active'", ["'setup' → 'active'"])).toBe(false);
});

test('what comes before the end may have been seen in another contact', () => {
  const others = ["absent → '{phone}'"];
  expect(isKnown("absent → '{email}'", ["'{email}'"], others)).toBe(true);
  expect(isKnown("null → '{email}'", ["'{email}'"], others)).toBe(false);
});

test('the end is that of the contact itself', () => {
  expect(isKnown("'sms'", ["'email'"], ["'sms'"])).toBe(false);
});

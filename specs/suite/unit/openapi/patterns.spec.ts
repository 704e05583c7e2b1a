import { comparePatterns } from '../../../../fixtures/openapi/patterns.ts';
import { expect, test } from '../../test.ts';

const sid = '^UO[0-9a-fA-F]{32}$';

/** A pattern, another, and how the texts that follow the second stand to those that follow the first. */
const pairs: readonly (readonly [before: string, after: string, relation: string])[] = [
  [sid, '^UO[a-fA-F0-9]{32}$', 'same'],
  [sid, '^(UO)(?:[\\da-f]|[A-F]){32,32}$', 'same'],
  ['^\\w+$', '^[0-9A-Z_a-z]{1,}$', 'same'],
  ['ab', '^.*ab.*$', 'same'],
  [sid, '^U[OT][0-9a-fA-F]{32}$', 'wider'],
  [sid, 'UO[0-9a-fA-F]{32}', 'wider'],
  [sid, '^UO[0-9a-f]{32}$', 'narrower'],
  [sid, '^UT[0-9a-fA-F]{32}$', 'other'],
  [sid, '^UO[0-9a-fA-F]{36}$', 'other'],
  ['^(?=a)[a-z]+$', '^(?=a)[a-z]+$', 'same'],
  ['^(?=a)[a-z]+$', '^(?=b)[a-z]+$', 'other'],
  [sid, '^UO[0-9', 'other'],
  ['^(?:a?){5000}$', '^(?:a?){5001}$', 'other'],
];

for (const [before, after, relation] of pairs)
  test(`${after.slice(0, 40)} is ${relation} beside ${before.slice(0, 40)}`, () => {
    expect(comparePatterns(before, after)).toBe(relation);
  });

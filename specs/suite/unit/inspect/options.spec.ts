import { checkInspectOptions } from '../../../../fixtures/commands/inspect-options.ts';
import { UsageProblem } from '../../../../fixtures/problem.ts';
import { expect, test } from '../../test.ts';

const sid = `KD${'a1'.repeat(16)}`;

test('SIDs are inspected each once, in their order', () => {
  expect(checkInspectOptions({ values: {}, positionals: [sid, sid] })).toMatchObject({
    sids: [sid],
    sinceMs: null,
  });
});

for (const [text, ms] of Object.entries({ '90s': 90_000, '10m': 600_000, '2h': 7_200_000, '1d': 86_400_000 }))
  test(`a span is a number and a unit: ${text}`, () => {
    expect(checkInspectOptions({ values: { since: text }, positionals: [] }).sinceMs).toBe(ms);
  });

for (const [title, given, sentence] of [
  [
    'a SID of something else',
    { positionals: [sid.replace('KD', 'WT')] },
    /^"WT.+" is no SID of an interaction; expected KD and 32 hex digits/,
  ],
  [
    'a span without a unit',
    { values: { since: '10' } },
    /^--since is "10"; expected a number and s, m, h or d, such as 10m/,
  ],
  ['no time at all', { values: { since: '0m' } }, /^--since is "0m"/],
  ['neither', {}, /^expected either SIDs of interactions or --since/],
  [
    'both',
    { values: { since: '1m' }, positionals: [sid] },
    /^expected either SIDs of interactions or --since/,
  ],
  [
    'a request for several',
    { values: { request: 'x' }, positionals: [sid, sid.replace('a', 'b')] },
    /^--request is the request of one contact/,
  ],
] as const)
  test(`arguments that mean nothing are misuse, and nothing is sent: ${title}`, () => {
    expect(() => checkInspectOptions({ values: {}, positionals: [], ...given })).toThrow(UsageProblem);
    expect(() => checkInspectOptions({ values: {}, positionals: [], ...given })).toThrow(sentence);
    expect(() => checkInspectOptions({ values: {}, positionals: [], ...given })).toThrow(/nothing was sent$/);
  });

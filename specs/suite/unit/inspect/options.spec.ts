import { readInspectOptions } from '../../../../fixtures/commands/inspect-options.ts';
import { UsageProblem } from '../../../../fixtures/problem.ts';
import { expect, test } from '../../test.ts';

const sid = `KD${'a1'.repeat(16)}`;

test('SIDs are inspected each once, in their order', () => {
  expect(readInspectOptions([sid, sid])).toMatchObject({ sids: [sid], sinceMs: null });
});

for (const [text, ms] of Object.entries({ '90s': 90_000, '10m': 600_000, '2h': 7_200_000, '1d': 86_400_000 }))
  test(`a span is a number and a unit: ${text}`, () => {
    expect(readInspectOptions(['--since', text]).sinceMs).toBe(ms);
  });

for (const [title, args, sentence] of [
  [
    'a SID of something else',
    [sid.replace('KD', 'WT')],
    /^"WT.+" is no SID of an interaction; expected KD and 32 hex digits/,
  ],
  [
    'a span without a unit',
    ['--since', '10'],
    /^--since is "10"; expected a number and s, m, h or d, such as 10m/,
  ],
  ['no time at all', ['--since', '0m'], /^--since is "0m"/],
  ['neither', [], /^expected either SIDs of interactions or --since/],
  ['both', [sid, '--since', '1m'], /^expected either SIDs of interactions or --since/],
  [
    'a request for several',
    [sid, sid.replace('a', 'b'), '--request', 'x'],
    /^--request is the request of one contact/,
  ],
  ['an unknown option', ['--sinse', '1m'], /^Unknown option '--sinse'; expected npm run inspect/],
] as const)
  test(`arguments that mean nothing are misuse, and nothing is sent: ${title}`, () => {
    expect(() => readInspectOptions(args)).toThrow(UsageProblem);
    expect(() => readInspectOptions(args)).toThrow(sentence);
    expect(() => readInspectOptions(args)).toThrow(/nothing was sent$/);
  });

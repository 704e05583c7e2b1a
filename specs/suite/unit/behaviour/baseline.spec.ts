import { fromFile, toFile } from '../../../../fixtures/behaviour/baseline.ts';
import { formatBaseline, readBaseline, writeBaseline } from '../../../../fixtures/behaviour/file.ts';
import type { Origin } from '../../../../fixtures/behaviour/origin.ts';
import { expect, test } from '../../test.ts';
import { behaviourOf, contactOf, createdWith, judged, runOf } from './compared.ts';

const origin: Origin = {
  target: 'mock',
  profile: 'documented',
  fault: null,
  from: '2026-01-31',
  to: '2026-01-31',
  runs: 1,
};

const inbound = {
  scenario: { id: 'customer-sms' },
  sent: { channel: { type: 'sms', initiated_by: 'customer' } },
};

/** Two contacts that differ in a value, and of which one was looked at further. */
const behaviour = behaviourOf(
  runOf(
    [
      createdWith({ value: 'a', shared: 1 }),
      contactOf({
        ...inbound,
        created: [{ value: 'b', shared: 1 }],
        channelLooks: [[1, { status: 'setup' }]],
      }),
    ],
    [
      judged('attributes/media-sid', { verdict: 'pass' }),
      judged('fetch-conversation/open', { verdict: 'pass', visibleAfterMs: 300 }),
    ],
  ),
);

const content = toFile(behaviour, origin);

test('what is written and read is the same behaviour', () => {
  expect(fromFile(JSON.parse(formatBaseline(content)))).toEqual(behaviour);
});

test('what is the same in every contact is written once', () => {
  expect(content.answers['create-interaction']).toMatchObject({
    shared: '1',
    value: { others: "'a'", 'sms by customer': "'b'" },
  });
});

test('everything is sorted, so that a diff shows what changed', () => {
  const names = Object.values(content.answers).map((paths) => Object.keys(paths));
  expect([Object.keys(content.answers), ...names]).toEqual([
    Object.keys(content.answers).sort(),
    ...names.map((each) => [...each].sort()),
  ]);
  expect(Object.keys(content.contacts)).toEqual(['sms by agent', 'sms by customer']);
});

test('a list stands on one line', () => {
  expect(formatBaseline(content)).toContain('"sms by agent": ["create-interaction"]');
  expect(formatBaseline(content)).toContain(
    '"fetch-conversation/open": { "times": 1, "p50": 300, "p95": 300 }',
  );
});

test('a file that is not there is no baseline', ({ folder }) => {
  expect(readBaseline(`${folder}/baseline.json`)).toBeUndefined();
});

test('what was written is read', ({ folder }) => {
  writeBaseline(`${folder}/baseline.json`, content);
  expect(readBaseline(`${folder}/baseline.json`)).toEqual(content);
});

test('a baseline that cannot be written is named', ({ folder }) => {
  expect(() => writeBaseline(`${folder}/nowhere/baseline.json`, content)).toThrow(
    /BASELINE_FILE .* cannot be written .*; nothing was accepted/,
  );
});

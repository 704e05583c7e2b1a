import { sideOfNight } from '../../../../fixtures/compare/of-night.ts';
import { makeNight } from '../../../../fixtures/history/index.ts';
import type { Night } from '../../../../fixtures/history/night.ts';
import { expect, test } from '../../test.ts';
import { at, historyOf } from '../history/nights.ts';
import { contacts, failing } from '../report/parts.ts';

const id = 'attributes/direction';

/** What a night says of a clause that is broken so. */
function says(more: Parameters<typeof failing>[1], drop: readonly ('expected' | 'reading')[] = []) {
  const verdicts = [{ id, verdict: 'fail' as const, scenarios: failing(contacts, more) }];
  const facts = { run: 'run-1', startedAt: at(1), contracts: '0'.repeat(64), additions: [], isLive: false };
  const made: Night = { ...makeNight({ ...facts, verdicts }, []), outcome: 'violations' };
  const seen = { ...made.clauses?.get(id) };
  for (const member of drop) delete seen[member];
  const night = { ...made, clauses: new Map([[id, { verdict: 'fail' as const, ...seen }]]) };
  return sideOfNight('a night', night, historyOf(night)).clauses.get(id)?.says;
}

test('a night of the history says what was seen and what was expected, each in its place', () => {
  expect(says({})).toEqual(['attributes.direction is "Outbound", expected "outbound"']);
});

test('what came too late is told with what was expected', () => {
  const late = { observed: undefined, message: 'never came within 30.0 s' } as never;
  expect(says({ ...(late as object) })).toEqual(['never came within …, expected "outbound"']);
});

test('a night of an earlier version says what it remembers', () => {
  expect(says({}, ['expected'])).toEqual(['attributes.direction is "Outbound", expected …']);
});

import { expect, test } from '../../test.ts';
import { clauseOf, contactOf, documentWith, verdictOf } from './parts.ts';
import * as runs from './runs.ts';

const { hostileValues: _, ...documents } = runs;

for (const [name, document] of Object.entries(documents))
  test(`what applies is what was judged and what was not looked at: ${name}`, () => {
    const { applies, judged, notLookedAt } = document.coverage;
    expect(judged + notLookedAt.flatMap(({ clauses }) => clauses).length).toBe(applies);
    for (const each of Object.values(document.classes))
      expect(each.judged + each.notLookedAt).toBe(each.applies);
  });

test('clauses that could not be judged apply and were not looked at, for the reason of the contacts', () => {
  expect(runs.dead.coverage).toEqual({
    applies: 4,
    judged: 0,
    notLookedAt: [
      {
        reason: 'no answer to "create interaction": ECONNREFUSED',
        clauses: runs.dead.clauses.map(({ id }) => id),
      },
    ],
  });
  expect(runs.dead.classes['Flex UI']).toEqual({ pass: 0, of: 4, applies: 4, judged: 0, notLookedAt: 4 });
});

test('clauses that only a channel without settings shows apply and were not looked at', () => {
  const reason = 'WHATSAPP_CUSTOMER_ADDRESS is not set';
  const clauses = ['attributes/whatsapp-a', 'attributes/whatsapp-b'];
  expect(runs.withoutWhatsApp.coverage).toEqual({
    applies: 6,
    judged: 4,
    notLookedAt: [{ reason, clauses }],
  });
  expect(runs.withoutWhatsApp.classes['Flex Insights']).toEqual({
    pass: 0,
    of: 0,
    applies: 1,
    judged: 0,
    notLookedAt: 1,
  });
});

test('a clause of a scenario that is meant for another target does not apply', () => {
  const other = contactOf('customer-gbm', { status: 'skipped', reason: 'not for the target live: it ended' });
  const row = { scenario: other.id, verdict: 'notApplicable', message: other.reason ?? '' } as const;
  const { coverage, clauses } = documentWith({
    clauses: [clauseOf('a/b')],
    verdicts: [verdictOf('a/b', 'notApplicable', [row])],
    scenarios: [other],
  });
  expect(coverage.applies).toBe(0);
  expect(clauses[0]?.reason).toBe('not for the target live: it ended');
});

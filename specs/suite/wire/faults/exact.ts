import type { Fault } from '../../../../fixtures/faults/fault.ts';
import { expect } from '../../test.ts';
import { findUnexplained, findUnseen, type Judged, listIds, listSaid } from './judged.ts';

type Claims = Pick<Fault, 'breaks' | 'deviates'>;

/** What is claimed and seen of faults, beside each other; a fault that breaks nothing may have contacts refused. */
function compare({ breaks, deviates = [] }: Claims, { verdicts }: Judged) {
  const claimed = { fail: [...breaks].sort(), deviation: [...deviates].sort(), unjudged: [] };
  const unjudged = breaks.length > 0 ? findUnexplained(verdicts) : findUnseen(verdicts);
  const seen = { fail: listIds(verdicts, 'fail'), deviation: listIds(verdicts, 'deviation'), unjudged };
  return { claimed, seen };
}

/** Whether the clauses that faults list are broken, and no other. */
export function isExact(claims: Claims, judged: Judged): boolean {
  const { claimed, seen } = compare(claims, judged);
  return JSON.stringify(claimed) === JSON.stringify(seen);
}

/** Expects the clauses that one fault lists to be broken, and no other. */
export function expectExact(fault: Fault, judged: Judged): void {
  const { claimed, seen } = compare(fault, judged);
  const said = [...listSaid(judged.verdicts, 'fail'), ...listSaid(judged.verdicts, 'deviation')];
  expect.soft(seen, [`fault ${fault.id}`, ...said].join('\n')).toEqual(claimed);
}

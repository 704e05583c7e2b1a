import { type Beside, type Comparison, compareSides } from '../../../../fixtures/compare/compare.ts';
import { sideOfDocument } from '../../../../fixtures/compare/of-document.ts';
import type { Side } from '../../../../fixtures/compare/side.ts';
import { clauseOf, documentWith, type Told, verdictOf } from '../report/parts.ts';

const direction = clauseOf('attributes/direction', { severity: 'critical', consumers: ['Flex UI'] });
const from = clauseOf('attributes/from', { severity: 'minor', consumers: ['Flex Insights'] });

/** The side of a run in which two clauses hold, unless something else is said. */
export function sideWith(more: Partial<Told> = {}, name = 'a run'): Side {
  const clauses = [direction, from];
  const verdicts = clauses.map(({ id }) => verdictOf(id, 'pass'));
  return sideOfDocument(name, documentWith({ clauses, verdicts, ...more }), null);
}

/** A side in which these clauses have verdicts of their own, or none; the others hold. */
export function sideOf(verdicts: NonNullable<Told['verdicts']>, more: Partial<Told> = {}): Side {
  const others = [direction, from].filter(({ id }) => verdicts.every((each) => each.id !== id));
  return sideWith({ verdicts: [...verdicts, ...others.map(({ id }) => verdictOf(id, 'pass'))], ...more });
}

const promises: Beside['promises'] = new Map([direction, from].map((clause) => [clause.id, clause]));

/** Compares two sides by contracts of two clauses. */
export function compare(a: Side, b: Side, became: Beside['became'] = {}): Comparison {
  return compareSides(a, b, { promises, became });
}

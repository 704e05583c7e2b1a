import { makeClausePage, type PageFacts } from '../../../../../fixtures/report/clause-page/index.ts';
import { makeFindSights } from '../../../../../fixtures/verdict/sights.ts';
import type { ClauseVerdict, ScenarioVerdict } from '../../../../../fixtures/verdict/types.ts';
import { contractsOf, type Sketch } from '../../verdict/contracts.ts';
import { type Outline, recordingOf } from '../../verdict/recording.ts';
import { contactOf } from '../parts.ts';

/** A clause that is judged at once. */
export const direction: Sketch = { id: 'direction', at: 'attributes.direction', is: 'outbound' };
/** A clause whose value comes later. */
export const later: Sketch = {
  id: 'later',
  at: 'task.attributes.late',
  is: 'yes',
  within: { deadlineMs: 30_000, afterwards: 'stays' },
};

/** The contacts of every page. */
export const ids = ['agent-sms', 'api-sms', 'customer-sms'];
const outlines = (more: Outline): readonly Outline[] => ids.map((id) => ({ scenario: { id }, ...more }));

/** The page of a clause whose verdict is the same in each of three contacts. */
export function pageOf(
  sketch: Sketch,
  more: Outline,
  { facts = {}, ...row }: Omit<ScenarioVerdict, 'scenario'> & { readonly facts?: Partial<PageFacts> },
) {
  const contracts = contractsOf([sketch]);
  const [clause] = contracts.clauses;
  if (!clause) throw new Error('there is a clause');
  const recordings = outlines(more).map(recordingOf);
  const scenarios = ids.map((scenario) => ({ scenario, ...row }));
  const verdict: ClauseVerdict = { id: clause.id, verdict: row.verdict, scenarios };
  return makeClausePage(clause, verdict, {
    ...{
      recordings,
      again: [],
      places: ids.map((id) => contactOf(id)),
      pages: contracts.pages,
      since: undefined,
    },
    findSights: makeFindSights(contracts, recordings),
    ...facts,
  });
}

/** What a contact shows that breaks `direction`. */
export const wrong = { attributes: { direction: 'Outbound' } };
/** The finding of that. */
export const failed = {
  verdict: 'fail',
  observed: 'Outbound',
  expected: 'outbound',
  message: 'attributes.direction is "Outbound", expected "outbound"',
} as const;

/** How often a part stands in a text. */
export const count = (text: string, part: string) => text.split(part).length - 1;

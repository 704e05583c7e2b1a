import { attribute, type Evidence } from '../../../../fixtures/attribution/attribute.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { listSources } from '../../../../fixtures/contract/reworded.ts';
import { comparePage } from '../../../../fixtures/documentation/compare-page.ts';
import { readForm } from '../../../../fixtures/documentation/form.ts';
import { makeWording } from '../../../../fixtures/documentation/make-wording.ts';
import type { Finding } from '../../../../fixtures/drift/finding.ts';
import type { Row } from '../../../../fixtures/drift/row.ts';
import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { parseOpenApi } from '../../../../fixtures/openapi/open-api.ts';
import type { ClauseVerdict, ScenarioVerdict } from '../../../../fixtures/verdict/types.ts';
import { published } from '../openapi/published.ts';

const page = 'interactions-api';
const sources = contracts().clauses.flatMap(listSources);

/** A page of nobody’s with a sentence on every line that a clause rests on, or a list of values. */
const lines: readonly string[] = (() => {
  const own = sources.filter((source) => source.page === page).flatMap((source) => source.lines ?? []);
  return [...Array(Math.max(...own)).keys()].map((nth) =>
    own.includes(nth + 1) ? `Line ${nth + 1} says something of its own about apples and pears.` : '',
  );
})();

const withValues = lines.with(205, 'email, sms, whatsapp, web, chat, messenger, gbm');

/** The text of that page. */
export const pageText = withValues.join('\n');

/** The page, with a line that is another now; by its number. */
export function pageWith(
  changes: { readonly [line: number]: string } = {},
): NonNullable<Evidence['documentation']> {
  const wording = makeWording(page, pageText, sources);
  const now = Object.entries(changes).reduce(
    (all, [line, text]) => all.with(Number(line) - 1, text),
    [...withValues],
  );
  const { findings } = comparePage(wording, readForm(now.join('\n')).blocks, contracts());
  return { pages: [page], findings };
}

/** The vendor’s OpenAPI as a document says it; by default it says what the contracts say. */
export const openApiOf = (document: JsonObject = published): NonNullable<Evidence['openapi']> =>
  parseOpenApi(JSON.stringify(document), 'it.json');

/** A run in which every clause held, but for some. */
export function runWith(verdicts: { readonly [clause: string]: Omit<ScenarioVerdict, 'scenario'> } = {}) {
  const all = contracts().clauses.map(({ id, excluded }): ClauseVerdict => {
    const verdict = verdicts[id] ?? { verdict: excluded === undefined ? 'pass' : 'excluded' };
    return { id, verdict: verdict.verdict, scenarios: [{ scenario: 'agent-sms', ...verdict }] };
  });
  return { recordings: [], verdicts: all };
}

/** Answers in which every clause held, but for some; `findings` are what changed since the baseline. */
export const answersWith = (
  verdicts: Parameters<typeof runWith>[0] = {},
  findings: readonly Finding[] = [],
): NonNullable<Evidence['behaviour']> => ({
  runs: [runWith(verdicts)],
  findings,
  server: 'vendor',
  baselined: true,
});

/** The rows of evidence that are no news of the ledger’s: place → who agrees with whom, and the cause. */
export function tellRows(evidence: Evidence): { readonly [at: string]: string } {
  const rows = attribute(evidence, contracts()).filter(({ errata }) => errata.length === 0);
  return Object.fromEntries(rows.map((row) => [row.at.join(', '), tellRow(row)]));
}

const tellRow = ({ sides, cause }: Row) =>
  `${sides.map((side) => side.sources.join(' = ')).join(' ≠ ')}: ${cause}`;

import { isForm, pages, readInline, readTyped } from '../../pages.ts';

/** How a line of a page is tried. */
export interface Trial {
  /** Its exit code; 0 unless said. */
  readonly code?: number;
  /** What is typed before it. */
  readonly after?: string;
  /** Why it is not typed here. */
  readonly not?: string;
}

const itself = 'it is what this test is a part of';
const recipe = 'it is a step of a recipe, which another test follows to the letter';
const window = 'it opens a window, which nobody closes';

/** Lines that need something before them, end with another code than 0, or cannot be typed here. Every other line is typed as it stands. */
export const trials: { readonly [line: string]: Trial } = {
  'MOCK_FAULT=queue-other npm run conformance': { code: 1 },
  'npm ci && npm run conformance': { not: 'CI does both, on a clean checkout' },
  'npm ci && npm test': { not: 'CI does both, on a clean checkout' },
  'npm test': { not: itself },
  'npm run test:all': { not: itself },
  'npm run suite -- --project=slow -g direction-reversed': {
    not: 'its words are in the title of its own test, so that it would type itself without end',
  },
  'npm run suite -- --ui': { not: window },
  'npx playwright test --ui': { not: window },
  'npm run mock': { not: 'it serves until it is ended; the recipe of docs/live-account.md does both' },
  'npm run accept -- attributes/direction --because "ticket 7, the vendor is on it" --until 2027-03-01': {
    after: 'MOCK_FAULT=direction-reversed npm run conformance || true',
  },
  'npm run drift': { after: 'npm run drift -- --accept' },
  'npm run drift -- --openapi new.json --before old.json': {
    after: 'cp openapi.json new.json; cp openapi.json old.json',
  },
  'npm run drift -- --openapi latest': { not: 'what the vendor has published last decides how it ends' },
  'npm run drift -- --docs https://www.twilio.com/docs/flex/developer/conversations/interactions-api': {
    not: "it asks the vendor's own site",
  },
  'npm run compare -- reports/previous reports': { after: 'npm run conformance' },
  // Each lacks what it is about, and says so.
  'npm run replay': { code: 2 },
  'npm run accept': { code: 2 },
  'npm run compare': { code: 2 },
  'npm run inspect': { code: 2 },
  'npm run check-request': { code: 2 },
  'npm run replay -- nights/*': { after: 'mkdir nights; cp -r reports nights/one; cp -r reports nights/two' },
  'CONTRACTS_DIR=flex npm run plan -- --grep @own': { after: 'cp -r examples/flex-project-template flex' },
  'npm run mutation': { not: 'it takes minutes, and CI runs it by itself' },
  'npm run conformance -- --grep attributes/opened-by': { not: recipe },
  'MOCK_FAULT=opened-by-capitals npm run conformance -- --grep attributes/opened-by': { not: recipe },
  'npm run bench': { not: 'it takes minutes, and measures a quiet machine' },
};

/** Every line that the pages say to type, once. */
export const lines: readonly string[] = [
  ...new Set(pages.flatMap((page) => [...readTyped(page), ...readInline(page)])),
].filter((line) => !isForm(line));

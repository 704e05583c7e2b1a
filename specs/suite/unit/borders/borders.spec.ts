import { expect, test } from '../../test.ts';
import { crossings, linesWith, roomOf } from './check.ts';
import { sourcesIn } from './source.ts';
import { table } from './table.ts';

// Its offending snippets are texts there.
const snippets = 'specs/suite/unit/borders/check.spec.ts';
const sources = [...sourcesIn('fixtures'), ...sourcesIn('specs')].filter(({ place }) => place !== snippets);
const own = sources.filter(({ place }) => roomOf(place) !== 'suite');
const inRoom = (room: string) => sources.filter(({ place }) => roomOf(place) === room);

test('no import crosses a border', () => {
  expect(sources.flatMap(crossings)).toEqual([]);
});

test('one file mentions pactum', () => {
  const elsewhere = own.filter(({ place }) => place !== 'fixtures/client/pactum.ts');
  expect(elsewhere.flatMap((source) => linesWith(/(?<!\.\/)pactum/i, source))).toEqual([]);
});

test('one file of a room makes an Ajv', () => {
  const makers = own.filter((source) => linesWith(/\bnew Ajv/, source).length > 0).map(({ place }) => place);
  expect(makers.map(roomOf)).toEqual([...new Set(makers.map(roomOf))]);
  expect(makers.length).toBeGreaterThan(0);
});

test('the report alone knows Allure', () => {
  const others = own.filter(({ place }) => roomOf(place) !== 'report');
  expect(
    others.flatMap((source) => linesWith(/(?<!report\/)allure(?!-re(?:sults|port)\b)/i, source)),
  ).toEqual([]);
});

test('the mock reads the contracts by no road', () => {
  expect(inRoom('mock').flatMap((source) => linesWith(/['"`/]contracts\b/, source))).toEqual([]);
});

test('the judge asks neither a clock nor chance', () => {
  const impure = /\bnew Date\b|\bDate\.now\b|\bperformance\b|\bMath\.random\b|\bprocess\./;
  const borrowed = sources.filter(({ place }) => table.verdict?.files?.includes(place));
  expect([...inRoom('verdict'), ...borrowed].flatMap((source) => linesWith(impure, source))).toEqual([]);
});

test('specs of the suite take test and expect from specs/suite/test.ts', () => {
  const runner = /['"](?:@playwright\/test|playwright\/test)['"]/;
  const allowed = ['specs/suite/test.ts', 'specs/suite/playwright.config.ts'];
  const others = inRoom('suite').filter(
    ({ place }) => !allowed.includes(place) && !place.startsWith('specs/suite/unit/borders/'),
  );
  expect(others.flatMap((source) => linesWith(runner, source))).toEqual([]);
});

test('every room is in the table, and every room of the table is there', () => {
  const seen = new Set(sources.map(({ place }) => roomOf(place)));
  expect([...seen].sort()).toEqual(Object.keys(table).sort());
});

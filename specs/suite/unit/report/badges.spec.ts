import type { ConformanceDocument } from '../../../../fixtures/report/document.ts';
import { formatBadges } from '../../../../fixtures/report/matrix/badges.ts';
import { expect, test } from '../../test.ts';
import { firstFlaw } from '../../xml.ts';
import { broken, dead, healthy, known, part, withoutWhatsApp } from './runs.ts';

/** What the badge of Flex UI says, and whether it is green. */
function readBadge(document: ConformanceDocument): readonly [string | undefined, boolean] {
  const svg = formatBadges(document)['flex-ui.svg'] ?? '';
  return [/<title>(.*?)<\/title>/.exec(svg)?.[1], svg.includes('#1a7f37')];
}

test('each class has a badge, which is sound XML', () => {
  const badges = formatBadges(healthy);
  expect(Object.keys(badges)).toEqual(['flex-ui.svg', 'flex-insights.svg', 'integration.svg']);
  expect(Object.values(badges).map(firstFlaw)).toEqual([undefined, undefined, undefined]);
});

test('a badge is green where everything that applies holds', () => {
  expect(readBadge(healthy)).toEqual(['Flex UI: ✓ 4/4', true]);
});

test('a badge of a broken promise says so', () => {
  expect(readBadge(broken)).toEqual(['Flex UI: ✗ 3/5', false]);
});

test('a badge is not green where something was not looked at', () => {
  expect(readBadge(withoutWhatsApp)).toEqual(['Flex UI: ? 4/4 (1 not looked at)', false]);
});

test('a badge is not green where nothing was judged', () => {
  expect(readBadge(dead)).toEqual(['Flex UI: ? nothing judged', false]);
});

test('a badge is not green where a part was chosen', () => {
  expect(readBadge(part)).toEqual(['Flex UI: ? 1/1 of a part', false]);
});

test('a badge is not green where a run was ended early', () => {
  expect(readBadge({ ...healthy, interrupted: true })).toEqual(['Flex UI: ? 4/4', false]);
});

test('a badge is not green where a promise is known to be broken', () => {
  expect(readBadge(known)).toEqual(['Flex UI: K 3/4 (1 known)', false]);
});

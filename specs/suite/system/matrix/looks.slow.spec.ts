import axe from 'axe-core';
import type { ConformanceDocument } from '../../../../fixtures/report/document.ts';
import { expect } from '../../test.ts';
import { contactOf } from '../../unit/report/parts.ts';
import { broken, everything, healthy, hostile, withoutWhatsApp } from '../../unit/report/runs.ts';
import { test, useChromium } from './page.ts';

useChromium();

const pages: readonly (readonly [string, ConformanceDocument, string])[] = [
  ['everything', everything, '#a/clause-0'],
  ['a broken promise', broken, '#attributes/direction/agent-sms'],
  ['a healthy run', healthy, ''],
  ['contacts left out', withoutWhatsApp, ''],
  ['hostile values', hostile, '#attributes/long'],
];

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };
const looks = [
  ['light', 'light', desk],
  ['dark', 'dark', desk],
  ['a phone', 'light', phone],
  ['a dark phone', 'dark', phone],
] as const;

for (const [look, colorScheme, size] of looks)
  for (const [name, document, hash] of pages)
    test(`axe finds no violation: ${name}, ${look}`, async ({ openMatrix, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await openMatrix(document, hash);
      await page.evaluate(axe.source);
      const found = (await page.evaluate('axe.run()')) as axe.AxeResults;
      expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes[0]?.failureSummary])).toEqual(
        [],
      );
    });

test('on a phone each cell bears the name of its contact, and nothing is wider than the page', async ({
  openMatrix,
  page,
}) => {
  await page.setViewportSize(phone);
  await openMatrix(everything, '#a/clause-0');
  const cell = `document.querySelector('[data-in="agent-sms"]')`;
  expect(await page.evaluate(`getComputedStyle(${cell}, '::after').content`)).toBe('" agent-sms"');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width);
});

test('what the vendor wrote is shown as text', async ({ openMatrix, page }) => {
  await openMatrix(hostile, '#attributes/markup');
  await expect(page.getByRole('complementary')).toContainText(
    '`b` ``c`` [d](https://e.example) @everyone ]]>"',
  );
});

test('every contact of a whole run is seen at 1280 px without scrolling', async ({ openMatrix, page }) => {
  const columns = Array.from({ length: 29 }, (_, nth) => contactOf(`customer-sms-${nth}`));
  await page.setViewportSize(desk);
  await openMatrix({ ...healthy, scenarios: columns });
  const [room, wide] = (await page.evaluate(
    `(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth])(document.getElementById('wide'))`,
  )) as [number, number];
  expect(wide).toBeLessThanOrEqual(room);
});

test('on paper the whole table stands, on white, without what nobody can press there', async ({
  openMatrix,
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await openMatrix(everything);
  await expect(page.getByRole('searchbox')).toBeHidden();
  const seen = await page.evaluate(
    `[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.getElementById('wide')).overflowY]`,
  );
  expect(seen).toEqual(['rgb(255, 255, 255)', 'visible']);
});

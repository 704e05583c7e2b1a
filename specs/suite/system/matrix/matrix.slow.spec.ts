import { expect } from '../../test.ts';
import { broken, everything, healthy } from '../../unit/report/runs.ts';
import { test, useChromium } from './page.ts';

useChromium();

test('a verdict leaves its clauses alone', async ({ openMatrix, page }) => {
  await openMatrix(everything);
  await page.getByRole('checkbox', { name: 'known' }).check();
  await expect(page.locator('tr[id]:visible')).toHaveCount(everything.counts.known);
  await expect(page.getByRole('status')).toHaveText(`${everything.counts.known} of 40 clauses`);
});

test('two verdicts leave the clauses of both', async ({ openMatrix, page }) => {
  await openMatrix(everything);
  for (const name of ['fail', 'deviation']) await page.getByRole('checkbox', { name }).check();
  await expect(page.locator('tr[id]:visible')).toHaveCount(20);
});

test('a consumer leaves the clauses that he relies on', async ({ openMatrix, page }) => {
  const [first, ...others] = healthy.clauses;
  const clauses = [...others, ...(first ? [{ ...first, consumers: ['Integration' as const] }] : [])];
  await openMatrix({ ...healthy, clauses });
  await page.getByLabel('Relied on by').selectOption('Integration');
  await expect(page.locator('tr[id]:visible')).toHaveCount(1);
});

test('a search leaves the clauses of which every word is told', async ({ openMatrix, page }) => {
  await openMatrix(broken);
  await page.getByRole('searchbox').fill('DIRECTION "outbound');
  await expect(page.locator('tr[id]:visible')).toHaveCount(1);
  await expect(page.locator('tr[id]:visible')).toHaveId('attributes/direction');
});

test('a search that leaves nothing says so', async ({ openMatrix, page }) => {
  await openMatrix(broken);
  await page.getByRole('searchbox').fill('no such words');
  await expect(page.getByText('No clause is shown')).toBeVisible();
  await expect(page.getByRole('grid')).toBeHidden();
});

test('an address leads to a clause, with what was observed and expected', async ({ openMatrix, page }) => {
  await openMatrix(broken, '#attributes/direction');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'attributes/direction' })).toBeVisible();
  await expect(panel.locator('dd').filter({ hasText: /^"Outbound"$/ })).toBeVisible();
  await expect(panel.locator('dd').filter({ hasText: /^"outbound"$/ })).toBeVisible();
  await expect(panel.getByRole('link', { name: /^interactions-api/ })).toHaveAttribute(
    'href',
    'https://vendor.example/api',
  );
  await expect(page.locator('[id="attributes/direction"]')).toBeInViewport();
});

test('an address leads to one contact of a clause', async ({ openMatrix, page }) => {
  await openMatrix(broken, '#attributes/direction/agent-sms');
  await expect(page.getByRole('complementary')).toContainText('fail in agent-sms');
});

test('an address of a clause that is filtered away shows it', async ({ openMatrix, page }) => {
  await openMatrix(broken);
  await page.getByRole('searchbox').fill('attributes/name');
  await page.getByRole('link', { name: 'attributes/direction' }).first().click();
  await expect(page.locator('[id="attributes/direction"]')).toBeVisible();
});

test('a cell that is clicked is told, and the address is its own', async ({ openMatrix, page }) => {
  await openMatrix(broken);
  await page.locator('[id="attributes/direction"] [data-in="agent-sms"]').click();
  await expect(page.getByRole('complementary')).toContainText('fail in agent-sms');
  expect(page.url()).toMatch(/#attributes\/direction\/agent-sms$/);
});

test('a search finds a value with its quotes, and no word that nobody reads', async ({
  openMatrix,
  page,
}) => {
  await openMatrix(broken);
  for (const [words, left] of [
    ['"Outbound"', 1],
    ['cells', 0],
  ] as const) {
    await page.getByRole('searchbox').fill(words);
    await expect(page.locator('tr[id]:visible'), words).toHaveCount(left);
  }
});

test('an address that was cut leads nowhere and breaks nothing', async ({ openMatrix, page }) => {
  await openMatrix(broken, '#attributes/direction%E0%A4%A');
  await expect(page.getByRole('complementary')).toBeHidden();
  await page.locator('[id="attributes/direction"] [data-in="agent-sms"]').click();
  await expect(page.getByRole('complementary')).toContainText('fail in agent-sms');
});

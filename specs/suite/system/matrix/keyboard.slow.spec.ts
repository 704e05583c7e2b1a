import { expect } from '../../test.ts';
import { broken } from '../../unit/report/runs.ts';
import { test, useChromium } from './page.ts';

useChromium();

const direction = '[id="attributes/direction"]';

test.beforeEach(({ openMatrix }) => openMatrix(broken));

test('the table is one stop for Tab, and Tab leads from it into what it tells', async ({ page }) => {
  await page.getByRole('checkbox').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('th[scope="row"]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
});

test('arrow keys move to a cell, Enter tells it, Escape closes it and leaves the focus there', async ({
  page,
}) => {
  await page.locator('th[scope="row"]').first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  const cell = page.locator(`${direction} [data-in="agent-sms"]`);
  await expect(cell).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toContainText('fail in agent-sms');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary')).toBeHidden();
  await expect(cell).toBeFocused();
});

test('what is told follows the arrow keys', async ({ page }) => {
  await page.locator(`${direction} [data-in="agent-sms"]`).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('complementary')).toContainText('fail in agent-whatsapp');
});

test('Home and End lead along a row, with Ctrl to the ends of the table', async ({ page }) => {
  await page.locator(`${direction} [data-in="agent-sms"]`).click();
  await page.keyboard.press('End');
  await expect(page.locator(`${direction} [data-in="customer-chat"]`)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(page.locator('th[scope="row"]').first()).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(page.locator('tr[id]').last().locator('td').last()).toBeFocused();
});

test('a slash leads to the search', async ({ page }) => {
  await page.locator('th[scope="row"]').first().focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

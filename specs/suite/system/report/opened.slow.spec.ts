import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addNight } from '../../../../fixtures/history/add-night.ts';
import { formatHistory } from '../../../../fixtures/history/format.ts';
import { readHistory } from '../../../../fixtures/history/index.ts';
import { project, type Run } from '../../command.ts';
import { machine } from '../../machine.ts';
import { expect } from '../../test.ts';
import { target } from '../../unit/history/nights.ts';
import { test as looking, useChromium } from '../matrix/page.ts';

/** A value that vanishes, and the night before in which it was there. */
const test = looking.extend<object, { told: Run }>({
  told: [
    async ({ sharedRunner }, use) => {
      const settings = { ...machine, MOCK_FAULT: 'external-contact-vanishes', ASYNC_DEADLINE_MS: '1500' };
      const { folder } = await sharedRunner.run('conformance', settings);
      const history = readHistory(folder, target);
      const [night] = history.nights;
      if (!night) throw new Error('a run is remembered');
      const startedAt = new Date(Date.parse(night.startedAt) - 86_400_000).toISOString();
      const longer = addNight(history, { ...night, run: 'the-night-before', startedAt });
      writeFileSync(join(folder, 'history/mock-documented.jsonl'), formatHistory(longer));
      // Twice: a report that is made again counts no run again.
      await sharedRunner.run('report', { ...machine, REPORTS_DIR: folder });
      await use(await sharedRunner.run('report', { ...machine, REPORTS_DIR: folder }));
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

useChromium();

const statement = /conversations\.external_contact, a phone number or an email address/;

test.beforeEach(async ({ page, told }) => {
  await page.goto(`file://${told.folder}/allure-report/index.html`);
});

test('the command says in one line where the report is, and how large', ({ told }) => {
  expect(told.stdout).toMatch(/^the report is \S+\/allure-report\/index\.html \(\d\.\d MB\)\n$/);
});

test('it opens at the most severe of what is broken', async ({ page, told }) => {
  const broken = told.document().clauses.filter(({ verdict }) => verdict === 'fail');
  const first = page.getByTestId('tree-leaf').first();
  await expect(first).toBeInViewport();
  await expect(first).toContainText(statement);
  expect(broken.length).toBeGreaterThan(0);
});

test('on a phone it opens at the same, in words that a finger can touch', async ({ browser, told }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true });
  const page = await context.newPage();
  await page.goto(`file://${told.folder}/allure-report/index.html`);
  const first = page.getByTestId('tree-leaf').first();
  await expect(first).toBeInViewport({ ratio: 1 });
  // What lies below something else cannot be touched.
  await first.click({ trial: true });
  await expect(page.getByTestId('tree-leaf-title').first()).toContainText(statement);
  expect((await page.getByTestId('tree-leaf-title').first().boundingBox())?.width).toBeGreaterThan(200);
  await context.close();
});

test('its numbers are those of the console', async ({ page, told }) => {
  const { counts } = told.document();
  const shown = {
    Total: counts.clauses,
    Failed: counts.fail,
    Passed: counts.pass + counts.deviation + counts.known,
    Skipped: counts.excluded + counts.notApplicable,
  };
  for (const [name, count] of Object.entries(shown))
    await expect(page.getByText(new RegExp(`^${name}\\s*${count}$`)).first()).toBeVisible();
});

test('it took as long as the console says, and nothing in it is new after a night with the same clauses', ({
  told,
}) => {
  const file = join(told.folder, 'allure-report/summary.json');
  const { duration, newTests } = JSON.parse(readFileSync(file, 'utf8'));
  expect(Math.abs(duration - told.document().durationMs)).toBeLessThanOrEqual(1);
  expect(newTests).toEqual([]);
});

test('a broken clause shows what was seen without a further click', async ({ page }) => {
  await page.getByText(statement).first().click();
  const frame = page.frameLocator('[data-testid="test-result-description-frame"]');
  await expect(frame.getByText('Observed').first()).toBeVisible();
  await expect(frame.locator('mark')).toHaveText(/external_contact is not here/);
  await expect(
    frame.getByRole('img', { name: /looks in .*: came .*, gone .*; the deadline is 1\.5 s/ }),
  ).toBeVisible();
});

test('the night before is in the history of a clause, once, and the run itself is not', async ({ page }) => {
  await page.getByText(statement).first().click();
  await expect(page.getByText(/^History\s*1$/)).toBeVisible();
});

test('nothing of Allure’s past is left beside the report', ({ told }) => {
  expect(readdirSync(told.folder).filter((name) => /\.jsonl|\.part/.test(name))).toEqual([]);
});

test('no page of the report names the machine that it was made on', ({ told }) => {
  const folder = join(told.folder, 'allure-report');
  const texts = readdirSync(folder).flatMap((name) => decodeAll(readFileSync(join(folder, name), 'utf8')));
  const foreign = [...Object.values(machine), `${project}/`, told.folder, 'Instructions'];
  expect(texts.length).toBeGreaterThan(200);
  expect(foreign.filter((each) => texts.some((text) => text.includes(each)))).toEqual([]);
});

/** A page, and each file that it holds as base64. */
const decodeAll = (text: string): readonly string[] => [
  text,
  ...(text.match(/[A-Za-z0-9+/]{40,}={0,2}/g) ?? []).map((part) => Buffer.from(part, 'base64').toString()),
];

test('a clause is told before Allure’s labels and links, and nothing says how long it took', async ({
  page,
}) => {
  await page.getByTestId('tree-leaf').first().click();
  const tops = await Promise.all(
    ['test-result-error', 'test-result-description', 'metadata-item', 'test-result-meta-links'].map(
      async (name) => (await page.getByTestId(name).first().boundingBox())?.y,
    ),
  );
  expect(tops).toEqual([...tops].sort((one, other) => (one ?? 0) - (other ?? 0)));
  await expect(page.getByText('0s', { exact: true })).toBeHidden();
});

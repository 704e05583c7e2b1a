import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { insertUnlocked } from '../../../../fixtures/run/unlocked.ts';
import { accountPage } from '../../../../fixtures/settings/description.ts';
import { expect, test } from '../../test.ts';

const project = join(import.meta.dirname, '../../../..');
const page = readFileSync(join(project, accountPage), 'utf8');

test('the table of settings and contacts in docs is as the scenarios need them', () => {
  expect(page, 'run `npm run freeze` and commit docs/live-account.md').toBe(insertUnlocked(page));
});

test('a contact in another row of that table is not as the scenarios need it', () => {
  const edited = page.replace('| `api-sms`, `customer-sms`', '| `api-sms`, `customer-web`');
  expect(insertUnlocked(edited)).toBe(page);
});

/** All that the suite can say. */
const folder = join(project, 'fixtures');
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const said = code.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');

/** What stands in the first column of the table of first nights, in pieces without what differs. */
const [, nights = ''] = page.split('## First nights');
const sentences = [...(nights.split('\n## ')[0]?.matchAll(/^\| `([^`]+)`/gm) ?? [])].map(
  ([, text = '']) => text,
);

test('docs/live-account.md explains first nights', () => {
  expect(sentences.length).toBeGreaterThan(15);
});

for (const sentence of sentences)
  test(`the suite says what docs/live-account.md explains of first nights: ${sentence}`, () => {
    for (const piece of sentence.split(/…|"[^"]+"|names no workspace/).map((each) => each.trim()))
      expect(said).toContain(piece);
  });

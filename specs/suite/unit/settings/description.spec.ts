import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dotenv from 'dotenv';
import {
  accountPage,
  formatExample,
  insertPlaces,
  insertTable,
  settingsPage,
} from '../../../../fixtures/settings/description.ts';
import { checkSettings } from '../../../../fixtures/settings/index.ts';
import { sections, settingNames, settings } from '../../../../fixtures/settings/schema.ts';
import { expect, test } from '../../test.ts';

const project = join(import.meta.dirname, '../../../..');
const read = (name: string) => readFileSync(join(project, name), 'utf8');

test('.env.example is as the settings describe it', () => {
  expect(read('.env.example'), 'run `npm run freeze` and commit .env.example').toBe(formatExample());
});

test('the table of settings in docs is as the settings describe it', () => {
  const page = read(settingsPage);
  expect(page, 'run `npm run freeze` and commit docs/settings.md').toBe(insertTable(page));
});

test('the table of where settings stand in docs is as the settings describe it', () => {
  const page = read(accountPage);
  expect(page, 'run `npm run freeze` and commit docs/live-account.md').toBe(insertPlaces(page));
});

test('everything that names an account says where it stands', () => {
  const named = settingNames.filter((name) => settings[name].secrecy !== undefined);
  expect(named.filter((name) => settings[name].found === undefined)).toEqual([]);
});

test('a table that was edited by hand is not as the settings describe it', () => {
  const edited = read(settingsPage).replace('| `TARGET` ', '| `GOAL` ');
  expect(insertTable(edited)).not.toBe(edited);
});

test('a page without the place of the table is refused in one sentence', () => {
  expect(() => insertTable('# Settings\n')).toThrow(
    /^docs\/settings\.md has no place for the table of settings; /,
  );
});

test('every setting stands in the example, once, with its default', () => {
  const named = [...formatExample().matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);
  expect(named.sort()).toEqual(
    settingNames.map((name) => [name, String(settings[name].default ?? '')]).sort(),
  );
});

test('an example that nobody filled in holds no bad setting', () => {
  const environment = Object.entries(dotenv.parse(formatExample())).filter(([, value]) => value !== '');
  expect(() => checkSettings(Object.fromEntries(environment))).not.toThrow();
});

test('every setting belongs to a section that there is, and every section has settings', () => {
  const named = new Set(settingNames.map((name) => settings[name].section));
  expect([...named].sort()).toEqual(Object.keys(sections).sort());
});

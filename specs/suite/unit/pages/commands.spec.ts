import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../command.ts';
import { pages, readInline, readTyped } from '../../pages.ts';
import { lines, trials } from '../../system/pages/lines.ts';
import { expect, test } from '../../test.ts';

const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly [name: string]: string };
};

/** Commands of npm that a line names and package.json does not. */
const listUnknown = (line: string) =>
  [...line.matchAll(/npm run (?:--silent )?(\w[\w:-]*)/g)].flatMap(([, name = '']) =>
    scripts[name] ? [] : [name],
  );

for (const page of pages)
  test(`every command of ${page} is one of package.json`, () => {
    expect([...readTyped(page), ...readInline(page)].flatMap(listUnknown)).toEqual([]);
  });

test('a command that package.json has not is unknown', () => {
  expect(listUnknown('MOCK_FAULT=x npm run conform -- --grep y')).toEqual(['conform']);
});

test('every trial of a line stands in a page', () => {
  expect(Object.keys(trials).filter((line) => !lines.includes(line))).toEqual([]);
});

test('the pages say to type more than what is not tried', () => {
  const tried = lines.filter((line) => trials[line]?.not === undefined);
  expect(tried.length).toBeGreaterThan(lines.length / 2);
});

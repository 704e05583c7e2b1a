import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatHelp } from '../../../../fixtures/commands/format-help.mjs';
import { type Command, commands } from '../../../../fixtures/commands/help.mjs';
import { expect, test } from '../../test.ts';

const project = join(import.meta.dirname, '../../../..');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: { readonly [name: string]: string };
};

test('every command that npm runs has its row, and every row its command', () => {
  const run = Object.keys(scripts).filter((name) => scripts[name]?.includes('fixtures/commands/'));
  expect(Object.keys(commands).sort()).toEqual(run.sort());
});

for (const [name, command] of Object.entries<Command>(commands)) {
  test(`the help of ${name} is a screen, with examples and every option`, () => {
    const lines = formatHelp(name, command).split('\n');
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(lines.filter((line) => line.length > 130)).toEqual([]);
    expect(lines.filter((line) => line.includes(`npm run ${name}`)).length).toBeGreaterThan(1);
    for (const option of [...command.options.map((each) => each.name), 'help'])
      expect(lines.join('\n')).toMatch(new RegExp(`--${option}\\b`));
  });

  test(`the examples of ${name} take what they show`, () => {
    const used = command.examples.flatMap(([line]) => line.match(/(?<= )--[a-z-]{2,}/g) ?? []);
    const known = [...command.options.map((each) => `--${each.name}`), '--silent'];
    expect(used.filter((option) => !known.includes(option))).toEqual([]);
  });
}

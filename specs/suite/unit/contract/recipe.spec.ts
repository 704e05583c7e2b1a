import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';
import { readRecipe, type Step, takeStep } from './recipe.ts';

const page = readFileSync(join(project, 'contracts/README.md'), 'utf8');
const steps = readRecipe(page, 'Add a mapping: three files');

test('a mapping takes three files', () => {
  expect(steps.map(({ file }) => file.split('/')[0])).toEqual(['contracts', 'fixtures', 'fixtures']);
});

for (const step of steps)
  test(`the lines that the recipe changes stand once in ${step.file}`, ({ folder }) => {
    cpSync(join(project, step.file), join(folder, step.file));
    takeStep(folder, step);
    expect(readFileSync(join(folder, step.file), 'utf8')).toContain(step.after);
  });

test('a step whose lines have gone is refused with its file', ({ files }) => {
  files.write('a.json', '{}\n');
  const step: Step = { file: 'a.json', before: '  "clauses": [', after: '' };
  expect(() => takeStep(files.folder, step)).toThrow('a.json holds the lines of the recipe 0 times');
});

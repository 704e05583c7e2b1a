import { join } from 'node:path';
import { namePath } from '../../../../fixtures/name-path.ts';
import { expect, test } from '../../test.ts';

test('a path is named as it was given', () => {
  expect(['baseline.json', '../team/baseline.json'].map(namePath)).toEqual([
    'baseline.json',
    '../team/baseline.json',
  ]);
});

test('an absolute path below the working directory is named from there on', () => {
  expect(namePath(join(process.cwd(), 'team/baseline.json'))).toBe('team/baseline.json');
});

test('an absolute path elsewhere is named by its last part', () => {
  expect(['/home/nora/nights/baseline.json', process.cwd()].map(namePath)).toEqual([
    'baseline.json',
    process.cwd().split('/').at(-1),
  ]);
});

import { join } from 'node:path';
import { namePlace } from '../../../../fixtures/name-place.ts';
import { expect, test } from '../../test.ts';

test('a path is named as it was given', () => {
  expect(['baseline.json', '../team/baseline.json'].map(namePlace)).toEqual([
    'baseline.json',
    '../team/baseline.json',
  ]);
});

test('an absolute path is named from the working directory on, or by its last part', () => {
  expect(namePlace(join(process.cwd(), 'team/baseline.json'))).toBe(join('team', 'baseline.json'));
  expect(['/home/nora/nights/baseline.json', process.cwd()].map(namePlace)).toEqual([
    'baseline.json',
    process.cwd().split('/').at(-1),
  ]);
});

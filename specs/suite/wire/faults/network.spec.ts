import { test } from '../../test.ts';
import { expectHarmless, sample } from './disturbed.ts';

for (const each of sample)
  test(`${each.id}: no promise counts as broken, nothing is created twice, nothing stays open that a sweep does not close`, ({
    folder,
  }) => expectHarmless(each, folder));

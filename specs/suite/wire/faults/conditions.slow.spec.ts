import { test } from '../../test.ts';
import { expectNoBlameOfPair } from './conditions.ts';

for (let nth = 1; nth <= 20; nth++)
  test(
    `random pair ${nth} of conditions: nothing is blamed, what neither touches is judged`,
    expectNoBlameOfPair,
  );

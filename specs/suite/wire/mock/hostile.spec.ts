import { expect, test } from '../../test.ts';
import { attack } from './hostile.ts';

test('no hostile request is answered with 5xx, or otherwise than the vendor refuses', async ({
  mock,
  api,
}) => {
  expect(await attack(mock, 51, Date.now() % 2 ** 31)).toEqual([]);
  expect((await api.get('/Interactions/KD1')).status).toBe(404);
});

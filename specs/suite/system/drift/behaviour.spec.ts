import { expect } from '../../test.ts';
import { writeNight } from './recorded.ts';
import { test } from './test.ts';

test('a night is accepted, and the next like it has not changed', async ({ files, recordings, drift }) => {
  writeNight(files, 'night', recordings);
  const accepted = await drift('--accept', 'night');
  expect(accepted).toMatchObject({ code: 0, stderr: '' });
  expect(accepted.stdout).toMatch(
    /^accepted as baseline\.json: \d+ paths .* in 3 kinds of contact .*; commit it\n$/,
  );
  const { code, stdout } = await drift('night');
  expect(code, stdout).toBe(0);
  expect(stdout).toContain('  0 changes; of no meaning: none');
});

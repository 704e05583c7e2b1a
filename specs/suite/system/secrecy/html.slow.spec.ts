import { expect, filesWith, test } from './run.ts';

test('the HTML report of such a run holds no secret either', async ({ planted, run }) => {
  const { secrets, settings, told } = planted;
  const { code, stderr } = await run('report', { ...settings, REPORTS_DIR: told.folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('LEAK') });
  expect(filesWith(secrets, told.folder)).toEqual([]);
});

import { spelled } from './planted.ts';
import { expect, filesWith, test } from './run.ts';

// One run costs seconds of processor time, so all of these facts are told of one, in one worker.
test.describe.configure({ mode: 'default' });

test('secrets in every field of the answers are in no file of the run', ({ planted: { secrets, told } }) => {
  expect(told.code).not.toBe(2);
  expect(filesWith(secrets, told.folder)).toEqual([]);
});

test('secrets in every field of the answers are in no line of the console', ({
  planted: { secrets, told },
}) => {
  const lines = `${told.stdout}${told.stderr}`;
  expect(secrets.flatMap(spelled).filter((each) => lines.includes(each))).toEqual([]);
  expect(lines).not.toContain('LEAK');
});

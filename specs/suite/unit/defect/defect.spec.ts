import { join } from 'node:path';
import { adviseOnDefect, isForeignFrame, showsDefect } from '../../../../fixtures/defect.mjs';
import { RunErrors } from '../../../../fixtures/report/run-errors.ts';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';

const own = `    at judge (${join(project, 'fixtures/run/judge.ts')}:38:72)`;
const foreign = `    at loadConfig (${join(project, 'node_modules/playwright/lib/common/index.js')}:1368:22)`;

test('a frame in code of the suite shows a defect, one of Playwright’s an argument it does not like', () => {
  expect([own, foreign].map(showsDefect)).toEqual([true, false]);
  expect([own, foreign].map(isForeignFrame)).toEqual([false, true]);
});

test('a process that died of an error shows a defect', () => {
  expect(showsDefect('Node.js v20.20.2')).toBe(true);
});

test('the advice on a defect names the versions, and no place on the machine', () => {
  expect(adviseOnDefect()).toContain('a defect of the suite itself');
  expect(adviseOnDefect()).not.toContain(project);
});

test('a defect is told with its frames, once, and with what to do about it', () => {
  const said = listen(() => {
    const errors = new RunErrors();
    const stack = `TypeError: x\n${own}\n${foreign}`;
    for (const _ of [1, 2]) errors.addOfClause('routing/queue', { message: 'TypeError: x', stack });
    errors.print();
  });
  expect(said).toEqual([`TypeError: x\n${own}`, adviseOnDefect()]);
});

for (const message of [
  'Error: routing/queue: expected "a"',
  'UsageProblem: known-breakage.json: it is damaged',
  'Error: not recorded: agent-sms: 500',
])
  test(`the test of a clause that fails with "${message}" is no defect`, () => {
    const errors = new RunErrors();
    errors.addOfClause('routing/queue', { message, stack: `${message}\n${own}` });
    expect({ sentences: errors.sentences, defects: errors.defects }).toEqual({ sentences: [], defects: 0 });
  });

test('a second try to record is refused, and no defect', () => {
  const said = listen(() => {
    const errors = new RunErrors();
    const message = 'Error: the run r has recorded, or records, since 2026-11-27; start another run';
    errors.add({ message, stack: `${message}\n${own}` });
    errors.print();
  });
  expect(said).toHaveLength(1);
});

function listen(act: () => void): readonly string[] {
  const said: string[] = [];
  const { error } = console;
  console.error = (line: string) => said.push(line);
  try {
    act();
  } finally {
    console.error = error;
  }
  return said;
}

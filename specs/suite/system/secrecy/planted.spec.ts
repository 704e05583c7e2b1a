import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Fault } from '../../../../fixtures/faults/fault.ts';
import { type Answer, type Call, type RunningMock, startMock } from '../../../../fixtures/mock/index.ts';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import { liveAt, project, type Run, run, type Settings } from '../command/command.ts';
import { planting, spelled } from './planted.ts';

test.describe.configure({ mode: 'default' });

const apiSecret = 'p9+Lq/7x"Zk=2mN4vB6c';
let mock: RunningMock;
let settings: Settings;
let secrets: readonly string[];
let told: Run;

test.beforeAll(async () => {
  // The mock's credentials are known once it runs, so it reads the list later than it gets it.
  const list: string[] = [];
  const later = (): Fault => planting(list);
  const { answers } = planting(['']);
  const fault: Fault = {
    id: 'planted',
    breaks: [],
    answers: Object.fromEntries(
      Object.keys(answers ?? {}).map((operation) => [
        operation,
        (answer: Answer, call: Call) => later().answers?.[operation as 'unknown']?.(answer, call) ?? answer,
      ]),
    ),
  };
  mock = await startMock({ asyncDelayMs: 0, hooks: fault });
  const { FLEX_WORKSPACE_SID, SMS_CUSTOMER_ADDRESS } = settingsOfMock(mock);
  list.push(mock.authToken, apiSecret, mock.accountSid, `${mock.accountSid}:${mock.authToken}`);
  list.push(FLEX_WORKSPACE_SID, SMS_CUSTOMER_ADDRESS, 'customer@example.com', 'Nora Example');
  secrets = list;
  settings = {
    ...liveAt(mock.url),
    ...settingsOfMock(mock),
    TWILIO_API_SECRET: apiSecret,
    ASYNC_DEADLINE_MS: '300',
  };
  told = await run('conformance', settings);
});

test.afterAll(async () => {
  told.clean();
  await mock.close();
});

/** Files that hold any spelling of a secret, looked for without the suite's own patterns. */
function filesWith(folder: string): readonly string[] {
  const needles = secrets.flatMap(spelled).map((each) => Buffer.from(each));
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile())
    .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
}

test('secrets in every field of the answers are in no file of the run', () => {
  expect(told.code).not.toBe(2);
  expect(filesWith(told.folder)).toEqual([]);
});

test('secrets in every field of the answers are in no line of the console', () => {
  const lines = `${told.stdout}${told.stderr}`;
  expect(secrets.flatMap(spelled).filter((each) => lines.includes(each))).toEqual([]);
  expect(lines).not.toContain('LEAK');
});

test('the HTML report of such a run holds no secret either', () => {
  const env = { ...process.env, ...settings, REPORTS_DIR: told.folder };
  const command = ['--import', 'tsx', 'fixtures/commands/report.ts'];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: project, env, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('LEAK') });
  expect(filesWith(told.folder)).toEqual([]);
});

import { waitUntil } from '../../command.ts';
import { test } from './paced.ts';
import { expect, openIn } from './run.ts';

// Two dozen scenarios at this pace take half a minute.
const slowly = { REQUESTS_PER_SECOND: '5', RECORD_CONCURRENCY: '4' };

test('a run that takes longer tells how far it is, without any value of a setting', async ({
  start,
  settings,
}) => {
  const run = start('conformance --project record', { settings: { ...settings, ...slowly } });
  const told = () => run.lines('stderr').filter((line) => /^progress: \d+ of \d+ contacts done/.test(line));
  await waitUntil(() => told().length > 0, run);
  expect(told().length).toBeGreaterThan(0);
  run.child.kill('SIGINT');
  const { code } = await run.ended;
  const said = run.lines('stderr').join('\n');
  const values = Object.values(settings).filter((value) => value.length > 8);
  expect({ code, leaked: values.filter((value) => said.includes(value)) }).toEqual({ code: 130, leaked: [] });
});

test('a run that is told to end says at once what it does, and then that all is closed', async ({
  mock,
  start,
  settings,
}) => {
  const run = start('conformance', { settings: { ...settings, ...slowly } });
  await waitUntil(() => mock.inspect().interactionsCreated >= 2, run);
  run.child.kill('SIGINT');
  const { code, stdout } = await run.ended;
  expect({ code, open: openIn(mock) }).toEqual({ code: 130, open: [] });
  expect(run.lines('stderr')).toContainEqual(
    expect.stringMatching(/^progress: ending, nothing more is created: /),
  );
  expect(stdout).toContain(
    'the run was ended before everything was looked at; what it had opened is closed\n',
  );
});

test('--quiet tells nothing of it', async ({ mock, start, settings }) => {
  const run = start('conformance --quiet', { settings: { ...settings, ...slowly } });
  await waitUntil(() => mock.inspect().interactionsCreated >= 2, run);
  run.child.kill('SIGINT');
  await run.ended;
  expect(run.lines('stderr').filter((line) => line.startsWith('progress: '))).toEqual([]);
  expect(run.lines('stdout').filter((line) => line.startsWith('preflight: '))).toEqual([]);
});

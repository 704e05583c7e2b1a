import { waitUntil } from '../../command.ts';
import { expect, test } from './run.ts';

test('what an interrupted run had recorded is judged', async ({ mock, files, begin }) => {
  const run = begin({ RECORD_CONCURRENCY: '1' });
  await waitUntil(() => mock.inspect().interactionsCreated >= 3, run);
  run.child.kill('SIGINT');
  expect(await run.ended).toMatchObject({ code: 130 });
  const { outcome, interrupted, counts } = JSON.parse(files.read('conformance.json'));
  expect({ outcome, interrupted }).toEqual({ outcome: 'inconclusive', interrupted: true });
  expect(counts.pass).toBeGreaterThan(50);
});

test.describe('on a service that never answers', () => {
  const silence = () => ({ status: 200, headers: {}, body: undefined, wire: () => undefined });
  test.use({ options: { hooks: { authenticates: () => true, instead: silence } } });

  test('a run ends at its deadline with 3, and nothing is said of the service', async ({ files, begin }) => {
    const { code } = await begin({ RUN_DEADLINE_MS: '2000' }).ended;
    const { counts } = JSON.parse(files.read('conformance.json'));
    expect({ code, pass: counts.pass, fail: counts.fail }).toEqual({ code: 3, pass: 0, fail: 0 });
  });
});

import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { killHard, waitUntil } from '../../command.ts';
import { expect, openIn, test } from './run.ts';

test('a sweep after a sweep has nothing to do, and foreign lines of the journal are kept and named', async ({
  mock,
  folder,
  begin,
  sweep,
}) => {
  const run = begin();
  await waitUntil(() => mock.inspect().interactionsCreated >= 2, run);
  await killHard(run);
  const journal = join(folder, 'journal.jsonl');
  appendFileSync(journal, '\n{"half of a li\n{"journal":7}\n');
  const [first, second] = [await sweep(), await sweep()];
  expect([first.code, second.code, openIn(mock)]).toEqual([0, 0, []]);
  expect(first.stdout).toMatch(/journal\.jsonl: line \d+, \d+ is no journal line; kept as it is/);
  expect(second.stdout).not.toMatch(/^closed:/m);
  expect(readFileSync(journal, 'utf8')).toContain('{"half of a li\n{"journal":7}');
});

test.describe('beside a run whose channels take seconds', () => {
  // Long enough for another command to begin while something is open.
  test.use({ options: { asyncDelayMs: 6000 } });

  test('a sweep beside a run leaves alone what the run has open', async ({ mock, begin, sweep }) => {
    const run = begin();
    await waitUntil(() => mock.inspect().interactionsCreated >= 2, run);
    const { stdout } = await sweep();
    const { code } = await run.ended;
    expect(stdout).not.toMatch(/^(closed|STILL OPEN):/m);
    expect(stdout).not.toContain('nothing is left open');
    expect({ code, open: openIn(mock) }).toEqual({ code: 0, open: [] });
  });

  test('a second run in the folder is refused, and the first is judged by its own recordings', async ({
    mock,
    begin,
  }) => {
    const first = begin();
    await waitUntil(() => mock.inspect().interactionsCreated >= 2, first);
    const second = await begin({ TARGET: 'mock', MOCK_FAULT: 'direction-reversed' }).ended;
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(
      /: a run is in progress there \(process \d+, since \d{4}-.+\); wait until it ends/,
    );
    expect(await first.ended).toMatchObject({ code: 0 });
  });
});

import fc from 'fast-check';
import { killHard, waitUntil } from '../../command.ts';
import { expect, openIn, test } from './run.ts';

/** Runs of each kind that are broken off at a random moment; more with ABORTS=50, the same again with ABORT_SEED. */
const aborts = Number(process.env.ABORTS ?? 2);
const seed = Number(process.env.ABORT_SEED ?? Date.now() % 2 ** 31);

/** Requests of a whole run are some 150; at each of these moments something is open. */
const moments = fc.sample(fc.integer({ min: 8, max: 87 }), { seed, numRuns: aborts });

for (const [nth, moment] of moments.entries())
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    test(`${signal} at a random moment leaves nothing open and ends with ${code} (${nth + 1})`, async ({
      mock,
      begin,
    }) => {
      const run = begin();
      await waitUntil(() => mock.inspect().requests >= moment, run);
      run.child.kill(signal);
      const { code: seen } = await run.ended;
      expect({ seed, moment, open: openIn(mock), seen }).toEqual({ seed, moment, open: [], seen: code });
    });

for (const [nth, moment] of moments.entries())
  test(`a run that was killed hard leaves nothing open after a sweep (${nth + 1})`, async ({
    mock,
    begin,
    sweep,
  }) => {
    const run = begin();
    await waitUntil(() => mock.inspect().requests >= moment, run);
    await killHard(run);
    const { code, stdout } = await sweep();
    expect({ seed, moment, code, open: openIn(mock), stdout }).toMatchObject({ code: 0, open: [] });
  });

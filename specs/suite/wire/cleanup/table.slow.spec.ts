import { expect, test } from '../../test.ts';
import { closings, creations, replies, routesOf, runThrough } from './table.ts';

for (const [answered, reply] of Object.entries(replies))
  for (const [made, reachesAfterMs] of Object.entries(creations))
    test(`what is created ${made} and answered ${answered} is closed, or told`, async ({
      servers,
      folder,
    }) => {
      const closing = { reachesAfterMs: [0] };
      const outcome = await runThrough(servers, routesOf({ reachesAfterMs, ...reply }, closing), folder);
      expect(outcome.told > 0 || outcome.openAfterRun === 0, JSON.stringify(outcome)).toBe(true);
      expect(outcome).toMatchObject({ openAfterSweep: 0, stillOpen: 0 });
    });

for (const [answered, reply] of Object.entries(replies))
  for (const [done, reachesAfterMs] of Object.entries(closings))
    test(`what is closed ${done} and answered ${answered} is closed, or told`, async ({
      servers,
      folder,
    }) => {
      const creating = { reachesAfterMs: [0] };
      const outcome = await runThrough(servers, routesOf(creating, { reachesAfterMs, ...reply }), folder);
      const isOpen = done === 'never';
      expect({ open: outcome.openAfterRun > 0, told: outcome.told > 0 }).toEqual({
        open: isOpen,
        told: isOpen,
      });
      expect({ open: outcome.openAfterSweep > 0, told: outcome.stillOpen > 0 }).toEqual({
        open: isOpen,
        told: isOpen,
      });
    });

import { contracts } from '../../../../fixtures/contract/index.ts';
import type { FalseAlarms } from '../../../../fixtures/mutation/false-alarms.ts';
import { sumUp } from '../../../../fixtures/mutation/figures.ts';
import floor from '../../../../fixtures/mutation/floor.json' with { type: 'json' };
import { complain } from '../../../../fixtures/mutation/gate.ts';
import { runMutants } from '../../../../fixtures/mutation/run.ts';
import { expect, test } from '../../test.ts';

const reason = 'The pages are silent.';
const none: FalseAlarms = { variations: 0, different: 0, kinds: {}, alarms: [] };

test('a survivor that no entry explains is a gap, and an entry that explains none is stale', ({
  recordings,
  judgeOne,
}) => {
  const stale = { at: 'fetch-task.sid', reason };
  const run = { contracts: contracts(), entries: [stale], judgeOne, operator: 'time in another unit' };
  const figures = sumUp(runMutants(recordings, run), contracts(), [stale]);
  const complaints = complain(figures, none, floor).join('\n');
  expect(complaints).toContain('fetch-interaction.routing.properties.date_updated: time in another unit');
  expect(complaints).toContain('the entry at "fetch-task.sid" explains no survivor');
  expect(figures.killRate).toBeLessThan(1);
});

import { contracts } from '../../../../fixtures/contract/index.ts';
import type { Alarms } from '../../../../fixtures/mutation/alarms.ts';
import { runMutants } from '../../../../fixtures/mutation/course.ts';
import { figuresOf } from '../../../../fixtures/mutation/figures.ts';
import { complaintsOf } from '../../../../fixtures/mutation/gate.ts';
import { expect, test } from '../../test.ts';

const reason = 'The pages are silent.';
const silent: Alarms = { variations: 0, different: 0, kinds: {}, alarms: [] };

test('a survivor that no entry explains is a gap, and an entry that explains none is stale', ({
  recordings,
  notice,
}) => {
  const stale = { at: 'fetch-task.sid', reason };
  const course = { contracts: contracts(), entries: [stale], notice, operator: 'time in another unit' };
  const figures = figuresOf(runMutants(recordings, course), contracts(), [stale]);
  const complaints = complaintsOf(figures, silent).join('\n');
  expect(complaints).toContain('fetch-interaction.routing.properties.date_created: time in another unit');
  expect(complaints).toContain('the entry at "fetch-task.sid" explains no survivor');
  expect(figures.killRate).toBeLessThan(1);
});

import { toFile } from '../../../../fixtures/behaviour/baseline.ts';
import { describeBehaviour } from '../../../../fixtures/behaviour/behaviour.ts';
import { formatBaseline } from '../../../../fixtures/behaviour/file.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';
import { differences, recordHealthy } from './recorded.ts';

test('two recordings of the healthy mock differ in nothing', async () => {
  expect(await differences('documented')).toEqual([]);
});

test('a baseline holds no SID, address, number, host or tag', async () => {
  const origin = { target: 'mock', profile: null, fault: null, from: '', to: '', runs: 1 };
  const text = formatBaseline(toFile(describeBehaviour([await recordHealthy()], contracts()), origin));
  expect(text).not.toMatch(
    /[A-Z]{2}[0-9a-f]{32}|<[a-z-]+:\d+>|\d{4}-\d\d-\d\dT|@|\+\d{6}|127\.0\.0\.1|conformance-/,
  );
});

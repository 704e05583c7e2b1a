import { settings } from '../../../../fixtures/contract/known.ts';
import { previewRecording } from '../../../../fixtures/recording/preview.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { settingsForScenarios } from '../../../../fixtures/settings/index.ts';
import { expect, test } from '../../test.ts';

test('the settings that paths may lead to are those of a recording', () => {
  const all = Object.fromEntries(
    [...settingsForScenarios, 'FLEX_WORKFLOW_NAME', 'FLEX_QUEUE_NAME'].map((name) => [name, 'x']),
  );
  const [first] = scenarios();
  const { settings: seen = {} } = first ? previewRecording(first, all) : {};
  expect(Object.keys(seen).sort()).toEqual([...settings].sort());
});

import { clauses, contracts } from '../../../../fixtures/contract/index.ts';
import { previewRecording } from '../../../../fixtures/recording/preview.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { settingsOfPreviews } from '../../../../fixtures/run/choice.ts';
import { recordOnMock } from '../../../../fixtures/run/open-run.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { makeJudge } from '../../../../fixtures/verdict/index.ts';
import { selectScenarios } from '../../../../fixtures/verdict/speaks-of.ts';
import { expect, test } from '../../test.ts';

const previews = scenarios().map((scenario) => previewRecording(scenario, settingsOfPreviews));

/** Clause → the scenarios that recordings say it applies to. */
function appliesIn(recordings: readonly Recording[]): readonly (readonly [string, readonly string[]])[] {
  const judge = makeJudge(contracts());
  return clauses().map((clause) => {
    const { scenarios: each } = judge.verdictOn(clause, recordings);
    const applying = each.filter(({ verdict, message }) => verdict !== 'notApplicable' || message);
    return [clause.id, applying.map(({ scenario }) => scenario).sort()];
  });
}

test('previews tell of every clause which scenarios it speaks of, as recordings do', async () => {
  const recordings = await recordOnMock();
  const spokenOf = clauses().map((clause) => [
    clause.id,
    [...selectScenarios([clause], contracts(), previews)].sort(),
  ]);
  expect(spokenOf).toEqual(appliesIn(recordings));
});

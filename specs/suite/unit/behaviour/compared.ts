import { describeBehaviour } from '../../../../fixtures/behaviour/behaviour.ts';
import { compareBehaviours } from '../../../../fixtures/behaviour/compare.ts';
import type { JudgedRun } from '../../../../fixtures/behaviour/judged-run.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import type { ClauseVerdict, ScenarioVerdict } from '../../../../fixtures/verdict/types.ts';
import { type Outline, recordingOf } from '../verdict/recording.ts';

export const interaction = `KD${'1'.repeat(32)}`;
export const channel = `UO${'2'.repeat(32)}`;
export const api = 'http://127.0.0.1:4010/v1';

/** A contact by SMS that an agent has opened, asked by the SIDs that the vendor knows. */
export function contactOf(outline: Outline = {}): Recording {
  return recordingOf({
    sent: { channel: { type: 'sms', initiated_by: 'agent' } },
    settings: { flexApi: api, taskrouterApi: api, conversationsApi: api, queueName: 'Everyone' },
    ...outline,
  });
}

/** A contact of which the creation was answered with these members. */
export const createdWith = (members: JsonObject, outline: Outline = {}): Recording =>
  contactOf({ created: [{ sid: interaction, ...members }], ...outline });

/** A run of some recordings, and what was judged in them. */
export const runOf = (
  recordings: readonly Recording[],
  verdicts: readonly ClauseVerdict[] = [],
): JudgedRun => ({
  recordings,
  verdicts,
});

/** What became of one clause in the contact of an agent by SMS. */
export const judged = (id: string, verdict: Omit<ScenarioVerdict, 'scenario'>): ClauseVerdict => ({
  id,
  verdict: verdict.verdict,
  scenarios: [{ scenario: 'agent-sms', ...verdict }],
});

export const behaviourOf = (...runs: readonly JudgedRun[]) => describeBehaviour(runs, contracts());

/** What is told of a run that is held against others. */
export const compare = (before: readonly JudgedRun[], after: JudgedRun) =>
  compareBehaviours(behaviourOf(...before), behaviourOf(after), contracts());

/** The findings where one recording is held against another. */
export const findingsOf = (before: Recording, after: Recording) =>
  compare([runOf([before])], runOf([after])).findings;

/** Rule, place and values of each finding, where one member of a creation becomes another. */
export const changeOf = (before: JsonObject, after: JsonObject) =>
  findingsOf(createdWith(before), createdWith(after)).map((each) => [
    each.change,
    each.at,
    each.before,
    each.after,
  ]);

/** What stands at a path of the answers to a creation. */
export function seenAt(path: string, recording: Recording): Json | undefined {
  const seen = behaviourOf(runOf([recording]))
    .places.get('create-interaction')
    ?.get(path);
  return seen && [...seen.values()].flat();
}

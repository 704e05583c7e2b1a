import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { makeJudge } from '../../../../fixtures/verdict/index.ts';
import type { ScenarioVerdict } from '../../../../fixtures/verdict/types.ts';
import { expect, test } from '../../test.ts';
import { contractsOf } from './contracts.ts';
import { recordingOf } from './recording.ts';

const within = { deadlineMs: 1000, afterwards: 'stays' } as const;

/** What is said of an attribute that never came, where the task was last seen like this. */
function saidOf(task: JsonObject, channel: JsonObject = { status: 'setup' }): ScenarioVerdict | undefined {
  const contracts = contractsOf([{ at: 'task.attributes.a', is: 1, within }]);
  const seen = recordingOf({ ending: 'lost', channelLooks: [[20, channel]], taskLooks: [[20, {}]] });
  const exchanges = seen.exchanges.map((each) =>
    each.api === 'taskrouter' && each.answer
      ? { ...each, answer: { ...each.answer, body: { sid: 'WT1', attributes: '{}', ...task } } }
      : each,
  );
  const [clause] = contracts.clauses;
  return clause && makeJudge(contracts).verdictOn(clause, [{ ...seen, exchanges }]).scenarios[0];
}

test('a canceled task tells its reason', () => {
  const said = saidOf({ assignment_status: 'canceled', reason: 'Invite failed' });
  expect(said).toMatchObject({ verdict: 'inconclusive', vendor: { message: 'Invite failed' } });
  expect(said?.message).toMatch(/; the task was canceled: "Invite failed"$/);
});

test('the reason of a task that goes on explains nothing', () => {
  expect(saidOf({ assignment_status: 'pending', reason: 'Invite failed' })).not.toHaveProperty('vendor');
});

test('a canceled task without a reason explains nothing', () => {
  expect(saidOf({ assignment_status: 'canceled', reason: null })).not.toHaveProperty('vendor');
});

test('a failed channel and a canceled task are both told', () => {
  const channel = { status: 'failed', error_code: 19025, error_message: 'Invalid' };
  const said = saidOf({ assignment_status: 'canceled', reason: 'Invite failed' }, channel);
  expect(said?.vendor).toEqual({ code: 19025, message: 'Invalid' });
  expect(said?.message).toMatch(
    /; the channel says 19025: "Invalid"; the task was canceled: "Invite failed"$/,
  );
});

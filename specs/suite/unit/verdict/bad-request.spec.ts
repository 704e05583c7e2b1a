import type { Clause } from '../../../../fixtures/contract/types.ts';
import { makeJudge } from '../../../../fixtures/verdict/index.ts';
import { expect, test } from '../../test.ts';
import { contractsOf } from './contracts.ts';
import { recordingOf } from './recording.ts';

const refused = { id: 'no-channel', kind: 'refusal' } as const;
const code = { code: 20001 };

/** What is said of a bad request that was turned away at first, looked for, and then answered 400. */
function verdictOn(rule: Partial<Clause>) {
  const contracts = contractsOf([{ when: { 'scenario.kind': 'refusal' }, ...rule }]);
  const asked = { scenario: refused, ending: null };
  const { exchanges: sought } = recordingOf({ ...asked, createdStatus: 200, created: [{ tasks: [] }] });
  const recording = recordingOf({ ...asked, createdStatus: 400, created: [code] });
  const exchanges = [...sought.map((each) => ({ ...each, closing: true as const })), ...recording.exchanges];
  const [clause] = contracts.clauses;
  return clause && makeJudge(contracts).verdictOn(clause, [{ ...recording, exchanges }]).verdict;
}

test('the answer to a bad request is not that to what was looked for before', () => {
  expect(verdictOn({ refusedWith: { status: '4XX' } })).toBe('pass');
});

test('the body of a refusal is not that of what was looked for before', () => {
  expect(verdictOn({ at: 'answer.body.code', is: 20001 })).toBe('pass');
});

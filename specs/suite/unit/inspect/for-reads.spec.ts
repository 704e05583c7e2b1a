import { closeChannel } from '../../../../fixtures/client/calls.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { sendRead } from '../../../../fixtures/inspect/contact.ts';
import { makeForReads } from '../../../../fixtures/inspect/for-reads.ts';
import { expect, test } from '../../test.ts';

const { reasons, contracts: adapted } = makeForReads(contracts(), 'none');
const withRequest = makeForReads(contracts(), 'given').reasons;

for (const [id, reason] of Object.entries({
  'attributes/direction': 'it compares with the request; give that with --request',
  'attributes/customers': 'it compares with the request; give that with --request',
  'errors/missing-channel': 'it speaks of requests that only a run sends',
  'create-interaction/answers-200': 'it speaks of the answer to a request that changes something',
  'fetch-task/dates-of-now': 'it speaks of the moments after the creation',
  'fetch-task/age': 'it speaks of the moments after the creation',
  'routing/assignment-status': 'it speaks of the task as the answer to the creation shows it',
  'fetch-interaction/sid': 'it compares with what only the answer to the creation shows',
  'fetch-task/carries-attributes': 'it compares with what only the answer to the creation shows',
}))
  test(`a clause that reads alone cannot hold says why: ${id}`, () => {
    expect(contracts().clauses.some((clause) => clause.id === id)).toBe(true);
    expect(reasons.get(id)).toBe(reason);
  });

for (const id of [
  'attributes/conversation-sid',
  'attributes/flex-interaction-sid',
  'attributes/external-contact',
  'channel/sid',
  'fetch-conversation/kinds',
])
  test(`a clause that reads hold is judged: ${id}`, () => {
    expect(reasons.get(id)).toBeUndefined();
  });

test('the request has more judged', () => {
  expect(withRequest.has('attributes/direction')).toBe(false);
  expect(withRequest.size).toBeLessThan(reasons.size - 10);
});

test('what is judged hangs on what is judged alone, and waits for nothing', () => {
  const judged = adapted.clauses.filter(({ id, excluded }) => !reasons.has(id) && excluded === undefined);
  const hangsOn = judged.flatMap(({ dependsOn, dependsOnAt }) => [
    ...dependsOn,
    ...Object.values(dependsOnAt).flat(),
  ]);
  expect(judged.length).toBeGreaterThan(80);
  expect(hangsOn.filter((id) => reasons.has(id))).toEqual([]);
  expect(judged.filter(({ within }) => within)).toEqual([]);
});

test('no answer to a request that changes something is left', () => {
  expect(adapted.endpoints.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test('a request that would change something is never sent', async () => {
  const reader = { send: () => Promise.reject(new Error('it was sent')), workspace: '' };
  await expect(sendRead(reader, closeChannel('KD', 'UO'), 0)).rejects.toThrow(
    'close channel is no request that reads',
  );
});

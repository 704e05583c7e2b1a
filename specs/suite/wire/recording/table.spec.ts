import type { Fault } from '../../../../fixtures/faults/fault.ts';
import { networkFaults, notJson, redirect } from '../../../../fixtures/faults/network/index.ts';
import { startMock } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { selfSigned } from '../client/certificate.ts';
import { few, recordOn, runAt, targetOf } from '../faults/service.ts';

type Verdicts = Awaited<ReturnType<typeof recordOn>>['verdicts'];

const named = (id: string) => networkFaults.find((fault) => fault.id === id) as Fault;
const idsWith = (verdicts: Verdicts, name: string) =>
  verdicts.filter(({ verdict }) => verdict === name).map(({ id }) => id);
const passing = (verdicts: Verdicts) => idsWith(verdicts, 'pass');

/** Records on a mock with a fault, and gives what clauses say of it. */
async function verdictsUnder(fault: Fault): Promise<Verdicts> {
  const { mock, verdicts } = await recordOn({ hooks: fault });
  await mock.close();
  return verdicts;
}

test('a creation that is answered 200 with something else than JSON breaks the clause of the body alone', async () => {
  const { createInteraction } = notJson.answers ?? {};
  const verdicts = await verdictsUnder({
    ...notJson,
    answers: { ...(createInteraction && { createInteraction }) },
  });
  expect(idsWith(verdicts, 'fail')).toEqual(['create-interaction/body']);
});

test('a task that is answered 200 with something else than JSON breaks the clause of its body alone', async () => {
  const { fetchTask } = notJson.answers ?? {};
  const verdicts = await verdictsUnder({ ...notJson, answers: { ...(fetchTask && { fetchTask }) } });
  expect(idsWith(verdicts, 'fail')).toEqual(['fetch-task/body']);
});

test('an interaction whose answer is no JSON is found by its tag and closed', async () => {
  const { createInteraction } = notJson.answers ?? {};
  const fault = { ...notJson, answers: { ...(createInteraction && { createInteraction }) } };
  const { mock } = await recordOn({ hooks: fault });
  expect(mock.inspect()).toMatchObject({ interactionsCreated: 2, openChannels: [], openConversations: [] });
  await mock.close();
});

test('an interaction whose answer is lost is found by its tag and closed', async () => {
  const { mock, recordings } = await recordOn({ hooks: named('reset-creation-always') });
  expect(mock.inspect()).toMatchObject({ interactionsCreated: 2, openChannels: [], openConversations: [] });
  const contacts = recordings.filter(({ scenario }) => scenario.kind === 'contact');
  expect(contacts.map(({ status, leftOpen }) => [status, leftOpen])).toEqual([
    ['unavailable', false],
    ['unavailable', false],
  ]);
  await mock.close();
});

test('a conversation whose answer is lost is found by its name and closed', async () => {
  const { mock } = await recordOn({ hooks: named('reset-conversation-always') });
  expect(mock.inspect().openConversations).toEqual([]);
  await mock.close();
});

test('refused credentials leave nothing judged but authentication, and what a refusal says', async () => {
  const verdicts = await verdictsUnder({ id: 'refuses', breaks: [], authenticates: () => false });
  expect(passing(verdicts).filter((id) => !/^(authentication|errors)\//.test(id))).toEqual([]);
  expect(passing(verdicts)).not.toContain('errors/missing-channel');
  expect(passing(verdicts)).toContain('authentication/wrong-token');
});

test('a service that breaks down for good leaves nothing to judge of what it was asked', async () => {
  const verdicts = await verdictsUnder(named('unavailable-creation-always'));
  expect(passing(verdicts).filter((id) => !/^(authentication|errors)/.test(id))).toEqual([]);
});

test('a certificate nobody signed ends every request before anything is sent', async () => {
  const mock = await startMock({ tls: selfSigned() });
  const run = runAt(targetOf(mock));
  const recordings = await run.record(few);
  expect(mock.inspect().requests).toBe(0);
  expect(new Set(recordings.map(({ status }) => status))).toEqual(new Set(['unavailable']));
  expect(recordings.filter(({ leftOpen }) => leftOpen)).toEqual([]);
  expect(idsWith(run.judge(recordings), 'fail')).toEqual([]);
  await mock.close();
});

test('a redirect to another host carries no credentials there', async ({ serve }) => {
  const came: unknown[] = [];
  const host = await serve(({ headers }, response) => {
    came.push(headers);
    response.end('{}');
  });
  const { mock } = await recordOn({ hooks: { instead: redirect(host) } });
  expect(came).toEqual([]);
  await mock.close();
});

import type { Send } from '../../../../fixtures/client/client.ts';
import { type RunningMock, startMock } from '../../../../fixtures/mock/index.ts';
import { lookAfterwards } from '../../../../fixtures/run/afterwards.ts';
import type { Run } from '../../../../fixtures/run/open-run.ts';
import { expect, test } from '../../test.ts';
import { few, runAt, targetOf } from '../faults/service.ts';

const contacts = few.filter(({ kind }) => kind === 'contact');

/** The calls that create interactions, kept to be sent once more when everything is recorded. */
function keepCreations(send: Send, kept: (() => Promise<unknown>)[]): Send {
  return (call, ...rest) => {
    if (call.step === 'create interaction') kept.push(() => send(call, 0));
    return send(call, ...rest);
  };
}

const countOpen = (mock: RunningMock) => {
  const { openChannels, openConversations } = mock.inspect();
  return openChannels.length + openConversations.length;
};

/** Records contacts of which something on the way repeats each creation, once all are closed; gives the run and what it has made. */
async function recordRepeated(mock: RunningMock) {
  const target = targetOf(mock);
  const kept: (() => Promise<unknown>)[] = [];
  const plain = runAt(target);
  const run: Run = runAt(target, { send: keepCreations(plain.context.send, kept) });
  const made = await run.record(contacts);
  for (const again of kept) await again();
  return { run, made };
}

test('what a creation that was repeated late has made is closed when everything is recorded', async () => {
  const mock = await startMock({ asyncDelayMs: 0, bindings: 'shared' });
  const { run, made } = await recordRepeated(mock);
  const before = countOpen(mock);
  const anew = await lookAfterwards(made, contacts, { run, preflight: null });
  expect({ before: before > 0, after: countOpen(mock) }).toEqual({ before: true, after: 0 });
  expect(anew.map(({ leftOpen }) => leftOpen)).toEqual(contacts.map(() => false));
  await mock.close();
});

test('what closes a stray changes no verdict on the contact', async () => {
  const mock = await startMock({ asyncDelayMs: 0, bindings: 'shared' });
  const { run, made } = await recordRepeated(mock);
  const verdicts = run.judge(made);
  expect(run.judge(await lookAfterwards(made, contacts, { run, preflight: null }))).toEqual(verdicts);
  await mock.close();
});

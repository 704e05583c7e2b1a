import { makeBudget } from '../../../../fixtures/cleanup/budget.ts';
import { noJournal } from '../../../../fixtures/cleanup/journal.ts';
import { recordAll } from '../../../../fixtures/recording/all.ts';
import { record } from '../../../../fixtures/recording/record.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';
import { expect, test } from '../../test.ts';
import { badCreation, contact, fakeRecorder } from './recorder.ts';

const named = (id: string): Scenario => ({ ...contact, id });
const five = ['e', 'd', 'c', 'b', 'a'].map(named);

const needing = (...names: readonly string[]): Scenario => ({
  ...contact,
  interaction: { Channel: { addresses: names.map((setting) => ({ setting })) }, Routing: {} },
});

test('a scenario is skipped where its settings are missing, and names them', async () => {
  const { context, calls } = fakeRecorder();
  const recording = await record(needing('SMS_CUSTOMER_ADDRESS', 'SMS_PROXY_ADDRESS'), context);
  expect(recording).toMatchObject({
    status: 'skipped',
    reason: 'SMS_CUSTOMER_ADDRESS, SMS_PROXY_ADDRESS not set',
    exchanges: [],
  });
  expect(calls).toEqual([]);
});

test('a setting is put in the place of its reference', async () => {
  const { context, calls } = fakeRecorder({}, { settings: { SMS_CUSTOMER_ADDRESS: '+12025550111' } });
  const recording = await record(needing('SMS_CUSTOMER_ADDRESS'), context);
  expect(calls[0]?.form?.Channel).toBe('{"addresses":["+12025550111"]}');
  expect(recording.sent).toMatchObject({ channel: { addresses: ['+12025550111'] } });
});

test('a scenario for another target is skipped with the reason', async () => {
  const { context, calls } = fakeRecorder();
  const recording = await record({ ...contact, targets: ['live'], why: 'the mock sends no email' }, context);
  expect(recording).toMatchObject({
    status: 'skipped',
    reason: 'not for the target mock: the mock sends no email',
  });
  expect(calls).toEqual([]);
});

test('what leaves the recorder is redacted', async () => {
  const redact = <Kind>(value: Kind) =>
    JSON.parse(JSON.stringify(value).replaceAll('Nora', '<name:1>')) as Kind;
  const recording = await record(contact, fakeRecorder({}, { redact }).context);
  expect(JSON.stringify(recording)).toContain('<name:1>');
  expect(JSON.stringify(recording)).not.toContain('Nora');
});

test('recordings come by the order of their ids', async () => {
  const recordings = await recordAll(five, fakeRecorder().context, { concurrency: 2 });
  expect(recordings.map(({ scenario }) => scenario.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

/** The most scenarios that were open at a time. */
async function peakOf(concurrency: number): Promise<number> {
  const { context, count } = fakeRecorder();
  let peak = 0;
  const send: typeof context.send = (call, epochMs) => {
    const opening = call.step === 'create interaction' ? 1 : 0;
    peak = Math.max(peak, count('create interaction') + opening - count('close channel'));
    return context.send(call, epochMs);
  };
  await recordAll(five, { ...context, send }, { concurrency });
  return peak;
}

for (const concurrency of [1, 2, 5])
  test(`at most ${concurrency} scenarios are recorded at a time`, async () => {
    expect(await peakOf(concurrency)).toBe(concurrency);
  });

test('a limit above the number of scenarios is no trouble', async () => {
  expect(await peakOf(1000)).toBe(5);
});

test('a recording is kept as soon as it is made', async () => {
  const kept: string[] = [];
  await recordAll(five, fakeRecorder().context, {
    concurrency: 1,
    keep: ({ scenario }) => kept.push(scenario.id),
  });
  expect(kept).toEqual(['e', 'd', 'c', 'b', 'a']);
});

test('an error in one scenario waits until the others are closed', async () => {
  const settled = ({ scenario }: Recording) => {
    if (scenario.id === 'e') throw new Error('a defect of ours');
    return true;
  };
  const { context, count } = fakeRecorder({}, { settled });
  await expect(recordAll(five.slice(0, 3), context, { concurrency: 3 })).rejects.toThrow('a defect of ours');
  expect(count('close channel')).toBe(3);
});

test('a run creates no more interactions than its budget holds', async () => {
  const { context, count } = fakeRecorder({}, { budget: makeBudget(2) });
  const recordings = await recordAll(five, context, { concurrency: 5 });
  expect(count('create interaction')).toBe(2);
  const over = recordings.filter(({ status }) => status === 'unavailable');
  expect(over.map(({ reason }) => reason)).toEqual(Array(3).fill('budget: LIVE_MAX_INTERACTIONS is spent'));
});

test('a bad request that was refused takes nothing from the budget', async () => {
  const { context, count } = fakeRecorder({}, { budget: makeBudget(1) });
  await recordAll([badCreation, contact], context, { concurrency: 2 });
  expect(count('bad request')).toBe(1);
  expect(count('create interaction')).toBe(1);
});

test('nothing is sent once the run was ended', async () => {
  const { context, calls } = fakeRecorder({}, { signal: AbortSignal.abort() });
  const recordings = await recordAll(five, context, { concurrency: 2 });
  expect(new Set(recordings.map(({ reason }) => reason))).toEqual(new Set(['the run was ended']));
  expect(calls).toEqual([]);
});

test('what may be open from an earlier round of a run still has its addresses', async () => {
  const settings = { SMS_CUSTOMER_ADDRESS: '+12025550111' };
  const { context, count } = fakeRecorder({}, { settings, sharesAddresses: false });
  const held = new Map([['SMS_CUSTOMER_ADDRESS', 'agent-sms']]);
  const [recording] = await recordAll([needing('SMS_CUSTOMER_ADDRESS')], context, { concurrency: 1, held });
  expect(count('create interaction')).toBe(0);
  expect(recording?.reason).toContain('may still be in the conversation of agent-sms');
});

test('a scenario that is recorded once more bears another tag, in a journal too', async () => {
  const names: string[] = [];
  const journal = {
    ...noJournal,
    creating: (...[kind, name, tag]: Parameters<typeof noJournal.creating>) => {
      names.push(name, tag);
      return noJournal.creating(kind, name, tag);
    },
  };
  const { context } = fakeRecorder({}, { journal, again: true });
  await record(named('a'), context);
  expect(names).toEqual(['again-a', 'run-1-again-a']);
});

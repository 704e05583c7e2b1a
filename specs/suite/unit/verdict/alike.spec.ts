import fc from 'fast-check';
import { contracts } from '../../../../fixtures/contract/index.ts';
import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { shareBodies } from '../../../../fixtures/recording/share.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { makeJudge } from '../../../../fixtures/verdict/index.ts';
import { expect, test } from '../../test.ts';
import { recordingOf } from './recording.ts';

const sid = (prefix: string) => `${prefix}${'1'.repeat(32)}`;

/** What looks at a task and a channel may show; what is promised, what is not, and nothing. */
const attributes: readonly (JsonObject | number)[] = [
  { direction: 'outbound', channelType: 'sms', conversations: { media: [{ sid: sid('CH') }] } },
  { direction: 'Outbound', channelType: 'sms' },
  { channelType: 7, conversations: { media: [{ sid: sid('CH') }, { sid: 'CH' }] } },
  {},
  404,
];
const channels: readonly (JsonObject | number)[] = [
  { sid: sid('UO'), status: 'setup', type: 'sms', links: {} },
  { sid: sid('UO'), status: 'active', type: 'sms', links: { participants: 'https://elsewhere.test/v1' } },
  { sid: sid('UO'), status: 'failed', error_code: 45004, error_message: 'Routing is invalid' },
  503,
];

const looksAt = (shown: readonly (JsonObject | number)[]) =>
  fc.array(fc.constantFrom(...shown), { maxLength: 7 });

const recorded = fc
  .record({
    taskLooks: looksAt(attributes),
    channelLooks: looksAt(channels),
    ending: fc.constantFrom('settled' as const, 'lost' as const, 'deadline' as const, 'cut' as const),
    everyMs: fc.constantFrom(100, 4000),
  })
  .map(({ taskLooks, channelLooks, ending, everyMs }) =>
    recordingOf({
      ending,
      sent: { channel: { type: 'sms', initiated_by: 'agent' }, routing: { properties: { attributes: {} } } },
      created: [{ sid: sid('KD'), channel: { sid: sid('UO'), type: 'sms' }, routing: { properties: {} } }],
      taskLooks: taskLooks.map((seen, nth) => [nth * everyMs, seen]),
      channelLooks: channelLooks.map((seen, nth) => [nth * everyMs, seen]),
    }),
  );

const all = contracts();
const judge = makeJudge(all);
const verdictsOn = (recording: Recording) =>
  all.clauses.map((clause) => judge.verdictOn(clause, [recording]));
const apart = (recording: Recording) => JSON.parse(JSON.stringify(recording)) as Recording;

test('looks that share what they show are judged as those of which each shows its own', () => {
  fc.assert(
    fc.property(recorded, (recording) => {
      expect(verdictsOn(shareBodies(apart(recording)))).toEqual(verdictsOn(apart(recording)));
    }),
    { numRuns: 150 },
  );
});

test('of many nights each clause is named as it is judged', () => {
  fc.assert(
    fc.property(fc.array(recorded, { maxLength: 3 }), (recordings) => {
      const whole = all.clauses.map((clause) => judge.verdictOn(clause, recordings));
      expect([...judge.nameVerdicts(recordings)]).toEqual(whole.map(({ id, verdict }) => [id, verdict]));
    }),
    { numRuns: 50 },
  );
});

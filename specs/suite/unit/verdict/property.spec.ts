import fc from 'fast-check';
import type { Json } from '../../../../fixtures/json/json.ts';
import type { Exchange, Recording } from '../../../../fixtures/recording/types.ts';
import { makeJudge } from '../../../../fixtures/verdict/index.ts';
import { expect, test } from '../../test.ts';
import { contractsOf, type Sketch } from './contracts.ts';
import { recordingOf } from './recording.ts';

const within = { deadlineMs: 1000, afterwards: 'stays' } as const;

/** One clause for each rule, modifier and root: what one of them does not stand, some body will show. */
const sketches: readonly Sketch[] = [
  { at: 'interaction.sid', equals: 'attributes.flexInteractionSid' },
  { at: 'channel.links.*.url', pointsAt: 'interaction.sid', orNull: true },
  { at: 'interaction.a.b', is: { c: [1] } },
  { at: 'answer.body.a', oneOf: ['x', null], ignoringCase: true },
  { at: 'attributes.a.*', matches: '^x' },
  { at: 'interaction.channel.sid', isSid: 'KD', orAbsent: true },
  { at: 'answer.body', hasShape: 'interaction' },
  { at: 'task.attributes.constructor', isAbsent: true },
  { at: 'attributes', carries: 'sent.routing' },
  { at: 'attributes.a', equals: 'sent.routing.a', through: { agent: 'outbound' } },
  { at: 'task.attributes.a', is: 1, within },
  { at: 'channel.status', equals: 'conversation.sid', within },
  { when: { 'scenario.kind': 'refusal' }, refusedWith: { status: '4XX', code: 20001 } },
  { at: 'interaction.a', is: 1, alternatives: [{ as: 'other', at: 'attributes.a', is: 2 }], erratum: 'x' },
];

const contracts = contractsOf(sketches);

/** Any JSON, and JSON that has the members clauses ask for, attributes as text among them. */
const body = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      sid: fc.jsonValue(),
      a: fc.jsonValue(),
      status: fc.jsonValue(),
      attributes: fc.oneof(fc.json(), fc.jsonValue()),
      routing: fc.oneof(fc.jsonValue(), fc.record({ properties: fc.record({ attributes: fc.json() }) })),
    },
    { requiredKeys: [] },
  ),
) as fc.Arbitrary<Json>;

const places = [
  { api: 'flex', method: 'POST', path: '/Interactions' },
  { api: 'flex', method: 'GET', path: '/Interactions/KD1/Channels/UO1' },
  { api: 'taskrouter', method: 'GET', path: '/Workspaces/WS1/Tasks/WT1' },
] as const;

const answered: fc.Arbitrary<Exchange> = fc
  .tuple(fc.constantFrom(...places), fc.constantFrom(200, 201, 301, 400, 404, 429, 503), body, fc.nat(5000))
  .map(([place, status, seen, atMs]) => exchange(place, atMs, { status, headers: {}, body: seen }));

const unanswered: fc.Arbitrary<Exchange> = fc
  .tuple(fc.constantFrom(...places), fc.nat(5000))
  .map(([place, atMs]) => exchange(place, atMs, null));

function exchange(place: (typeof places)[number], atMs: number, answer: Exchange['answer']): Exchange {
  const failure = answer ? null : 'ECONNRESET';
  return {
    ...place,
    step: 'x',
    credentials: 'given',
    sentAtMs: 0,
    answeredAtMs: atMs,
    tries: 1,
    answer,
    failure,
  };
}

/** Recordings as a recorder makes them: contacts and refusals, ended in every way. */
const recordings = (exchanges: fc.Arbitrary<Exchange>): fc.Arbitrary<Recording> =>
  fc
    .record({
      exchanges: fc.array(exchanges, { maxLength: 8 }),
      kind: fc.constantFrom('contact' as const, 'refusal' as const),
      ending: fc.constantFrom('settled' as const, 'lost' as const, 'deadline' as const, 'cut' as const, null),
      routing: fc.jsonValue() as fc.Arbitrary<Json>,
    })
    .map(({ exchanges: seen, kind, ending, routing }) => ({
      ...recordingOf({ scenario: { kind }, ending, sent: { routing } }),
      exchanges: seen,
    }));

const [judge, another] = [makeJudge(contracts), makeJudge(contracts)];

const verdictsOn = (recording: Recording, by = judge) =>
  contracts.clauses.map((clause) => by.verdictOn(clause, [recording]));

test('whatever comes in the place of an answer, two judges reach the same verdict', () => {
  fc.assert(
    fc.property(recordings(answered), (recording) => {
      const copy = structuredClone(recording);
      expect(verdictsOn(recording)).toEqual(verdictsOn(copy, another));
      expect(recording).toEqual(copy);
    }),
    { numRuns: 150 },
  );
});

test('what does not hold says why', () => {
  fc.assert(
    fc.property(recordings(answered), (recording) => {
      for (const { scenarios } of verdictsOn(recording))
        for (const { verdict, message } of scenarios)
          if (verdict === 'fail' || verdict === 'inconclusive') expect(message).toMatch(/\w/);
    }),
    { numRuns: 100 },
  );
});

test('nothing fails where nothing was answered', () => {
  fc.assert(
    fc.property(recordings(unanswered), (recording) => {
      expect(verdictsOn(recording).filter(({ verdict }) => verdict === 'fail')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('an exchange without an answer changes no verdict', () => {
  const mixed = fc.tuple(recordings(answered), fc.array(unanswered, { maxLength: 4 }));
  fc.assert(
    fc.property(mixed, ([recording, lost]) => {
      const longer = { ...recording, exchanges: [...recording.exchanges, ...lost] };
      expect(verdictsOn(longer)).toEqual(verdictsOn(recording));
    }),
    { numRuns: 100 },
  );
});

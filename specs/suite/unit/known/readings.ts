import type { ScenarioVerdict } from '../../../../fixtures/verdict/index.ts';
import { capital, gone } from './verdicts.ts';

/** What the judge says of a contact. */
export type Said = Omit<ScenarioVerdict, 'scenario' | 'verdict'>;

const hex = (digit: string) => digit.repeat(32);
const is = (
  observed: ScenarioVerdict['observed'],
  expected: ScenarioVerdict['expected'],
  at = 'x',
): Said => ({
  ...(observed !== undefined && { observed }),
  ...(expected !== undefined && { expected }),
  message: `${at} is ${JSON.stringify(observed)?.slice(0, 200)}${(JSON.stringify(observed) ?? '').length > 200 ? '…' : ''}, expected ${JSON.stringify(expected)}`,
});
const says = (message: string): Said => ({ observed: null, expected: 'SMS', message });
const answer = (member: object, more: object) => ({
  sid: `KD${hex('c')}`,
  routing: { properties: { age: 3, ...member } },
  ...more,
});
const complaint = 'interaction (routing.properties.status must be equal to one of the allowed values)';

const refused = (message: string, code?: number): Said => ({
  observed: 400,
  expected: 200,
  message: `answer.status is 400, expected 200; answered ${[400, code].filter(Boolean).join(', ')}: ${JSON.stringify(message)}`,
  vendor: { status: 400, message, ...(code !== undefined && { code }) },
});

/** What changes from night to night by itself. */
export const night: { readonly [what: string]: readonly [one: Said, other: Said] } = {
  'another SID of the same kind': [
    is(`UO${hex('a')}`, `KD${hex('b')}`),
    is(`UO${hex('c')}`, `KD${hex('d')}`),
  ],
  'another SID in an address': [
    is(`https://flex.example/v1/Interactions/KD${hex('a')}`, `an address with the segment KD${hex('b')}`),
    is(`https://flex.example/v1/Interactions/KD${hex('c')}`, `an address with the segment KD${hex('d')}`),
  ],
  'another SID that was cut': [is(`KD${'a'.repeat(31)}`, 'a KD SID'), is(`KD${'b'.repeat(31)}`, 'a KD SID')],
  'another port of the mock': [is('http://127.0.0.1:1/x', 'y'), is('http://127.0.0.1:65535/x', 'y')],
  'another UUID': [
    is('0b2c4d6e-1f2a-4b3c-8d4e-5f6a7b8c9d0e', 'x'),
    is('1b2c4d6e-1f2a-4b3c-9d4e-5f6a7b8c9d0f', 'x'),
  ],
  'another port behind a scheme that is said twice': [
    is('http://http://127.0.0.1:1/x', 'y'),
    is('http://http://127.0.0.1:65535/x', 'y'),
  ],
  'another wording of the same error code': [refused('Bad', 20001), refused('Bad request', 20001)],
  'another order of members': [
    is({ own: `UO${hex('a')}`, other: `UO${hex('b')}` }, 1),
    is({ other: `UO${hex('d')}`, own: `UO${hex('c')}` }, 1),
  ],
  'another time': [is('2026-11-23T20:05:27Z', 'x'), is('2026-11-24T02:00:00Z', 'x')],
  'another time as a mail has it': [
    is('Mon, 23 Nov 2026 20:05:27 +0000', 'x'),
    is('Tue, 1 Dec 2026 02:00:00 +0000', 'x'),
  ],
  'another number of seconds since 1970': [is(1795464327, 'x'), is(1795550000, 'x')],
  'another number of milliseconds since 1970': [is(1795464327123, 'x'), is(1795550000456, 'x')],
  'another tag of the run': [
    is('conformance-20261123T200527108Z-87d648-api-web', 'x'),
    is('conformance-20261124T020000001Z-0a1b2c-api-web', 'x'),
  ],
  'the tag of a contact that was recorded once more': [
    is('conformance-20261123T200527108Z-87d648-api-web', 'x'),
    is('conformance-20261123T200527108Z-87d648-again-api-web', 'x'),
  ],
  'other numbers of redacted names': [is('<phone:2>', '<phone:1>'), is('<phone:3>', '<phone:7>')],
  'a look at another time': [
    says('never came within 30.0 s; last looked at after 31.2 s'),
    says('never came within 30.0 s; last looked at after 30.4 s'),
  ],
  'another delay of what comes too late': [
    says('came after 41.0 s, promised within 30.0 s'),
    says('came after 900 ms, promised within 1.0 s'),
  ],
  'another member of an answer that nobody complains of': [
    is(answer({ status: 'lost' }, {}), complaint),
    is(answer({ status: 'lost', age: 40 }, { added: true }), complaint),
  ],
  'another place at which a long value was cut': [
    is(`${'x'.repeat(300)}`, 'y'),
    { observed: 'x'.repeat(300), expected: 'y', message: `x is "${'x'.repeat(80)}…, expected "y"` },
  ],
};

/** What somebody must hear of. */
export const news: { readonly [what: string]: readonly [one: Said, other: Said] } = {
  'another value': [capital, { ...capital, observed: 'out' }],
  'a value that is absent now': [capital, gone],
  'null in place of nothing': [is(undefined, 'x'), { ...is(undefined, 'x'), observed: null }],
  'another status': [is(404, 200), is(500, 200)],
  'another promised value': [is('x', 'inbound'), is('x', 'outbound')],
  'a number that became text': [is(1795464327, 'x'), is('1795464327', 'x')],
  'a SID of another kind': [is(`UO${hex('a')}`, `KD${hex('b')}`), is(`CH${hex('a')}`, `KD${hex('b')}`)],
  'the right SID in place of another': [
    is(`/Channels/UO${hex('a')}`, `segment UO${hex('b')}`),
    is(`/Channels/UO${hex('b')}`, `segment UO${hex('b')}`),
  ],
  'the right phone in place of another': [is('<phone:2>', '<phone:1>'), is('<phone:1>', '<phone:1>')],
  'another form of a time': [is('2026-11-23T20:05:27Z', 'x'), is('2026-11-23T20:05:27+01:00', 'x')],
  'what vanished and not what never came': [
    says('never came within 30.0 s; last looked at after 31.2 s'),
    says('came after 1.2 s and vanished by 4.0 s'),
  ],
  'what never came and not what came too late': [
    says('came after 41.0 s, promised within 30.0 s'),
    says('never came within 30.0 s; last looked at after 41.0 s'),
  ],
  'another value where the judge complains of an answer': [
    is(answer({ status: 'lost' }, {}), complaint),
    is(answer({ status: 'found' }, {}), complaint),
  ],
  'a list in place of an object that lacks the same': [
    is({}, 'page (lacks url)'),
    is([], 'page (lacks url)'),
  ],
  'another error code': [refused('Bad', 20001), refused('Bad', 45004)],
  'another reason without a code': [refused('Bad'), refused('Worse')],
  'another complaint of an answer': [
    is(answer({}, {}), 'interaction (lacks url)'),
    is(answer({}, {}), 'interaction (lacks links)'),
  ],
  'another value of what should have been carried': [
    is({ from: 'Nora', age: 1 }, 'sent.routing.properties.attributes.from unchanged'),
    is({ age: 1 }, 'sent.routing.properties.attributes.from unchanged'),
  ],
};

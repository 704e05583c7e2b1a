import { type BaselineFile, toFile } from '../../../../fixtures/behaviour/baseline.ts';
import { formatBaseline } from '../../../../fixtures/behaviour/file.ts';
import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { behaviourOf, contactOf, createdWith, runOf } from './compared.ts';

const other = {
  scenario: { id: 'customer-sms' },
  sent: { channel: { type: 'sms', initiated_by: 'customer' } },
  created: [{ value: 'b' }],
};
const [from, to] = ['2026-01-31', '2026-02-01'];
const origin = { target: 'mock', profile: null, fault: null, server: 'mock', from, to, runs: 2 } as const;
/** A good baseline, as an object and as the text of its file. */
export const content = toFile(behaviourOf(runOf([createdWith({ value: 'a' }), contactOf(other)])), origin);
export const good = formatBaseline(content);
const endpoint = 'create-interaction';

type Copy = { readonly contacts: JsonObject; readonly answers: { readonly [endpoint: string]: JsonObject } };

/** A baseline in which something stands otherwise at a path into it. */
function edit(change: (copy: Copy) => void): string {
  const copy = JSON.parse(good) as Copy;
  change(copy);
  return JSON.stringify(copy);
}

const answer = (path: string, value: unknown) =>
  edit(({ answers }) => Object.assign(answers[endpoint] ?? {}, { [path]: value }));
const member = (name: keyof BaselineFile, value: unknown) =>
  edit((copy) => Object.assign(copy, { [name]: value }));
const ofOrigin = (more: object) => member('origin', { ...origin, ...more });

/** Texts in the place of a baseline, each with what is said of it. */
export const damages: { readonly [title: string]: readonly [string, string] } = {
  'a file that is cut off': [good.slice(0, 300), ':'],
  'an empty file': ['', ':1:1: not JSON'],
  'a merge that was left': [
    good.replace('\n "answers"', '\n<<<<<<< HEAD\n "answers"'),
    ': not JSON: a merge was left unresolved',
  ],
  'a merge that was left with CRLF': [
    good.replace('\n "answers"', '\n=======\n "answers"').replaceAll('\n', '\r\n'),
    ': not JSON: a merge was left unresolved',
  ],
  'an endpoint that stands twice': [
    good.replace(`"${endpoint}": {`, `"${endpoint}": {}, "${endpoint}": {`),
    `has the member "${endpoint}" a second time in one object`,
  ],
  'a path that stands twice': [
    good.replace('"value":', '"value": "1", "value":'),
    'has the member "value" a second time',
  ],
  'another file': ['{"entries": []}', 'has a member "entries"'],
  'a list': ['[]', 'expected object'],
  'a baseline of a later version': [member('schemaVersion', 2), '"schemaVersion" is 2; expected 1'],
  'a baseline of an older version': [member('schemaVersion', 0), '"schemaVersion" is 0; expected 1'],
  'a member that nobody knows': [edit((copy) => Object.assign(copy, { more: 1 })), 'has a member "more"'],
  'a hash that is none': [member('contracts', 'x'), '"contracts" is "x"; expected a sha256'],
  'a day that is none': [
    ofOrigin({ from: 'yesterday' }),
    '"origin.from" is "yesterday"; expected a day such as',
  ],
  'a day that no calendar has': [
    ofOrigin({ from: '2026-13-40' }),
    '"origin.from" is "2026-13-40"; expected a day such as',
  ],
  'days out of order': [ofOrigin({ from: '2026-02-02' }), '"origin" is from 2026-02-02 to 2026-02-01'],
  'a negative number of runs': [ofOrigin({ runs: -1 }), '"origin.runs" is -1; expected at least 1'],
  'a server of nobody’s': [ofOrigin({ server: 'moon' }), '"origin.server" is "moon"; expected one of vendor'],
  'no contacts': [member('contacts', {}), '"contacts" is empty'],
  'a contact without endpoints': [member('contacts', { a: [] }), '"contacts.a" is []; expected at least 1'],
  'a number where a value is described': [
    answer('value', 1),
    `"answers.${endpoint}.value" is 1; expected string`,
  ],
  'a value that is none': [
    answer('value', 'banana'),
    `"answers", ${endpoint}, value is "banana"; expected a value such as 'active'`,
  ],
  'a value without its second quote': [answer('value', "'a"), 'value is "\'a"; expected'],
  'a step of a sequence that is none': [answer('value', "'a' → banana"), '"\'a\' → banana"; expected'],
  'an entry that is none': [answer('value', "'a' and banana"), '"\'a\' and banana"; expected'],
  'a negative length of a list': [answer('value', 'list of -1'), '"list of -1"; expected'],
  'one value twice': [answer('value', ["'a'", "'a'"]), 'expected each only once'],
  'a status that is none': [answer(':status', '2000'), ':status is "2000"; expected a status such as 200'],
  'an endpoint without a status': [
    edit(({ answers }) => Reflect.deleteProperty(answers[endpoint] ?? {}, ':status')),
    `"answers" has no :status of ${endpoint}`,
  ],
  'a head that is none': [
    answer(':banana', '1'),
    'has a member named ":banana"; expected a path into the body, or one of',
  ],
  'groups without others': [
    answer('value', { 'sms by agent': '1', 'sms by customer': '2' }),
    'lacks the member "others"',
  ],
  'a group of a contact that is none': [
    answer('value', { others: '1', 'fax by agent': '2' }),
    'value names the contact fax by agent, which "contacts" does not have there',
  ],
  'a contact in two groups': [
    answer('value', { others: '1', 'sms by agent': '2', 'sms by agent, sms by customer': '3' }),
    'names the contact sms by agent twice',
  ],
  'an endpoint that the contracts do not have': [
    edit(({ contacts, answers }) => {
      Object.assign(contacts, { 'sms by agent': [endpoint, 'banana'] });
      Object.assign(answers, { banana: { ':status': '200' } });
    }),
    '"contacts" names banana in sms by agent; expected one of closed-channel, ',
  ],
  'an endpoint that no contact names': [
    edit(({ answers }) => Object.assign(answers, { 'fetch-task': { ':status': '200' } })),
    '"answers" holds fetch-task, and no contact of "contacts" names it',
  ],
  'answers that are gone': [
    member('answers', {}),
    '"contacts" names create-interaction in sms by agent, and "answers" holds nothing',
  ],
  'a clause that the contracts do not have': [
    member('readings', { 'a/b': { broken: ['sms by agent'] } }),
    '"readings" names the clause a/b, which the contracts do not have',
  ],
  'a variant that no erratum has': [
    member('readings', { 'attributes/communication-channel': { banana: ['sms by agent'] } }),
    '"readings" has attributes/communication-channel read "banana"; expected one of "as promised", "broken", "',
  ],
  'a reading in a contact that is none': [
    member('readings', { 'attributes/communication-channel': { broken: ['fax by agent'] } }),
    'names the contact fax by agent',
  ],
  'a time of a clause that is none': [
    member('visible', { 'a/b': { times: 1, p50: 1, p95: 1 } }),
    'names the clause a/b',
  ],
  'a negative time': [
    member('visible', { 'attributes/direction': { times: 1, p50: -1, p95: 1 } }),
    '"visible.attributes/direction.p50" is -1; expected at least 0',
  ],
  'times out of order': [
    member('visible', { 'attributes/direction': { times: 1, p50: 2, p95: 1 } }),
    'attributes/direction has a p50 of 2 above its p95 of 1',
  ],
  'a file that is too large': [`${good}${' '.repeat(8 * 1024 * 1024)}`, 'bytes; at most 8388608 are read'],
  'a thousand brackets': ['['.repeat(20_000), 'not JSON'],
};

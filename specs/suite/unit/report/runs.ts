import { confirm } from '../../../../fixtures/verdict/confirm.ts';
import type { ScenarioVerdict, VerdictName } from '../../../../fixtures/verdict/types.ts';
import { clauseOf, contactOf, contacts, documentWith, failing, verdictOf } from './parts.ts';

const direction = clauseOf('attributes/direction', { severity: 'critical' });
const others = ['attributes/from', 'attributes/name', 'fetch-task/sid'].map((id) => clauseOf(id));
const clauses = [...others, direction];
const passing = others.map(({ id }) => verdictOf(id, 'pass'));

/** Everything holds. */
export const healthy = documentWith({ clauses, verdicts: [...passing, verdictOf(direction.id, 'pass')] });

/** One clause is broken alike in all contacts, and another hangs on it. */
export const broken = documentWith({
  clauses: [...clauses, clauseOf('attributes/direction-of-task')],
  verdicts: [
    ...passing,
    verdictOf(direction.id, 'fail', failing(contacts)),
    verdictOf(
      'attributes/direction-of-task',
      'inconclusive',
      contacts.map(({ id }) => ({
        scenario: id,
        verdict: 'inconclusive',
        message: 'because of attributes/direction',
        because: direction.id,
      })),
    ),
  ],
});

const invalid = { status: 400, code: 45004, message: 'Routing is invalid' };
const refusedReason = '"create interaction" was answered 400, 45004: "Routing is invalid"';
const lost = contactOf('agent-email', { status: 'unavailable', reason: refusedReason, refusal: invalid });
const withLost = contacts.map((each) => (each.id === lost.id ? lost : each));

/** One contact of twelve was refused; the others keep everything. */
export const refused = documentWith({
  clauses,
  scenarios: withLost,
  verdicts: clauses.map(({ id }) =>
    verdictOf(
      id,
      'pass',
      withLost.map((each) =>
        each === lost
          ? { scenario: each.id, verdict: 'inconclusive', message: refusedReason, vendor: invalid }
          : each,
      ),
    ),
  ),
});

const first = failing(contacts.slice(0, 1))[0] as ScenarioVerdict;
const rest = contacts.slice(1).map(({ id }) => ({ scenario: id, verdict: 'pass' as const }));

/** One contact failed and held when it was recorded once more; nothing else is wrong. */
export const unsteady = documentWith({
  clauses,
  verdicts: [
    ...passing,
    confirm(
      verdictOf(direction.id, 'fail', [first, ...rest]),
      verdictOf(direction.id, 'pass', contacts.slice(0, 1)),
    ),
  ],
});

/** One contact failed twice, and one was not looked at again. */
export const confirmed = documentWith({
  clauses,
  verdicts: [
    ...passing,
    confirm(
      verdictOf(direction.id, 'fail', failing(contacts.slice(0, 2))),
      verdictOf(direction.id, 'fail', [
        first,
        { scenario: contacts[1]?.id ?? '', verdict: 'inconclusive', message: 'budget: spent' },
      ]),
    ),
  ],
});

const noAnswer = 'no answer to "create interaction": ECONNREFUSED';
const bad = contactOf('refused-wrong-token', { kind: 'refusal', channel: null });
const unreachable = [...contacts, bad].map((each) => ({
  ...each,
  status: 'unavailable' as const,
  reason: noAnswer,
}));

/** Nothing listens there. */
export const dead = documentWith({
  clauses,
  scenarios: unreachable,
  verdicts: clauses.map(({ id }) =>
    verdictOf(
      id,
      'inconclusive',
      unreachable.map((each) => ({ scenario: each.id, verdict: 'inconclusive', message: noAnswer })),
    ),
  ),
});

/** One clause of four was chosen. */
export const part = documentWith({
  clauses,
  verdicts: [verdictOf(direction.id, 'pass')],
  asked: [direction.id],
});

const accepted = { reason: 'the vendor has confirmed it', since: '2026-10-01', until: '2027-03-01' };

/** The broken clause is on the team's list, and another is on it that holds again. */
export const known = documentWith({
  clauses,
  verdicts: [
    verdictOf('attributes/from', 'pass'),
    {
      ...verdictOf('attributes/name', 'pass'),
      known: { ...accepted, note: 'holds again: take it off the list' },
    },
    verdictOf('fetch-task/sid', 'pass'),
    { ...verdictOf(direction.id, 'known', failing(contacts, { verdict: 'known' })), known: accepted },
  ],
});

const notSet = 'WHATSAPP_CUSTOMER_ADDRESS not set';
const leftOut = contacts.map((each) =>
  each.channel === 'whatsapp' ? { ...each, status: 'skipped' as const, reason: notSet } : each,
);

/** WhatsApp has no settings: two clauses are shown by nothing else. */
export const withoutWhatsApp = documentWith({
  clauses: [
    ...clauses,
    clauseOf('attributes/whatsapp-a', { consumers: ['Flex Insights'] }),
    clauseOf('attributes/whatsapp-b'),
  ],
  scenarios: leftOut,
  verdicts: [
    ...clauses.map(({ id }) =>
      verdictOf(
        id,
        'pass',
        leftOut.filter(({ status }) => status === 'recorded'),
      ),
    ),
    ...['attributes/whatsapp-a', 'attributes/whatsapp-b'].map((id) =>
      verdictOf(
        id,
        'notApplicable',
        leftOut.map((each) => ({
          scenario: each.id,
          verdict: 'notApplicable' as const,
          ...(each.status === 'skipped' && { message: notSet }),
        })),
      ),
    ),
  ],
});

const many = Array.from({ length: 500 }, (_, nth) =>
  clauseOf(`attributes/clause-${nth}`, { statement: 'x'.repeat(300) }),
);

/** Five hundred clauses are broken, each in another way in each contact, with messages of 300 characters. */
export const flood = documentWith({
  clauses: many,
  verdicts: many.map(({ id }) =>
    verdictOf(
      id,
      'fail',
      contacts.flatMap((each, nth) =>
        failing([each], { observed: nth, message: `${String.fromCharCode(97 + nth).repeat(300)} ${id}` }),
      ),
    ),
  ),
});

const findings = Array.from({ length: 40 }, (_, nth) => `a/clause-${nth}`);

/** Everything that can be told, and much of it: ten clauses of each verdict, every contact lost for a reason of its own. */
export const everything = documentWith({
  clauses: findings.map((id) => clauseOf(id)),
  scenarios: contacts.map((each) => ({ ...each, status: 'unavailable', reason: `no answer to ${each.id}` })),
  verdicts: findings.map((id, nth) => {
    const verdict: VerdictName = (['fail', 'known', 'deviation', 'inconclusive'] as const)[nth % 4] ?? 'pass';
    const rows = contacts.map((each, row) => ({
      scenario: each.id,
      verdict,
      message: `${id} ${'z'.repeat(row)}`,
    }));
    return { ...verdictOf(id, verdict, rows), ...(verdict === 'known' && { known: accepted }) };
  }),
  observations: Array.from({ length: 9 }, (_, nth) => ({ question: `What is ${nth}?`, seen: String(nth) })),
  additions: Array.from({ length: 9 }, (_, nth) => ({
    at: `member-${nth}`,
    first: 'agent-sms',
    kind: 'string',
  })),
});

/** Values that would be markup, links, lines or commands wherever they are not treated as text. */
export const hostileValues = {
  autolink: 'task_queue_sid is "<queue:2>", expected "<queue:1>"',
  markup: 'name is "| a | `b` ``c`` [d](https://e.example) @everyone ]]>", expected "&amp;"',
  lines: 'name is "a\n# b\r\n- c\u2028d", expected "e"',
  control: 'name is "\u001b[31mred\u0000\u0007\u202e\ud800", expected "plain"',
  long: `name is "${'y'.repeat(10_000)}", expected "short"`,
};

/** Each hostile value breaks a clause of its own. */
export const hostile = documentWith({
  clauses: Object.keys(hostileValues).map((name) => clauseOf(`attributes/${name}`)),
  verdicts: Object.entries(hostileValues).map(([name, message]) =>
    verdictOf(`attributes/${name}`, 'fail', failing(contacts, { message })),
  ),
});

import { nameBySid } from '../../../../fixtures/cleanup/journal.ts';
import { parseLine } from '../../../../fixtures/cleanup/journal-line.ts';
import { expect, test } from '../../test.ts';

const line = {
  journal: 1,
  at: '2026-11-27T01:00:00.000Z',
  run: 'conformance-20261127T010000000Z-0a1b2c',
  entry: 1,
  event: 'created',
  kind: 'interaction',
  scenario: 'agent-sms',
  tag: 'conformance-20261127T010000000Z-0a1b2c-agent-sms',
  target: 'https://flex-api.twilio.com/v1',
  interaction: `KD${'1'.repeat(32)}`,
  channel: `UO${'1'.repeat(32)}`,
};

test('a line of an earlier version, which names no account and no workspace, is read', () => {
  expect(parseLine(JSON.stringify(line))).toEqual(line);
});

test('a line that names an account does not hold its SID', () => {
  const sid = `AC${'5'.repeat(32)}`;
  const account = nameBySid(sid);
  expect(parseLine(JSON.stringify({ ...line, account }))).toEqual({ ...line, account });
  expect(account).not.toContain('5555');
});

const odd: { readonly [what: string]: object } = {
  'a path for a SID': { interaction: '../../Accounts' },
  'a SID of another kind': { channel: `CH${'1'.repeat(32)}` },
  'a SID in a list': { interaction: [line.interaction] },
  'null for a SID': { channel: null },
  'a tag with a quote': { tag: `${line.tag}" || true` },
  'the tag of another scenario': { tag: `${line.run}-api-sms` },
  'a run with a slash': { run: '../run', tag: '../run-agent-sms' },
  'a scenario that is a name of JavaScript': { scenario: '__proto__', tag: `${line.run}-__proto__` },
  'another format': { journal: 2 },
  'another kind': { kind: 'account' },
  'another event': { event: 'opened' },
  'no entry': { entry: 0 },
  'half an entry': { entry: 1.5 },
  'no time': { at: 'yesterday' },
  'no target': { target: null },
  'an account by its SID': { account: `AC${'1'.repeat(32)}` },
  'a workspace by its SID': { workspace: `WS${'1'.repeat(32)}` },
};

for (const [what, change] of Object.entries(odd))
  test(`a line with ${what} is none of ours`, () => {
    expect(parseLine(JSON.stringify({ ...line, ...change }))).toBeUndefined();
  });

for (const text of ['', 'null', '[]', '1', '{"journal":1', '{"__proto__":{"journal":1}}'])
  test(`${text || 'nothing'} is no line`, () => {
    expect(parseLine(text)).toBeUndefined();
  });

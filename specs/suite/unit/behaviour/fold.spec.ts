import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { api, channel, compare, contactOf, createdWith, findingsOf, interaction, runOf } from './compared.ts';

/** Contacts by SMS, email and chat that agents have opened, of which each shows one of some values. */
const contactsWith = (...values: readonly Json[]) =>
  runOf(
    ['sms', 'email', 'chat'].map((type, nth) =>
      createdWith(
        { value: values[nth] ?? null },
        {
          scenario: { id: `agent-${type}` },
          sent: { channel: { type, initiated_by: 'agent' } },
        },
      ),
    ),
  );

const messagesOf = (before: readonly Json[], after: readonly Json[]) =>
  compare([contactsWith(...before)], contactsWith(...after)).findings.map(({ message }) => message);

for (const [title, before, after, message] of [
  ['another type', [0, 5, 7], ['0', '5', '7'], "was 0, 5 or 7, is '0', '5' or '7', in every contact"],
  ['null', ['a', 'b', 'c'], [null, null, null], "was 'a', 'b' or 'c', is null, in every contact"],
  ['one value', ['a', 'b', 'c'], ['d', 'd', 'd'], "was 'a', 'b' or 'c', is 'd', in every contact"],
  [
    'each another value',
    ['a', 'a', 'b'],
    ['b', 'b', 'a'],
    "was 'a', is 'b', in email by agent and sms by agent; was 'b', is 'a', in chat by agent",
  ],
] as const)
  test(`what becomes ${title} in several contacts is one finding`, () => {
    expect(messagesOf(before, after)).toEqual([message]);
  });

test('a message where none was is a new value, and no other words', () => {
  const made = (message: Json) => createdWith({ error_message: message });
  const [finding] = findingsOf(made(null), made('no such thing'));
  expect(finding).toMatchObject({ change: 'seen-value-new', severity: 'risky' });
});

test('a SID of another kind is one finding, wherever it is written', () => {
  const other = channel.replace('UO', 'UU');
  const made = (sid: string): JsonObject => ({
    channel: { sid },
    mine: sid,
    links: { it: `${api}/Interactions/${interaction}/Channels/${sid}` },
  });
  const found = findingsOf(createdWith(made(channel)), createdWith(made(other)));
  expect(found.map(({ change, places }) => [change, places])).toEqual([
    ['seen-reference-changed', ['interaction.channel.sid', 'interaction.links.it', 'interaction.mine']],
  ]);
});

test('a member that is gone at two places is one finding, which names them', () => {
  const made = (members: JsonObject) =>
    createdWith({ one: { is: 'a', ...members }, other: { is: 'b', ...members } });
  const [finding, ...others] = findingsOf(made({ priority: 1 }), made({}));
  expect(others).toEqual([]);
  expect(finding?.message).toBe('is missing, in sms by agent; it was 1; so is interaction.other.priority');
  expect(finding?.places).toEqual(['interaction.one.priority', 'interaction.other.priority']);
});

test('members of other names that change alike are findings of their own', () => {
  const found = findingsOf(createdWith({ one: 0, other: 0 }), createdWith({ one: 1, other: 1 }));
  expect(found.map(({ at }) => at)).toEqual(['interaction.one', 'interaction.other']);
});

test('another media type is one finding for all answers', () => {
  const typed = (type: string) => {
    const recording = contactOf({
      created: [{ sid: interaction }],
      channelLooks: [[10, { sid: channel, status: 'active' }]],
    });
    const exchanges = recording.exchanges.map((each) => ({
      ...each,
      ...(each.answer && { answer: { ...each.answer, headers: { 'content-type': type } } }),
    }));
    return { ...recording, exchanges };
  };
  const found = findingsOf(typed('application/json'), typed('text/json'));
  expect(found.map(({ at, message }) => [at, message])).toEqual([
    ['answers content-type', "was 'application/json', is 'text/json', in sms by agent"],
  ]);
});

test('a body of another type is told with the clause that it breaks', () => {
  const listed = { ...createdWith({}), exchanges: createdWith({}).exchanges.map(asList) };
  const [finding] = findingsOf(createdWith({}), listed);
  expect(finding).toMatchObject({
    at: 'create-interaction body',
    clauses: expect.arrayContaining(['create-interaction/body']),
  });
});

type Exchanges = ReturnType<typeof createdWith>['exchanges'];

const asList = (each: Exchanges[number]) =>
  each.answer ? { ...each, answer: { ...each.answer, body: [each.answer.body ?? null] } } : each;

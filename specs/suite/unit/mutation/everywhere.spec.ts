import { contracts } from '../../../../fixtures/contract/index.ts';
import { parseSteps, valueAt } from '../../../../fixtures/json/edit.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { listComparing } from '../../../../fixtures/mutation/comparing.ts';
import { makeListEverywhere } from '../../../../fixtures/mutation/everywhere/index.ts';
import { compileLedger } from '../../../../fixtures/mutation/ledger.ts';
import type { Mutant } from '../../../../fixtures/mutation/mutants.ts';
import { findOutcome } from '../../../../fixtures/mutation/outcome.ts';
import { makeSurroundings } from '../../../../fixtures/mutation/surroundings.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { expect, test } from '../../test.ts';
import { type Outline, recordingOf } from '../verdict/recording.ts';

const interaction = `KD${'1'.repeat(32)}`;
const channel = `UO${'2'.repeat(32)}`;
const conversation = `CH${'3'.repeat(32)}`;
const path = `/Interactions/${interaction}/Channels/${channel}`;
const url = `https://flex-api.twilio.com/v1${path}`;

/** A contact whose channel was asked for by the SIDs that the creation had told. */
function contactOf(outline: Outline = {}): Recording {
  const held = { direction: 'inbound', conversationSid: conversation, flexInteractionSid: interaction };
  const attributes = JSON.stringify(held);
  const made = recordingOf({
    created: [
      {
        sid: interaction,
        channel: { type: 'sms', sid: channel },
        routing: { properties: { sid: 'WT1', queue_name: 'Everyone', attributes } },
      },
    ],
    channelLooks: [
      [10, { sid: channel, interaction_sid: interaction, type: 'sms', status: 'setup', url }],
      [20, { sid: channel, interaction_sid: interaction, type: 'sms', status: 'active', url }],
    ],
    taskLooks: [[30, held]],
    task: { task_queue_friendly_name: 'Everyone' },
    ...outline,
  });
  const exchanges = made.exchanges.map((each) => ({
    ...each,
    path: each.path.replace('/Interactions/KD1/Channels/UO1', path),
  }));
  return { ...made, exchanges };
}

function mutantsOf(recording: Recording, at: string, operator: string): readonly Mutant[] {
  const around = makeSurroundings([recording], contracts(), 1)(recording);
  const all = makeListEverywhere(contracts())(recording, around);
  return [...all].filter((each) => each.at === at && each.operator === operator);
}

const bodiesOf = ({ recording }: Pick<Mutant, 'recording'>) =>
  recording.exchanges.map(({ answer }) => answer?.body as JsonObject);
const attributesIn = (text: Json | undefined) => JSON.parse(String(text)) as JsonObject;

test('an attribute is changed in the creation and in the task alike', () => {
  const [mutant] = mutantsOf(contactOf(), 'attributes.direction', 'word of a sibling');
  const [created, , , task] = mutant ? bodiesOf(mutant) : [];
  const text = valueAt(created, parseSteps('routing.properties.attributes'));
  expect(attributesIn(text).direction).toBe('outbound');
  expect(attributesIn(task?.attributes).direction).toBe('outbound');
});

test('a member is renamed in every look, whatever each look shows', () => {
  const [mutant] = mutantsOf(contactOf(), 'channel.status', 'member renamed: case');
  const looks = mutant ? bodiesOf(mutant).slice(1, 3) : [];
  expect(looks.map(({ Status }) => Status)).toEqual(['setup', 'active']);
  expect(mutant?.places).toEqual(['fetch-channel.status']);
});

test('a value that clauses hold equal is changed in both resources', () => {
  const changed = mutantsOf(contactOf(), 'every interaction.routing.properties.queue_name', 'truncated');
  expect(changed.map(({ places }) => places)).toEqual([
    ['create-interaction.routing.properties.queue_name', 'fetch-task.task_queue_friendly_name'],
  ]);
});

test('a SID of the vendor’s choice has its other name in addresses, JSON texts and the requests that ask for it', () => {
  const [mutant] = mutantsOf(contactOf(), 'every interaction.sid', 'SID of nobody');
  expect(mutant?.isRenaming).toBe(true);
  expect(JSON.stringify(mutant?.recording)).not.toContain(interaction);
});

test('a SID that was given is asked for as it was, and shown as another', () => {
  const sent = { channel: { properties: { media_channel_sid: interaction } } };
  const [mutant] = mutantsOf(contactOf({ sent }), 'every interaction.sid', 'SID of nobody');
  expect(mutant?.isRenaming).toBe(false);
  expect(mutant?.recording.exchanges.map((each) => each.path)).toContain(path);
  expect(JSON.stringify(mutant && bodiesOf(mutant))).not.toContain(interaction);
});

test('all addresses get another host at once', () => {
  const [mutant] = mutantsOf(contactOf(), 'every URL', 'URL of another host');
  const urls = (mutant ? bodiesOf(mutant) : []).flatMap((body) => body.url ?? []);
  expect(urls).toEqual([1, 2].map(() => `https://internal.example.com/v1${path}`));
});

test('every look of an endpoint is answered with another status', () => {
  const [mutant] = mutantsOf(contactOf(), 'fetch-channel:answer', 'status code');
  const statuses = mutant?.recording.exchanges.map(({ answer }) => answer?.status);
  expect(statuses).toEqual([200, 201, 201, 200]);
});

test('what one place alone shows is no change everywhere', () => {
  expect(mutantsOf(contactOf(), 'interaction.channel.type', 'retyped')).toEqual([]);
});

test('a change everywhere is excused by name, or where each of its places is', () => {
  const original = contactOf();
  const [mutant] = mutantsOf(original, 'every interaction.routing.properties.queue_name', 'truncated');
  const silent = { failing: [], deviating: [], inconclusive: [] };
  const outcome = (...places: readonly string[]) => {
    const findExcuse = compileLedger(places.map((at) => ({ at, reason: 'The pages are silent.' })));
    return mutant && findOutcome(mutant, silent, { original, findExcuse }).kind;
  };
  expect(outcome('every interaction.routing.properties.queue_name')).toBe('not promised');
  expect(outcome('create-interaction.**', 'fetch-task.*')).toBe('not promised');
  expect(outcome('create-interaction.**')).toBe('gap');
});

test('a clause compares where it holds one answer against another', () => {
  const comparing = listComparing(contracts());
  expect(comparing).toContain('fetch-task/queue-name');
  expect(comparing).toContain('fetch-task/carries-attributes');
  expect(comparing).not.toContain('attributes/direction');
  expect(comparing).not.toContain('attributes/flex-interaction-sid');
});

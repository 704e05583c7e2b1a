import * as calls from '../../../fixtures/client/calls.ts';
import type { Call } from '../../../fixtures/client/exchange.ts';
import type { Json, JsonObject } from '../../../fixtures/json/json.ts';
import { resolve } from '../../../fixtures/scenario/references.ts';
import type { Scenario } from '../../../fixtures/scenario/scenario.ts';
import type { Target } from '../../../fixtures/target/index.ts';
import { type Item, itemOf } from './item.ts';
import { attributesFollow, equal, keepSid, lookUntil, statusIs } from './scripts.ts';

/** A contact as a folder of requests: a conversation first where there is one, create, look until set up, fetch, close. */
export function contactItems(scenario: Scenario, target: Target): readonly Item[] {
  const made = { conversation: '{{conversation}}' };
  const sent = resolve({ ...scenario.interaction } as JsonObject, target.settings, made);
  const members = (scenario.conversation?.participants ?? []).map((each) =>
    resolve(each, target.settings, made),
  );
  const item = (call: Call, script: readonly string[]) =>
    itemOf(scenario.id, call, target.connection, script);
  return [
    ...conversationItems(scenario, members, item),
    item(calls.createInteraction(sent), [
      ...statusIs(200),
      ...attributesFollow(objectAt(sent, 'Channel'), attributesIn(sent)),
    ]),
    lookItem(target, ownSide(objectAt(sent, 'Channel'), members), item),
    ...endItems(item),
  ];
}

type MakeItem = (call: Call, script: readonly string[]) => Item;

function conversationItems({ id, conversation }: Scenario, members: readonly JsonObject[], item: MakeItem) {
  if (!conversation) return [];
  return [
    item(calls.createConversation(`bench-${id}`), [...statusIs(201), ...keepSid('conversation')]),
    ...members.map((member) => item(calls.addParticipant('{{conversation}}', member), statusIs(201))),
  ];
}

function endItems(item: MakeItem): readonly Item[] {
  return [
    item(calls.fetchInteraction('{{interaction}}'), [
      ...statusIs(200),
      'const body = pm.response.json();',
      equal('sid', "pm.collectionVariables.get('interaction')", 'body'),
      equal('channel.sid', "pm.collectionVariables.get('channel')", 'body'),
    ]),
    item(calls.closeChannel('{{interaction}}', '{{channel}}'), [
      ...statusIs(200),
      equal('status', "'closed'", 'pm.response.json()'),
    ]),
  ];
}

/** The task, where the set-up writes something into it; otherwise the channel tells when it is set up. */
function lookItem({ settings }: Target, external: Json | undefined, item: MakeItem): Item {
  if (external === undefined)
    return item(
      calls.fetchChannel('{{interaction}}', '{{channel}}'),
      lookUntil("body.status !== 'setup'", equal('status', "'active'", 'body')),
    );
  const seen = '(JSON.parse(body.attributes).conversations || {}).external_contact';
  return item(
    calls.fetchTask(settings, '{{task}}'),
    lookUntil(
      `${seen} !== undefined`,
      `pm.test('external_contact', () => pm.expect(${seen}).to.eql(${JSON.stringify(external)}));`,
    ),
  );
}

/** The contact centre's own address as the customer sees it: a mailbox, a projected or a proxy address; or none. */
function ownSide(channel: JsonObject, members: readonly JsonObject[]): Json | undefined {
  const listed = (channel.participants ?? []) as readonly JsonObject[];
  const from =
    channel.type === 'email' && listed.length > 0 ? objectAt(channel, 'properties').from : undefined;
  const addresses = [...members, ...listed].map(
    (who) =>
      who['MessagingBinding.ProjectedAddress'] ??
      who['MessagingBinding.ProxyAddress'] ??
      who.projected_address ??
      who.proxy_address,
  );
  return from ?? addresses.find((address) => address !== undefined);
}

const attributesIn = (sent: JsonObject) =>
  objectAt(objectAt(objectAt(sent, 'Routing'), 'properties'), 'attributes');

const objectAt = (of: JsonObject, name: string) => (of[name] ?? {}) as JsonObject;

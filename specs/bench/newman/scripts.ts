import type { JsonObject } from '../../../fixtures/json/json.ts';

/** Test scripts as they are written in Postman: JavaScript, one line each, with `pm` and `postman` given. */
type Script = readonly string[];

/** How often a look is repeated, and how long is waited between two: 15 s at most. */
const looks = { most: 30, pauseMs: 500 } as const;

/** One check of the answer's status. */
export const statusIs = (status: number): Script => [
  `pm.test('answers ${status}', () => pm.response.to.have.status(${status}));`,
];

/** Keeps the SID of the answer under a variable's name. */
export const keepSid = (name: string): Script => [
  `pm.collectionVariables.set('${name}', pm.response.json().sid);`,
];

/** Reads the answer to a creation, and keeps what the next requests ask for. */
const opening: Script = [
  'const body = pm.response.json();',
  'const attributes = JSON.parse(body.routing.properties.attributes);',
  "pm.collectionVariables.set('interaction', body.sid);",
  "pm.collectionVariables.set('channel', body.channel.sid);",
  "pm.collectionVariables.set('task', body.routing.properties.sid);",
];

/** The usual dozen of attributes, against what was sent and what the answer itself says. */
export function attributesFollow(channel: JsonObject, given: JsonObject): Script {
  const { type = null, initiated_by: initiator = null } = channel;
  const direction = initiator === 'agent' ? 'outbound' : 'inbound';
  // What the caller gives himself wins over what would be made up.
  const named = { channelType: type, direction, initiatedBy: initiator, ...given };
  return [
    ...opening,
    equal('channelType', JSON.stringify(named.channelType)),
    equal('direction', JSON.stringify(named.direction)),
    equal('initiatedBy', JSON.stringify(named.initiatedBy)),
    equal('flexInteractionSid', 'body.sid'),
    equal('flexInteractionChannelSid', 'body.channel.sid'),
    "pm.test('flexChannelInviteSid', () => pm.expect(attributes.flexChannelInviteSid).to.match(/^KG[0-9a-f]{32}$/));",
    "pm.test('conversationSid', () => pm.expect(attributes.conversationSid).to.match(/^CH[0-9a-f]{32}$/));",
    equal('conversations.initiated_by', JSON.stringify(initiator)),
    equal('conversations.conversation_id', 'body.sid'),
    equal('conversations.media', "[{ type: 'ChatTranscript', sid: attributes.conversationSid }]"),
    alike('conversations.communication_channel', String(type)),
    alike('conversations.direction', direction),
  ];
}

/** Looks again until `there`, an expression over `body`, is true; checks once, when it is or patience has run out. */
export function lookUntil(there: string, check: string): Script {
  return [
    'const body = pm.response.json();',
    "const looks = Number(pm.collectionVariables.get('looks') || 0) + 1;",
    `const over = (${there}) || looks >= ${looks.most};`,
    "pm.collectionVariables.set('looks', over ? 0 : looks);",
    'if (over) {',
    ...statusIs(200),
    check,
    '} else {',
    'postman.setNextRequest(pm.info.requestName);',
    // The sandbox ends a script only when its timers have: the customary way to wait between two requests.
    `setTimeout(() => {}, ${looks.pauseMs});`,
    '}',
  ];
}

/** A check that a member of `object` has the value of an expression. */
export const equal = (at: string, expected: string, object = 'attributes') =>
  `pm.test('${at}', () => pm.expect(${object}.${at}).to.eql(${expected}));`;

const alike = (at: string, expected: string) =>
  `pm.test('${at}', () => pm.expect(String(attributes.${at}).toLowerCase()).to.eql('${expected}'));`;

import type { JsonObject } from '../../../../fixtures/json/json.ts';

const sid = (kind: string) => `${kind}0123456789abcdef0123456789abcdef`;
const routed = { workspace_sid: sid('WS'), workflow_sid: sid('WW') };
const agents = { properties: { ...routed, queue_sid: sid('WQ'), worker_sid: sid('WK') } };
const numbers = { address: '+15005550006', proxy_address: '+15005550007' };
const bySms = { type: 'sms', initiated_by: 'agent', participants: [numbers] };
const byEmail = {
  type: 'email',
  initiated_by: 'agent',
  properties: { from: 'desk@example.com', from_name: 'Desk' },
  participants: [{ level: 'to', name: 'Nora', address: 'nora@example.com' }],
};
const inChat = { type: 'web', initiated_by: 'customer', properties: { media_channel_sid: sid('CH') } };
const sms: JsonObject = { Channel: bySms, Routing: agents };
const email: JsonObject = { Channel: byEmail, Routing: agents };
const chat: JsonObject = { Channel: inChat, Routing: { properties: routed } };

/** Requests that are as the pages ask, beside those of the scenarios. */
export const lawful: { readonly [title: string]: JsonObject } = {
  'an agent by SMS': sms,
  'an agent by email': email,
  'a customer in a chat': chat,
  'a channel that is there already': { Channel: { sid: sid('UO'), type: 'sms', initiated_by: 'api' } },
  'an agent in a conversation that is there already': {
    Channel: { ...inChat, initiated_by: 'agent' },
    Routing: agents,
  },
};

const withChannel = (of: JsonObject, more: JsonObject) => ({
  ...of,
  Channel: { ...(of.Channel as JsonObject), ...more },
});
const withProperties = (more: JsonObject) => ({ ...chat, Routing: { properties: { ...routed, ...more } } });
const without = (name: string) => {
  const { [name]: _, ...rest } = agents.properties as JsonObject;
  return { ...sms, Routing: { properties: rest } };
};
const withParticipants = (of: JsonObject, ...participants: readonly JsonObject[]) =>
  withChannel(of, { participants });

/** A request that does not follow a rule, by the id of the rule. */
export const broken: { readonly [rule: string]: JsonObject } = {
  channel: { Routing: agents },
  'channel-type': withChannel(chat, { type: 'fax' }),
  'initiated-by': withChannel(chat, { initiated_by: 'Customer' }),
  'channel-sid': withChannel(chat, { sid: 'UO1' }),
  routing: { Channel: inChat },
  'routing-properties': { Channel: inChat, Routing: {} },
  'workspace-sid': { Channel: inChat, Routing: { properties: { workflow_sid: sid('WW') } } },
  'workflow-sid': withProperties({ workflow_sid: sid('WS') }),
  workflow: { Channel: inChat, Routing: { properties: { workspace_sid: sid('WS') } } },
  'agents-queue': without('queue_sid'),
  'agents-worker': without('worker_sid'),
  'queue-sid': withProperties({ queue_sid: 'sales' }),
  'worker-sid': withProperties({ worker_sid: 'nora' }),
  'task-channel-sid': withProperties({ task_channel_sid: 'chat' }),
  priority: withProperties({ priority: '1' }),
  timeout: withProperties({ timeout: 1_209_601 }),
  attributes: withProperties({ attributes: '{}' }),
  'attributes-size': withProperties({ attributes: { note: 'x'.repeat(4090) } }),
  'customers-conversation': { ...chat, Channel: { type: 'web', initiated_by: 'customer' } },
  'media-channel-sid': withChannel(chat, { properties: { media_channel_sid: 'CH1' } }),
  'agents-participants': withChannel(sms, { participants: [] }),
  participants: withChannel(chat, { participants: { identity: 'nora' } }),
  'sms-addresses': withParticipants(sms, numbers, { address: '01 23', proxy_address: '+15005550007' }),
  'whatsapp-addresses': withChannel(sms, { type: 'whatsapp' }),
  'email-addresses': withParticipants(email, { level: 'TO', address: 'nora@example.com' }),
  'chat-identity': withParticipants(chat, { name: 'Nora' }),
  'email-from': withChannel(email, { properties: { from_name: 'Desk' } }),
  'email-from-name': withChannel(email, { properties: { from: 'desk@example.com' } }),
  'interaction-context-sid': { ...chat, InteractionContextSid: 'interaction_context_sid' },
};

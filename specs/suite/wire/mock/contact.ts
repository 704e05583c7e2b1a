import type { RunningMock } from '../../../../fixtures/mock/index.ts';
import { type Api, type Body, type Reply, textAt } from './api.ts';

/** Where the parts of an opened contact are found. */
export interface Opened {
  reply: Reply;
  interaction: string;
  channel: string;
  task: string;
  conversation: string;
  attributes: Body;
}

/** The two parameters that open a contact. */
export interface Form {
  Channel: Body;
  Routing: { properties: Body };
}

/** An agent writes an SMS. */
export function agentSms({ routing, addresses }: RunningMock, attributes: Body = {}): Form {
  const { workspaceSid, workflowSid, queueSid, workerSid } = routing;
  const participant = { address: addresses.smsCustomer, proxy_address: addresses.smsProxy };
  return {
    Channel: { type: 'sms', initiated_by: 'agent', participants: [participant] },
    Routing: {
      properties: {
        workspace_sid: workspaceSid,
        workflow_sid: workflowSid,
        queue_sid: queueSid,
        worker_sid: workerSid,
        task_channel_unique_name: 'sms',
        attributes,
      },
    },
  };
}

/** A customer opens a contact from a conversation he is in already. */
export function customer({ routing }: RunningMock, type: string, conversation: string): Form {
  return {
    Channel: { type, initiated_by: 'customer', properties: { media_channel_sid: conversation } },
    Routing: { properties: { workspace_sid: routing.workspaceSid, attributes: {} } },
  };
}

/** Opens a conversation with one participant; his members are those of the Conversations API. */
export async function conversationWith(api: Api, participant: Record<string, string>): Promise<string> {
  const sid = textAt((await api.post('/Conversations')).body, 'sid');
  await api.post(`/Conversations/${sid}/Participants`, participant);
  return sid;
}

/** Opens a contact and says where its parts are. */
export async function openContact(api: Api, mock: RunningMock, form: Form = agentSms(mock)): Promise<Opened> {
  const reply = await api.post('/Interactions', { ...form });
  const interaction = `/Interactions/${textAt(reply.body, 'sid')}`;
  const attributes: Body = JSON.parse(textAt(reply.body, 'routing.properties.attributes'));
  return {
    reply,
    interaction,
    channel: `${interaction}/Channels/${textAt(reply.body, 'channel.sid')}`,
    task: `/Workspaces/${mock.routing.workspaceSid}/Tasks/${textAt(reply.body, 'routing.properties.sid')}`,
    conversation: `/Conversations/${attributes.conversationSid}`,
    attributes,
  };
}

/** The attributes of a task, as TaskRouter shows them now. */
export async function attributesOf(api: Api, task: string): Promise<Body> {
  return JSON.parse(textAt((await api.get(task)).body, 'attributes'));
}

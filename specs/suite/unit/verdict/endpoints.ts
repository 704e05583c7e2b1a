import type { Contracts } from '../../../../fixtures/contract/types.ts';

/** The endpoint of a creation. */
export const creation = {
  name: 'create-interaction',
  api: 'flex',
  method: 'POST',
  path: '/Interactions',
  answers: { 200: 'interaction' },
  shows: {
    interaction: { at: 'answer.body' },
    attributes: { at: 'answer.body.routing.properties.attributes' },
  },
  decodes: { 'answer.body.routing.properties.attributes': 'interaction' },
  dependsOn: [],
  file: '',
} as const;

/** The endpoints that the clauses of these tests speak of. */
export const endpoints: Contracts['endpoints'] = [
  creation,
  {
    name: 'fetch-channel',
    api: 'flex',
    method: 'GET',
    path: '/Interactions/{InteractionSid}/Channels/{ChannelSid}',
    answers: { 200: 'interaction' },
    shows: { channel: { at: 'answer.body' } },
    dependsOn: [],
    file: '',
  },
  {
    name: 'closed-channel',
    api: 'flex',
    method: 'GET',
    path: '/Interactions/{InteractionSid}/Channels/{ChannelSid}',
    afterClosing: true,
    answers: { 200: 'interaction' },
    dependsOn: [],
    file: '',
  },
  {
    name: 'list-channels',
    file: '',
    api: 'flex',
    method: 'GET',
    path: '/Interactions/{InteractionSid}/Channels',
    answers: { 200: 'interaction' },
    shows: {
      channel: { at: 'answer.body.channels.*', again: true, dependsOn: ['create-interaction/single'] },
    },
    dependsOn: ['create-interaction/page'],
  },
  {
    name: 'fetch-task',
    visibleWithinMs: 3000,
    api: 'taskrouter',
    method: 'GET',
    path: '/Workspaces/{WorkspaceSid}/Tasks/{TaskSid}',
    answers: { 200: 'interaction' },
    shows: { task: { at: 'answer.body' } },
    decodes: { 'answer.body.attributes': 'interaction' },
    dependsOn: [],
    file: '',
  },
];

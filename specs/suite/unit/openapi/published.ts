import type { Json } from '../../../../fixtures/json/json.ts';

const sid = (letters: string) => ({ type: 'string', pattern: `^${letters}[0-9a-fA-F]{32}$`, nullable: true });
const text = { type: 'string', nullable: true };
const uri = { type: 'string', format: 'uri' };
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: { readonly [name: string]: Json }) => ({ type: 'object', properties }) as const;
const parts = 'flex.v1.interaction.interaction_channel';

/** The values of a channel's status. */
export const statuses = ['setup', 'active', 'failed', 'closed', 'inactive', 'pause', 'transfer'];

/** Good answers of one status, with a body of a schema. */
const answers = (status: string, schema: Json) => ({
  responses: { [status]: { description: 'OK', content: { 'application/json': { schema } } } },
});

const page = (name: string, schema: string) => ({
  ...object({
    [name]: { type: 'array', items: refer(schema) },
    meta: object({
      ...{ first_page_url: uri, url: uri, key: { type: 'string' } },
      ...{ next_page_url: { ...uri, nullable: true }, previous_page_url: { ...uri, nullable: true } },
      ...{ page: { type: 'integer' }, page_size: { type: 'integer' } },
    }),
  }),
});

const takes = (properties: { readonly [name: string]: Json }, required: readonly string[] = []) => ({
  requestBody: {
    content: { 'application/x-www-form-urlencoded': { schema: { ...object(properties), required } } },
  },
});

/** The SIDs in a path, by the last names in it. */
const inPath = (...letters: readonly (readonly [name: string, kind: string])[]) =>
  letters.map(([name, kind]) => ({ name, in: 'path', required: true, schema: sid(kind) }));

const one = inPath(['Sid', 'KD']);
const ofInteraction = inPath(['InteractionSid', 'KD']);
const ofChannel = inPath(['InteractionSid', 'KD'], ['ChannelSid', 'UO']);
const channel = '/v1/Interactions/{InteractionSid}/Channels';
const inChannel = `${channel}/{ChannelSid}`;

/**
 * A document made up to say what the contracts say, and nothing else: the newest that the vendor has published says so, too, in his
 * own words, and describes the pages of a list beside.
 */
export const published = {
  openapi: '3.0.1',
  servers: [{ url: 'https://flex-api.example' }],
  security: [{ basic: [] }],
  paths: {
    '/v1/Interactions': {
      post: {
        ...takes({ Channel: {}, Routing: {}, InteractionContextSid: text, WebhookTtid: text }, ['Channel']),
        ...answers('200', refer('flex.v1.interaction')),
      },
    },
    '/v1/Interactions/{Sid}': {
      parameters: one,
      get: answers('200', refer('flex.v1.interaction')),
      post: answers('200', refer('flex.v1.interaction')),
    },
    [channel]: { parameters: ofInteraction, get: answers('200', page('channels', parts)) },
    [`${channel}/{Sid}`]: {
      parameters: inPath(['InteractionSid', 'KD'], ['Sid', 'UO']),
      get: answers('200', refer(parts)),
      post: {
        ...takes({ Status: { type: 'string' }, Routing: {} }, ['Status']),
        ...answers('200', refer(parts)),
      },
    },
    [`${inChannel}/Invites`]: {
      parameters: ofChannel,
      get: answers('200', page('invites', `${parts}.interaction_channel_invite`)),
      post: answers('200', refer(`${parts}.interaction_channel_invite`)),
    },
    [`${inChannel}/Participants`]: {
      parameters: ofChannel,
      get: answers('200', {}),
      post: answers('200', {}),
    },
    [`${inChannel}/Participants/{Sid}`]: { parameters: ofChannel, post: answers('200', {}) },
    [`${inChannel}/Transfers`]: { parameters: ofChannel, post: answers('201', {}) },
    [`${inChannel}/Transfers/{Sid}`]: {
      parameters: ofChannel,
      get: answers('200', {}),
      post: answers('200', {}),
    },
  },
  components: {
    securitySchemes: { basic: { type: 'http', scheme: 'basic' } },
    schemas: {
      'flex.v1.interaction': object({
        ...{
          sid: sid('KD'),
          channel: { nullable: true },
          routing: { nullable: true },
          url: { ...uri, nullable: true },
        },
        ...{
          links: { type: 'object', format: 'uri-map', nullable: true },
          interaction_context_sid: sid('HQ'),
          webhook_ttid: text,
        },
      }),
      'flex.v1.interaction.interaction_channel': object({
        ...{ sid: sid('UO'), interaction_sid: sid('KD'), url: { ...uri, nullable: true } },
        type: { enum: ['voice', 'sms', 'email', 'web', 'whatsapp', 'chat', 'messenger', 'gbm'] },
        status: { enum: statuses },
        ...{ error_code: { type: 'integer', nullable: true }, error_message: text },
        links: { type: 'object', format: 'uri-map', nullable: true },
      }),
      [`${parts}.interaction_channel_invite`]: object({
        ...{
          sid: sid('KG'),
          interaction_sid: sid('KD'),
          channel_sid: sid('UO'),
          routing: { nullable: true },
        },
        url: { ...uri, nullable: true },
      }),
    },
  },
} satisfies Json;

/** Where parts of it stand. */
export const spots = {
  create: ['paths', '/v1/Interactions', 'post'],
  form: [
    'paths',
    '/v1/Interactions',
    'post',
    'requestBody',
    'content',
    'application/x-www-form-urlencoded',
    'schema',
  ],
  channel: ['components', 'schemas', parts, 'properties'],
  interaction: ['components', 'schemas', 'flex.v1.interaction', 'properties'],
  fetchChannel: ['paths', `${channel}/{Sid}`],
} as const;

import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { places, small, tell } from './documents.ts';
import { type Edit, putAll } from './edited.ts';

const { create, list, fetchChannel, updateChannel, form, schemas } = places;
const update = 'POST /v1/Interactions/{InteractionSid}/Channels/{Sid}';

/** Each kind of change that the vendor has made of operations and requests since 2022: what is edited, and what is told. */
const kinds: { readonly [title: string]: readonly [edits: readonly Edit[], told: readonly string[]] } = {
  'a value removed from a request is breaking': [
    [
      [
        [...schemas, 'interaction_channel_enum_status', 'enum'],
        ['closed', 'wrapup'],
      ],
    ],
    [`breaking request-value-removed: ${update} form Status`],
  ],
  'a value that takes the place of another in a request is breaking, and additive': [
    [
      [
        [...schemas, 'interaction_channel_enum_status', 'enum'],
        ['close', 'closed', 'inactive'],
      ],
    ],
    [
      `additive request-value-added: ${update} form Status`,
      `breaking request-value-removed: ${update} form Status`,
    ],
  ],
  'a new member of a form is additive': [
    [[[...create, ...form, 'properties', 'WebhookTtid'], { type: 'string' }]],
    ['additive request-member-added: POST /v1/Interactions form WebhookTtid'],
  ],
  'a new member of a form that is required is breaking': [
    [
      [[...create, ...form, 'properties', 'WebhookTtid'], { type: 'string' }],
      [
        [...create, ...form, 'required'],
        ['Channel', 'Routing', 'WebhookTtid'],
      ],
    ],
    ['breaking request-member-demanded: POST /v1/Interactions form WebhookTtid'],
  ],
  'a member of a form that is required no more is additive': [
    [[[...create, ...form, 'required'], ['Channel']]],
    ['additive request-member-optional: POST /v1/Interactions form Routing'],
  ],
  'a member gone from a form is breaking': [
    [[[...create, ...form, 'properties', 'Note'], undefined]],
    ['breaking request-member-removed: POST /v1/Interactions form Note'],
  ],
  'a form whose member gets a type is risky': [
    [[[...create, ...form, 'properties', 'Channel'], { type: 'object' }]],
    ['risky request-member-typed: POST /v1/Interactions form Channel'],
  ],
  'another kind of SID in a path is breaking': [
    [[[...fetchChannel, 'parameters', 1, 'schema', 'pattern'], '^UT[0-9a-fA-F]{32}$']],
    ['breaking request-pattern-changed: GET /v1/Interactions/{InteractionSid}/Channels/{Sid} path Sid'],
  ],
  'a new parameter of the query is additive': [
    [
      [
        [...list, 'parameters'],
        [
          ...small.paths['/v1/Interactions/{InteractionSid}/Channels'].get.parameters,
          { name: 'Page', in: 'query', schema: { type: 'integer' } },
        ],
      ],
    ],
    ['additive request-member-added: GET /v1/Interactions/{InteractionSid}/Channels query Page'],
  ],
  'a wider number in a request is additive': [
    [[[...list, 'parameters', 1, 'schema', 'format'], 'int64']],
    ['additive request-widened: GET /v1/Interactions/{InteractionSid}/Channels query PageSize'],
  ],
  'a smaller bound in a request is breaking': [
    [[[...list, 'parameters', 1, 'schema', 'maximum'], 100]],
    ['breaking request-narrowed: GET /v1/Interactions/{InteractionSid}/Channels query PageSize'],
  ],
  'a new operation is additive': [
    [[['paths', '/v1/Interactions/{Sid}', 'post'], { responses: {} }]],
    ['additive operation-added: POST /v1/Interactions/{Sid}'],
  ],
  'an operation that is gone is breaking': [
    [[updateChannel, undefined]],
    [`breaking operation-removed: ${update}`],
  ],
  'another way to sign is breaking': [
    [[['components', 'securitySchemes', 'basic', 'scheme'], 'bearer']],
    ['additive security-added: security', 'breaking security-removed: security'],
  ],
  'a schema that no operation uses is told when it changes': [
    [
      [
        [...schemas, 'interaction_channel_app_enum_type', 'enum'],
        ['studio', 'copilot'],
      ],
    ],
    ['risky unused-schema-changed: interaction_channel_app_enum_type'],
  ],
  'a parameter of a path with another name is risky': [
    [
      [['paths', '/v1/Interactions/{Sid}'], undefined],
      [['paths', '/v1/Interactions/{InteractionSid}'], rename()],
    ],
    ['risky path-parameter-renamed: GET /v1/Interactions/{InteractionSid} path InteractionSid'],
  ],
};

function rename(): JsonObject {
  const { get } = small.paths['/v1/Interactions/{Sid}'];
  return { get: { ...get, parameters: get.parameters.map((each) => ({ ...each, name: 'InteractionSid' })) } };
}

for (const [title, [edits, told]] of Object.entries(kinds))
  test(title, () => {
    expect([...tell(small, putAll(edits))].sort()).toEqual([...told].sort());
  });

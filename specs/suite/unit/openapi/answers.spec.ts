import { expect, test } from '../../test.ts';
import { places, put, small, tell } from './documents.ts';
import { type Edit, putAll } from './edited.ts';

const { create, list, schemas, channel, interaction } = places;
const channels = 'flex.v1.interaction.interaction_channel';

/** Each kind of change that the vendor has made of answers since 2022: what is edited, and what is told. */
const kinds: { readonly [title: string]: readonly [edits: readonly Edit[], told: readonly string[]] } = {
  'a value added to an answer is risky': [
    [
      [
        [...schemas, 'interaction_channel_enum_channel_status', 'enum'],
        ['setup', 'active', 'closed', 'pause'],
      ],
    ],
    [`risky answer-value-added: ${channels}, status`],
  ],
  'a value removed from an answer is risky': [
    [
      [
        [...schemas, 'interaction_channel_enum_channel_status', 'enum'],
        ['setup', 'active'],
      ],
    ],
    [`risky answer-value-removed: ${channels}, status`],
  ],
  'a new member of an answer is additive': [
    [[[...interaction, 'webhook_ttid'], { type: 'string', nullable: true }]],
    ['additive answer-member-added: flex.v1.interaction, webhook_ttid'],
  ],
  'a member gone from an answer is breaking': [
    [[[...channel, 'error_code'], undefined]],
    [`breaking answer-member-removed: ${channels}, error_code`],
  ],
  'a member of another type is breaking': [
    [[[...channel, 'error_code'], { type: 'string', nullable: true }]],
    [`breaking answer-member-retyped: ${channels}, error_code`],
  ],
  'an answer whose member loses its type is risky': [
    [[[...channel, 'links'], { format: 'uri-map', nullable: true }]],
    [`risky answer-member-untyped: ${channels}, links`],
  ],
  'an answer whose member gets a type is additive': [
    [[[...interaction, 'channel'], { type: 'object', nullable: true }]],
    ['additive answer-member-typed: flex.v1.interaction, channel'],
  ],
  'a member of an answer that may be null now is risky': [
    [
      [
        [
          ...list,
          'responses',
          '200',
          'content',
          'application/json',
          'schema',
          'properties',
          'meta',
          'properties',
          'next_page_url',
          'nullable',
        ],
        true,
      ],
    ],
    ['risky answer-null-added: GET /v1/Interactions/{InteractionSid}/Channels answer meta.next_page_url'],
  ],
  'a reference that loses the null beside it is risky': [
    [[[...channel, 'status'], { $ref: '#/components/schemas/interaction_channel_enum_channel_status' }]],
    [`risky answer-null-removed: ${channels}, status`],
  ],
  'a header that is gone from an answer is breaking': [
    [[[...create, 'responses', '201', 'headers'], undefined]],
    ['breaking answer-header-removed: POST /v1/Interactions answer header x-trace'],
  ],
};

for (const [title, [edits, told]] of Object.entries(kinds))
  test(title, () => {
    expect([...tell(small, putAll(edits))].sort()).toEqual([...told].sort());
  });

test('a status that takes the place of another is one breaking change, and what it answers is compared', () => {
  const { '201': answer } = small.paths['/v1/Interactions'].post.responses;
  const gone = put({ '200': answer }, ['200', 'headers'], undefined);
  expect(tell(small, put(small, [...create, 'responses'], gone))).toEqual([
    'breaking answer-status-changed: POST /v1/Interactions answer status',
    'breaking answer-header-removed: POST /v1/Interactions answer header x-trace',
  ]);
});

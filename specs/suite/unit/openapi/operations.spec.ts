import type { Step } from '../../../../fixtures/json/edit.ts';
import type { Json } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { places, put, small, tell } from './documents.ts';

const { create, list, form } = places;
const channels = 'GET /v1/Interactions/{InteractionSid}/Channels';

/** What is said of operations and parameters beside their schemas: where it changes, to what, and what is told. */
const changes: {
  readonly [title: string]: readonly [steps: readonly Step[], value: Json, told: readonly string[]];
} = {
  'an operation that is deprecated now': [
    [...create, 'deprecated'],
    true,
    ['risky deprecated: POST /v1/Interactions'],
  ],
  'a parameter that is deprecated now': [
    [...list, 'parameters', 1, 'deprecated'],
    true,
    [`risky deprecated: ${channels} query PageSize`],
  ],
  'a parameter that is required now': [
    [...list, 'parameters', 1, 'required'],
    true,
    [`breaking request-member-required: ${channels} query PageSize`],
  ],
  'a parameter that is written otherwise': [
    [...list, 'parameters', 1, 'style'],
    'spaceDelimited',
    [`risky request-changed-otherwise: ${channels} query PageSize (style)`],
  ],
  'a member of a form that is written otherwise': [
    [...create, ...form.slice(0, -1), 'encoding'],
    { Channel: { contentType: 'application/json' } },
    ['risky request-changed-otherwise: POST /v1/Interactions form Channel.(contentType)'],
  ],
  'a body of another media type': [
    [...create, 'requestBody', 'content'],
    {
      'application/json': {
        schema:
          small.paths['/v1/Interactions'].post.requestBody.content['application/x-www-form-urlencoded']
            ?.schema ?? null,
      },
    },
    [
      'breaking request-content-type-removed: POST /v1/Interactions body',
      'additive request-content-type-added: POST /v1/Interactions body',
    ],
  ],
  'a member of an operation that nobody thought of': [
    [...create, 'callbacks'],
    { told: {} },
    ['risky answer-changed-otherwise: POST /v1/Interactions callbacks'],
  ],
  'a refusal that is described now': [
    [...create, 'responses', '409'],
    { description: 'taken' },
    ['additive refusal-status-added: POST /v1/Interactions answer status'],
  ],
  'a second good status': [
    [...create, 'responses', '202'],
    { description: 'later' },
    ['risky answer-status-added: POST /v1/Interactions answer status'],
  ],
  'another address': [
    ['servers'],
    [{ url: 'https://flex-api.other' }],
    ['breaking server-removed: server', 'additive server-added: server'],
  ],
};

for (const [title, [steps, value, told]] of Object.entries(changes))
  test(`${title} is told`, () => {
    expect([...tell(small, put(small, steps, value))].sort()).toEqual([...told].sort());
  });

import { attribute } from '../../../../fixtures/attribution/attribute.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import type { Step } from '../../../../fixtures/json/edit.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { put } from '../openapi/documents.ts';
import { published, spots, statuses } from '../openapi/published.ts';
import { answersWith, openApiOf, pageWith, runWith, tellRows } from './evidence.ts';

const healthy = { documentation: pageWith(), behaviour: answersWith(), mock: { runs: [runWith()] } };
const transfers = '/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers';
const good: Json = published.paths['/v1/Interactions'].post.responses['200'] ?? null;
const ofInvites = [
  'paths',
  '/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites',
  'post',
] as const;

/** As the vendor’s was in 2024: creations answer 201, no transfers, no webhook, fewer states of a channel. */
const changes: readonly (readonly [steps: readonly Step[], value: Json | undefined])[] = [
  [[...spots.create, 'responses'], { '201': good }],
  [[...ofInvites, 'responses'], { '201': good }],
  [['paths', transfers], undefined],
  [[...spots.form, 'properties', 'WebhookTtid'], undefined],
  [[...spots.channel, 'status', 'enum'], statuses.slice(0, 5)],
];
const old = changes.reduce<JsonObject>((document, [steps, value]) => put(document, steps, value), published);

test('an old OpenAPI beside page, answers and contracts of today lags, wherever they differ', () => {
  expect(tellRows({ ...healthy, openapi: openApiOf(old) })).toEqual({
    'POST /v1/Interactions form WebhookTtid': 'contract ≠ openapi: openapi-lags',
    'channel.status': 'contract ≠ openapi: openapi-lags',
    'invites/create': 'contract ≠ openapi: openapi-lags',
    'transfers/create': 'contract ≠ openapi: openapi-lags',
  });
});

test('a creation that answers 201 by an old OpenAPI is told as recorded, and as its lagging', () => {
  const rows = attribute({ ...healthy, openapi: openApiOf(old) }, contracts());
  expect(rows.find(({ at }) => at.includes('create-interaction status'))).toMatchObject({
    sides: [
      { sources: ['contract', 'documentation', 'behaviour', 'mock'] },
      { sources: ['openapi'], reading: '201' },
    ],
    cause: 'openapi-lags',
    next: 'nothing: erratum create-status records it',
  });
});

test('a new OpenAPI beside contracts of yesterday shows that these are behind', () => {
  const states = put(published, [...spots.channel, 'status', 'enum'], [...statuses, 'parked']);
  const next = put(states, [...ofInvites, 'responses'], { '202': good });
  expect(tellRows({ ...healthy, openapi: openApiOf(next) })).toEqual({
    'channel.status': 'contract ≠ openapi: contract-wrong',
    'invites/create': 'contract ≠ openapi: contract-wrong',
  });
});

test('an old page beside OpenAPI, answers and contracts of today lags', () => {
  const documentation = pageWith({ 94: '', 118: '', 200: '' });
  const causes = Object.values(tellRows({ ...healthy, documentation, openapi: openApiOf() }));
  expect(new Set(causes)).toEqual(
    new Set(['contract = behaviour = mock ≠ documentation: documentation-lags']),
  );
});

test('without recordings nobody agrees in their place', () => {
  const { documentation, mock } = healthy;
  const rows = attribute({ documentation, mock, openapi: openApiOf(old) }, contracts());
  expect(rows.every(({ notLookedAt }) => notLookedAt.includes('behaviour'))).toBe(true);
  expect(rows.flatMap(({ sides }) => sides.flatMap(({ sources }) => sources))).not.toContain('behaviour');
});

test('a page that was not read agrees with nobody', () => {
  const rows = attribute(
    { behaviour: answersWith(), mock: { runs: [runWith()] }, openapi: openApiOf(old) },
    contracts(),
  );
  expect(rows.every(({ notLookedAt }) => notLookedAt.includes('documentation'))).toBe(true);
});

import type { Evidence } from '../../../../fixtures/attribution/attribute.ts';
import { makeFinding } from '../../../../fixtures/drift/finding.ts';
import type { Json } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { put } from '../openapi/documents.ts';
import { published, spots, statuses } from '../openapi/published.ts';
import { answersWith, openApiOf, pageWith, runWith, tellRows } from './evidence.ts';

const healthy = {
  documentation: pageWith(),
  openapi: openApiOf(),
  behaviour: answersWith(),
  mock: { runs: [runWith()] },
};
const fails = (observed?: Json) => ({
  verdict: 'fail' as const,
  ...(observed !== undefined && { observed }),
});
const broken = (clause: string, at: string, after: Json) =>
  makeFinding({
    ...{ kind: 'behaviour', change: 'clause-broken', at, before: null, after, clauses: [clause] },
    message: 'it is otherwise',
  });
const parked = put(published, [...spots.channel, 'status', 'enum'], [...statuses, 'parked']);
const withoutPause = put(published, [...spots.channel, 'status', 'enum'], statuses.slice(0, 5));
const status = 'channel/status-known';
const direction = { 'attributes/direction': fails('Outbound') };
const answers202 = put(published, [...spots.create, 'responses'], {
  '202': published.paths['/v1/Interactions'].post.responses['200'] ?? null,
});
const created202 = { 'create-interaction/answers-200': fails(202) };

/** What one source or another says otherwise, and the one row that comes of it. */
const cases: { readonly [title: string]: readonly [Evidence, { readonly [at: string]: string }] } = {
  'nothing where all agree': [healthy, {}],
  'the vendor, who changed his behaviour': [
    {
      ...healthy,
      behaviour: answersWith(direction, [broken('attributes/direction', 'attributes.direction', 'Outbound')]),
    },
    {
      'attributes.direction': 'contract = documentation = mock ≠ behaviour: vendor-changed-behaviour',
    },
  ],
  'the vendor, who contradicts himself as long as anybody knows': [
    { ...healthy, behaviour: answersWith(direction) },
    { 'attributes.direction': 'contract = documentation = mock ≠ behaviour: vendor-contradicts-himself' },
  ],
  'the vendor, of whose sources each says something else': [
    {
      ...healthy,
      openapi: openApiOf(answers202),
      behaviour: answersWith({ 'create-interaction/answers-200': fails(204) }),
    },
    {
      'create-interaction status':
        'contract = documentation = mock ≠ behaviour ≠ openapi: vendor-contradicts-himself',
    },
  ],
  'the documentation, when OpenAPI and answers agree against it': [
    { ...healthy, openapi: openApiOf(answers202), behaviour: answersWith(created202) },
    {
      'create-interaction status':
        'contract = documentation = mock ≠ openapi = behaviour: documentation-lags',
    },
  ],
  'nobody, when the page lacks a value, and no answer was seen with it': [
    { ...healthy, documentation: pageWith({ 206: 'email, sms, whatsapp, web, chat, messenger' }) },
    { 'attributes.channelType': 'contract ≠ documentation: undecided' },
  ],
  'the documentation, which has other words': [
    {
      ...healthy,
      documentation: pageWith({ 212: 'Line 212 says something of its own about plums and cherries, too.' }),
    },
    { 'attributes.direction': 'contract = behaviour = mock ≠ documentation: documentation-reworded' },
  ],
  'OpenAPI, when it does not have what the answers have': [
    { ...healthy, openapi: openApiOf(answers202) },
    { 'create-interaction status': 'contract = documentation = behaviour = mock ≠ openapi: openapi-lags' },
  ],
  'OpenAPI, when it lacks values and nobody shows them': [
    { ...healthy, openapi: openApiOf(withoutPause) },
    { 'channel.status': 'contract ≠ openapi: openapi-lags' },
  ],
  'our contract, when page and answers have changed': [
    {
      ...healthy,
      documentation: pageWith({ 212: 'Line 212 says something of its own about plums and cherries, too.' }),
      behaviour: answersWith(direction),
    },
    { 'attributes.direction': 'contract = mock ≠ behaviour ≠ documentation: contract-wrong' },
  ],
  'our contract, when OpenAPI and answers have a value that it does not accept': [
    { ...healthy, openapi: openApiOf(parked), behaviour: answersWith({ [status]: fails('parked') }) },
    { 'channel.status': 'contract ≠ openapi = behaviour: contract-wrong' },
  ],
  'our contract, when OpenAPI and answers have another type': [
    {
      ...healthy,
      openapi: openApiOf(
        put(published, [...spots.channel, 'error_code'], { type: 'string', nullable: true }),
      ),
      behaviour: answersWith({ 'channel/no-error-code': fails('45352') }),
    },
    { 'channel.error_code': 'contract = mock ≠ behaviour ≠ openapi: contract-wrong' },
  ],
  'OpenAPI, when it demands what the contract leaves out': [
    { ...healthy, openapi: openApiOf(put(published, [...spots.form, 'required'], ['Channel', 'Routing'])) },
    { 'POST /v1/Interactions form Routing': 'contract ≠ openapi: undecided' },
  ],
  'our mock, which alone says otherwise': [
    { ...healthy, mock: { runs: [runWith(direction)] } },
    { 'attributes.direction': 'contract = documentation = behaviour ≠ mock: mock-stale' },
  ],
};

for (const [title, [evidence, rows]] of Object.entries(cases))
  test(`who is to blame: ${title}`, () => {
    expect(tellRows(evidence)).toEqual(rows);
  });

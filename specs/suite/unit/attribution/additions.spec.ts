import type { Evidence } from '../../../../fixtures/attribution/attribute.ts';
import { makeFinding } from '../../../../fixtures/drift/finding.ts';
import { expect, test } from '../../test.ts';
import { put } from '../openapi/documents.ts';
import { published, spots } from '../openapi/published.ts';
import { answersWith, openApiOf, pageWith, runWith, tellRows } from './evidence.ts';

const healthy = {
  ...{ documentation: pageWith(), openapi: openApiOf() },
  ...{ behaviour: answersWith(), mock: { runs: [runWith()] } },
};

/** What no contract mentions, and the one row that comes of it. */
const cases: { readonly [title: string]: readonly [Evidence, { readonly [at: string]: string }] } = {
  'the vendor, whose answers have what nobody describes': [
    {
      ...healthy,
      behaviour: answersWith({}, [
        makeFinding({
          ...{
            kind: 'behaviour',
            change: 'seen-member-added',
            at: 'attributes.taskCreateSource',
            before: null,
          },
          ...{ after: "'interaction'", message: 'is new' },
        }),
      ]),
    },
    { 'attributes.taskCreateSource': 'behaviour: vendor-changed-behaviour' },
  ],
  'our contract, which is silent on what OpenAPI has': [
    { ...healthy, openapi: openApiOf(put(published, [...spots.channel, 'label'], { type: 'string' })) },
    { 'channel.label': 'openapi: contract-silent' },
  ],
  'our contract, which is silent on what OpenAPI and answers have': [
    {
      ...healthy,
      openapi: openApiOf(put(published, [...spots.channel, 'label'], { type: 'string' })),
      behaviour: answersWith({}, [
        makeFinding({
          ...{ kind: 'behaviour', change: 'seen-member-added', at: 'channel.label', before: null },
          ...{ after: "'one'", message: 'is new' },
        }),
      ]),
    },
    { 'channel.label': 'openapi = behaviour: contract-silent' },
  ],
};

for (const [title, [evidence, rows]] of Object.entries(cases))
  test(`who has more than the contract: ${title}`, () => {
    expect(tellRows(evidence)).toEqual(rows);
  });

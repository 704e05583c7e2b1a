import { contracts } from '../../../../fixtures/contract/index.ts';
import type { Shapes } from '../../../../fixtures/contract/types.ts';
import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { compareContracts } from '../../../../fixtures/openapi/claims/compare-contracts.ts';
import { parseOpenApi } from '../../../../fixtures/openapi/open-api.ts';
import { expect, test } from '../../test.ts';
import { put } from './documents.ts';
import { published, spots, statuses } from './published.ts';

const { channel } = spots;
const channels = 'flex.v1.interaction.interaction_channel';

/** Compares with contracts whose shape leaves a member of a channel to the clauses about it. */
function compare(document: JsonObject, member: string) {
  const shapes = put(contracts().shapes, ['channel', 'properties', member], {}) as Shapes;
  return compareContracts({ ...contracts(), shapes }, parseOpenApi(JSON.stringify(document), 'it.json'))
    .findings;
}

const tell = (document: JsonObject, member: string) =>
  compare(document, member).map(({ severity, change, at }) => `${severity} ${change}: ${at}`);

test('a closed set that a clause has is held against the document, too', () => {
  const document = put(published, [...channel, 'status', 'enum'], [...statuses, 'parked']);
  expect(tell(document, 'status')).toEqual([`risky contract-value-unaccepted: ${channels}, status`]);
});

test('a constant that a clause expects and the document does not list is told', () => {
  const document = put(published, [...channel, 'status', 'enum'], ['setup', 'closed']);
  const [finding] = compare(document, 'status').filter(({ before }) => [before].flat().length === 1);
  expect(finding?.message).toContain('status may be "active" by the contracts, which the file does not list');
});

test('a null that a clause expects and the document does not allow is told', () => {
  const document = put(published, [...channel, 'error_code'], { type: 'integer' });
  expect(tell(document, 'error_code')).toEqual([
    `additive contract-null-unpublished: ${channels}, error_code`,
  ]);
});

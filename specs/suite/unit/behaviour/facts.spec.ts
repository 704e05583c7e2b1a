import { makeNameFact } from '../../../../fixtures/behaviour/facts.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';

const nameFact = makeNameFact(contracts());

test('a status in a body is told from that of the answer', () => {
  expect([nameFact('refusal', ':status'), nameFact('refusal', 'status')]).toEqual([
    'refusal status',
    'refusal body.status',
  ]);
});

test('a resource is called the same whichever endpoint shows it', () => {
  expect(['fetch-channel', 'update-channel'].map((endpoint) => nameFact(endpoint, 'status'))).toEqual([
    'channel.status',
    'channel.status',
  ]);
});

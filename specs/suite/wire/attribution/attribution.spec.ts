import { attribute, type Evidence } from '../../../../fixtures/attribution/attribute.ts';
import { compareWithBaseline } from '../../../../fixtures/behaviour/against.ts';
import { toFile } from '../../../../fixtures/behaviour/baseline.ts';
import { describeBehaviour } from '../../../../fixtures/behaviour/behaviour.ts';
import type { JudgedRun } from '../../../../fixtures/behaviour/judged-run.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';
import { openApiOf, pageWith, tellRows } from '../../unit/attribution/evidence.ts';
import { put } from '../../unit/openapi/documents.ts';
import { published, spots, statuses } from '../../unit/openapi/published.ts';
import { record, recordHealthy } from '../behaviour/recorded.ts';

const origin = { target: 'mock', profile: null, fault: null, from: '', to: '', runs: 1 };

/** What answers show, and what of it is otherwise than on the healthy mock, which was accepted. */
async function hold(run: JudgedRun): Promise<NonNullable<Evidence['behaviour']>> {
  const content = toFile(describeBehaviour([await recordHealthy()], contracts()), origin);
  const held = { name: 'run', origin, runs: [run] };
  const { findings } = compareWithBaseline({ file: 'baseline.json', content }, held, contracts());
  return { runs: [run], findings, server: 'vendor', baselined: true };
}

const gather = async (run: JudgedRun): Promise<Evidence> => ({
  documentation: pageWith(),
  openapi: openApiOf(),
  behaviour: await hold(run),
  mock: { runs: [await recordHealthy()] },
});

test('answers that are reversed over night are told as the vendor’s change', async () => {
  const evidence = await gather(await record({ MOCK_FAULT: 'direction-reversed' }));
  expect(tellRows(evidence)).toMatchObject({
    'attributes.direction': 'contract = documentation = mock ≠ behaviour: vendor-changed-behaviour',
  });
});

test('a mock that does alone what no answer does is stale', async () => {
  const healthy = await recordHealthy();
  const mock = { runs: [await record({ MOCK_FAULT: 'direction-reversed' })] };
  expect(tellRows({ ...(await gather(healthy)), mock })).toMatchObject({
    'attributes.direction': 'contract = documentation = behaviour ≠ mock: mock-stale',
  });
});

test('healthy answers beside a page and an OpenAPI that say what the contracts say have no row', async () => {
  expect(tellRows(await gather(await recordHealthy()))).toEqual({});
});

test('a status of a channel that the answers show and an old OpenAPI lacks is lagging', async () => {
  const openapi = openApiOf(
    put(
      published,
      [...spots.channel, 'status', 'enum'],
      statuses.filter((each) => each !== 'active'),
    ),
  );
  expect(tellRows({ ...(await gather(await recordHealthy())), openapi })).toEqual({
    'channel.status': 'contract = behaviour = mock ≠ openapi: openapi-lags',
  });
});

test('a value that the answers show and the page lacks is the page’s lagging', async () => {
  const documentation = pageWith({ 206: 'sms, whatsapp, web, chat, messenger, gbm' });
  expect(tellRows({ ...(await gather(await recordHealthy())), documentation })).toEqual({
    'attributes.channelType': 'contract = behaviour = mock ≠ documentation: documentation-lags',
  });
});

test('the vendor’s contradiction on the communication channel is told with its erratum', async () => {
  const example = { routing: { properties: { attributes: '{"conversations":{},"customers":{}}' } } };
  const openapi = openApiOf(
    put(published, [...spots.create, 'responses', '200', 'content', 'application/json', 'examples'], {
      create: { value: example },
    }),
  );
  const evidence = { ...(await gather(await record({ MOCK_PROFILE: 'live-2025' }))), openapi };
  const row = attribute(evidence, contracts()).find(({ at }) =>
    at.includes('attributes.conversations.communication_channel'),
  );
  expect(row).toMatchObject({
    sides: [{ sources: ['contract', 'documentation', 'mock'] }, { sources: ['openapi', 'behaviour'] }],
    cause: 'documentation-lags',
    errata: ['communication-channel-left-out'],
  });
});

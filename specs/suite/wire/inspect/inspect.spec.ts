import { closeChannel } from '../../../../fixtures/client/calls.ts';
import { readText } from '../../../../fixtures/client/exchange.ts';
import { faults } from '../../../../fixtures/faults/index.ts';
import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { type Centre, contacts, findScenario, listBroken, openCentre } from './contacts.ts';

const countPassed = ({ verdicts }: Awaited<ReturnType<Centre['inspect']>>) =>
  verdicts.filter(({ verdict }) => verdict === 'pass').length;

for (const profile of ['documented', 'live-2025'] as const)
  test(`contacts of others break nothing, by requests that read alone (${profile})`, async () => {
    const centre = await openCentre({ profile });
    const sids = [];
    for (const scenario of contacts) sids.push(await centre.open(scenario));
    const inspection = await centre.inspect({ sids });
    expect(listBroken(inspection)).toEqual([]);
    expect(inspection.missing).toEqual([]);
    expect(countPassed(inspection)).toBeGreaterThan(70);
    expect([...centre.methods]).toEqual(['GET']);
    await centre.mock.close();
  });

test('a contact that was closed breaks nothing, and all of it is judged that can be', async () => {
  const centre = await openCentre();
  const sid = await centre.open(findScenario('api-web'));
  const fetched = await centre.send({ step: 'x', api: 'flex', method: 'GET', path: `/Interactions/${sid}` });
  await centre.send(closeChannel(sid, readText(fetched, 'channel', 'sid') ?? ''));
  const { verdicts } = await centre.inspect({ sids: [sid] });
  const named = new Set(verdicts.map(({ verdict }) => verdict));
  expect([...named].sort()).toEqual(['excluded', 'notApplicable', 'pass']);
  await centre.mock.close();
});

test('with the request more is judged, and what the caller overrode is his', async () => {
  const centre = await openCentre();
  const sid = await centre.open(findScenario('api-web'));
  const attributes = { customerName: 'Nora Example', from: 'Nora Example' };
  const sent: JsonObject = {
    channel: { type: 'web', initiated_by: 'api' },
    routing: { properties: { attributes } },
  };
  const without = await centre.inspect({ sids: [sid] });
  const withIt = await centre.inspect({ sids: [sid], sent });
  expect(countPassed(withIt)).toBeGreaterThan(countPassed(without) + 5);
  const other = { channel: { type: 'web', initiated_by: 'agent' }, routing: { properties: { attributes } } };
  expect(listBroken(await centre.inspect({ sids: [sid], sent: other }))).toContain('attributes/direction');
  await centre.mock.close();
});

test('with the request of another contact nothing is blamed on the vendor that compares with it', async () => {
  const centre = await openCentre();
  const sid = await centre.open(findScenario('api-web'));
  const attributes = { customerName: 'Bob', from: 'Bob' };
  const sent: JsonObject = {
    channel: { type: 'sms', initiated_by: 'agent' },
    routing: { properties: { attributes } },
  };
  const { verdicts, match } = await centre.inspect({ sids: [sid], sent });
  expect(listBroken({ verdicts })).toEqual([]);
  expect(match?.isOfAnother).toBe(true);
  expect(verdicts.find(({ id }) => id === 'attributes/direction')?.scenarios[0]?.message).toBe(
    'it compares with the request, and the one that was given is of another contact',
  );
  await centre.mock.close();
});

test('of a broken attribute it is said how old the task was, and that others may write to it', async () => {
  const centre = await openCentre({ hooks: faults.find(({ id }) => id === 'invite-sid-kind') });
  const sid = await centre.open(findScenario('api-web'));
  const { verdicts } = await centre.inspect({ sids: [sid] });
  const [broken] = verdicts.filter(({ verdict }) => verdict === 'fail');
  expect(broken?.scenarios[0]?.message).toMatch(
    / \(read when the task was \d+ s old, and whoever has written to it since may have made it so\)$/,
  );
  expect(broken?.scenarios[0]?.message).not.toContain('read after');
  await centre.mock.close();
});

test('a fault of the vendor’s is found in a contact of others', async () => {
  const centre = await openCentre({ hooks: faults.find(({ id }) => id === 'invite-sid-kind') });
  const sid = await centre.open(findScenario('api-web'));
  expect(listBroken(await centre.inspect({ sids: [sid] }))).toEqual(['attributes/flex-channel-invite-sid']);
  await centre.mock.close();
});

test('an interaction that there is not has one sentence, and nothing is judged of it', async () => {
  const centre = await openCentre();
  const sid = `KD${'0'.repeat(32)}`;
  const { missing, recordings } = await centre.inspect({ sids: [sid] });
  expect(missing).toEqual([
    `${sid} is no interaction of this account (404): it never was one, was removed long after it had ended, or belongs to another account`,
  ]);
  expect(recordings.map(({ status }) => status)).toEqual(['unavailable']);
  await centre.mock.close();
});

test('what real customers are called stands in nothing that is kept', async () => {
  const centre = await openCentre();
  const { interaction, ...scenario } = findScenario('api-web');
  const properties = interaction?.Routing.properties as JsonObject;
  const attributes = {
    customerName: 'Wilhelmina Quill',
    remark: 'calls back at noon, says Ann',
    from: 'Wilhelmina Quill',
  };
  const Routing = { properties: { ...properties, attributes } };
  const sid = await centre.open({
    ...scenario,
    interaction: { Channel: interaction?.Channel ?? {}, Routing },
  });
  const inspection = JSON.stringify(await centre.inspect({ sids: [sid] }));
  expect(inspection).not.toMatch(/Wilhelmina|Quill|noon/);
  expect(inspection).toContain('<name:');
  await centre.mock.close();
});

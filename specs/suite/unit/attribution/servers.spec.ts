import { chooseAnswers } from '../../../../fixtures/attribution/answers.ts';
import { attribute, type Evidence } from '../../../../fixtures/attribution/attribute.ts';
import type { Origin } from '../../../../fixtures/behaviour/origin.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { makeFinding } from '../../../../fixtures/drift/finding.ts';
import { expect, test } from '../../test.ts';
import { openApiOf, pageWith, runWith } from './evidence.ts';

const clause = 'attributes/direction';
const failed = runWith({ [clause]: { verdict: 'fail', observed: 'Outbound' } });
const finding = makeFinding({
  ...{ kind: 'behaviour', change: 'seen-value-new', at: 'attributes.direction', clauses: [clause] },
  ...{ before: "'outbound'", after: "'Outbound'", message: 'it is otherwise', severity: 'breaking' },
});

const mock = { target: 'mock', profile: 'documented', fault: null, server: 'mock' } as const;
const live = { target: 'live', profile: null, fault: null, server: 'loopback' } as const;

/** The row of a direction that a run shows reversed, where page and OpenAPI are as ever. */
function rowOf(...origins: readonly Omit<Origin, 'from' | 'to' | 'runs'>[]) {
  return rowAgainst('vendor', origins);
}

function rowAgainst(server: 'vendor' | 'mock', origins: readonly Omit<Origin, 'from' | 'to' | 'runs'>[]) {
  const answers = origins.map((origin) => ({
    ...{ origin: { ...origin, from: '', to: '', runs: 1 }, runs: [failed], findings: [finding] },
  }));
  const chosen = chooseAnswers(answers, { server });
  const evidence: Evidence = {
    ...{ documentation: pageWith(), openapi: openApiOf(), mock: { runs: [runWith()] } },
    ...chosen,
  };
  return attribute(evidence, contracts()).find(({ at }) => at.includes('attributes.direction'));
}

test('a run on our mock with a fault is the fault’s doing, and nobody has looked at the vendor', () => {
  const row = rowOf({ ...mock, fault: 'direction-reversed' });
  expect(row).toMatchObject({ cause: 'mock-set', says: 'our mock was set so: fault direction-reversed' });
  expect(row?.notLookedAt).toEqual(['behaviour']);
  expect(row?.next).not.toContain('ticket');
});

test('a run on our mock with another profile is the profile’s doing', () => {
  expect(rowOf({ ...mock, profile: 'oai' })?.says).toBe('our mock was set so: profile oai');
});

test('a run on our mock as it is written shows that the mock is stale', () => {
  expect(rowOf(mock)).toMatchObject({ cause: 'mock-stale', notLookedAt: ['behaviour'] });
});

test('a server at a loopback address is not the vendor', () => {
  expect(rowOf(live)).toMatchObject({
    cause: 'server-differs',
    says: expect.stringContaining('the server at a loopback address'),
  });
});

test('a server at any other address that is not his is not the vendor', () => {
  expect(rowOf({ ...live, server: 'elsewhere' })?.cause).toBe('server-differs');
});

test('the vendor is told of by his own hosts, whatever else was asked beside them', () => {
  expect(rowOf(live, { ...live, server: 'vendor' })?.cause).toBe('vendor-changed-behaviour');
});

test('a server of somebody’s that does as the contract has it does not make OpenAPI lag', () => {
  const origin = { ...live, from: '', to: '', runs: 1 };
  const chosen = chooseAnswers([{ origin, runs: [runWith()], findings: [] }], { server: 'vendor' });
  const documentation = pageWith({ 206: 'email, sms, whatsapp, web, chat, messenger' });
  const [row] = attribute({ documentation, ...chosen }, contracts()).filter(
    ({ errata }) => errata.length === 0,
  );
  expect(row?.notLookedAt).toContain('behaviour');
});

test('against a baseline of the mock nobody knows whether the vendor changed', () => {
  const row = rowAgainst('mock', [{ ...live, server: 'vendor' }]);
  expect(row).toMatchObject({ cause: 'undecided', says: expect.stringContaining('whether he ever did') });
});

test('another variant than the mock’s is no change of the vendor’s', () => {
  const id = 'attributes/communication-channel';
  const runs = [runWith({ [id]: { verdict: 'deviation', observed: 'Sms', variant: 'Sms' } })];
  const variant = makeFinding({
    ...{ kind: 'behaviour', change: 'erratum-variant-changed', clauses: [id], message: 'it is otherwise' },
    ...{ at: 'attributes.conversations.communication_channel', before: "'SMS'", after: "'Sms'" },
  });
  const origin = { ...live, server: 'vendor', from: '', to: '', runs: 1 } as const;
  const chosen = chooseAnswers([{ origin, runs, findings: [variant] }], { server: 'mock' });
  const evidence = { documentation: pageWith(), openapi: openApiOf(), ...chosen };
  const row = attribute(evidence, contracts()).find(({ at }) => at.includes(variant.at));
  expect(row?.cause).toBe('undecided');
  expect(row?.next).toMatch(/^see whether your code knows both readings/);
});

test('a baseline of an earlier version does not say whose answers it holds, so it proves no change', () => {
  const origin = { ...live, server: 'vendor', from: '', to: '', runs: 1 } as const;
  expect(chooseAnswers([{ origin, runs: [], findings: [] }], {}).behaviour?.baselined).toBe(false);
});

import { contracts, notPromised } from '../../../../fixtures/contract/index.ts';
import { sameMeaning } from '../../../../fixtures/mutation/equivalence.ts';
import { makeListEverywhere } from '../../../../fixtures/mutation/everywhere/index.ts';
import { makeJudgeOne } from '../../../../fixtures/mutation/judge-one.ts';
import type { Mutant } from '../../../../fixtures/mutation/mutants.ts';
import { runMutants } from '../../../../fixtures/mutation/run.ts';
import { makeSurroundings } from '../../../../fixtures/mutation/surroundings.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { recordOnMock } from '../../../../fixtures/run/open-run.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { expect, test } from '../../test.ts';

function* mutate(recordings: readonly Recording[]): Generator<readonly [Recording, Mutant]> {
  const listEverywhere = makeListEverywhere(contracts());
  const surround = makeSurroundings(recordings, contracts(), 1);
  for (const original of recordings)
    for (const mutant of listEverywhere(original, surround(original))) yield [original, mutant];
}

test('every change made everywhere means something else than the recording', ({ recordings }) => {
  const wrong: string[] = [];
  for (const [original, mutant] of mutate(recordings))
    if (sameMeaning(original, mutant.recording))
      wrong.push(`${mutant.at} ${mutant.operator} ${mutant.change}`);
  expect(wrong).toEqual([]);
});

test('the same recordings give the same changes everywhere', ({ recordings }) => {
  const [first] = recordings;
  const listAll = () =>
    [...mutate(first ? [first] : [])].map(([, { operator, at, change }]) => [operator, at, change].join(' '));
  expect(listAll()).toEqual(listAll());
});

test('another name of what the vendor names breaks nothing where every request and answer has it', ({
  recordings,
  judgeOne,
}) => {
  const broken: string[] = [];
  for (const [, { isRenaming, operator, at, recording }] of mutate(recordings))
    if (isRenaming && operator === 'SID of nobody')
      broken.push(...[at, ...judgeOne(recording).failing].slice(1));
  expect(broken).toEqual([]);
});

test('what two answers alone tell apart is a gap where both show it alike', ({ recordings }) => {
  const all = contracts();
  const fewer = { ...all, clauses: all.clauses.filter(({ id }) => id !== 'attributes/channel-type') };
  const run = { contracts: fewer, entries: notPromised(), judgeOne: makeJudgeOne(fewer) };
  const part = { scenario: 'agent-sms', operator: 'word of a sibling' };
  const { one, everywhere } = runMutants(recordings, { ...run, ...part });
  const gaps = (counts: typeof one) =>
    [...counts.survivors.values()].flatMap(({ reason, at }) => (reason === 'gap' ? [at] : []));
  expect(gaps(one)).toEqual([]);
  expect(gaps(everywhere)).toContain('attributes.channelType');
});

test('a service that changes a fact where it writes it breaks what the mutant breaks', async ({
  recordings,
  judgeOne,
}) => {
  const among = scenarios().filter(({ id }) => id === 'agent-sms');
  const [served] = await recordOnMock(among, { MOCK_FAULT: 'attribute-type-capitals' });
  const [made] = [...mutate(recordings.filter(({ scenario }) => scenario.id === 'agent-sms'))].filter(
    ([, { at, operator }]) => at === 'attributes.channelType' && operator === 'case changed',
  );
  expect(made && judgeOne(made[1].recording).failing).toEqual(['attributes/channel-type']);
  expect(served && judgeOne(served).failing).toEqual(['attributes/channel-type']);
});

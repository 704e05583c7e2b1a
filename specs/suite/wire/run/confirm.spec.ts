import { acceptClauses } from '../../../../fixtures/known/accept.ts';
import { type Answer, type Call, refused } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { confirmOn, distortNth } from './confirmed.ts';

const among = ['agent-sms'];
const wrong = { direction: 'sideways' };
const always = () => distortNth(() => wrong);

test('what fails in the first contact only is unsteady, with both observations', async () => {
  const hooks = distortNth((nth) => (nth === 1 ? wrong : {}));
  const { find, failing } = await confirmOn({ among, hooks });
  expect(failing).toEqual([]);
  expect(find('attributes/direction')).toMatchObject({
    verdict: 'inconclusive',
    scenarios: [
      {
        again: {
          finding: 'unsteady',
          first: { verdict: 'fail', observed: 'sideways' },
          second: { verdict: 'pass' },
        },
      },
    ],
  });
});

test('what fails in both contacts is a violation, and confirmed', async () => {
  const { find, again } = await confirmOn({ among, hooks: always() });
  expect(again.map(({ status }) => status)).toEqual(['recorded']);
  expect(find('attributes/direction')).toMatchObject({
    verdict: 'fail',
    scenarios: [{ again: { finding: 'confirmed', second: { observed: 'sideways' } } }],
  });
});

test('what breaks one clause first and another one then is unsteady in both', async () => {
  const hooks = distortNth((nth) => (nth === 1 ? wrong : { from: 7 }));
  const { find, failing } = await confirmOn({ among, hooks });
  expect(failing).toEqual([]);
  for (const id of ['attributes/direction', 'attributes/from'])
    expect(find(id), id).toMatchObject({
      verdict: 'inconclusive',
      scenarios: [{ again: { finding: 'unsteady' } }],
    });
});

test('contacts that hold are not made again', async () => {
  const hooks = distortNth((nth) => (nth === 1 ? wrong : {}));
  const { again, interactionsCreated } = await confirmOn({
    among: ['agent-sms', 'api-web'],
    hooks,
    over: { sharesAddresses: true },
  });
  expect(again).toHaveLength(1);
  expect(interactionsCreated).toBe(3);
});

test('what fails in a clause that was not chosen asks for no contact', async () => {
  const { again } = await confirmOn({ among, hooks: always(), chosen: ['attributes/from'] });
  expect(again).toEqual([]);
});

test('a bad request that is refused otherwise than promised is sent once more', async () => {
  const hooks = {
    answers: {
      createInteraction: (answer: Answer) => ({ ...answer, body: { ...Object(answer.body), code: 7 } }),
    },
  };
  const { again, failing } = await confirmOn({ among: ['refused-missing-channel'], hooks });
  expect(again.map(({ scenario }) => scenario.id)).toEqual(['refused-missing-channel']);
  expect(failing).not.toEqual([]);
});

test('a contact that is refused the second time leaves a failure, which says so', async () => {
  let created = 0;
  const isSecond = ({ operation }: Call) => operation === 'createInteraction' && ++created === 2;
  const refusal = refused({ name: 'invalid', status: 400, code: 45004, message: 'Routing is invalid' });
  const hooks = { ...always(), instead: (call: Call) => (isSecond(call) ? refusal : undefined) };
  const { find } = await confirmOn({ among, hooks });
  expect(find('attributes/direction')).toMatchObject({
    verdict: 'fail',
    scenarios: [
      {
        again: { finding: 'unconfirmed', second: { message: expect.stringContaining('Routing is invalid') } },
      },
    ],
  });
});

test('known breakage in its known reading is not recorded once more', async () => {
  const { verdicts, failing } = await confirmOn({ among, hooks: always() });
  const known = acceptClauses(verdicts, { clauses: failing, because: 'a night', today: '2026-11-26' }, []);
  const { find, again, interactionsCreated } = await confirmOn({ among, hooks: always(), known });
  expect(again).toEqual([]);
  expect(interactionsCreated).toBe(1);
  expect(find('attributes/direction')?.verdict).toBe('known');
});

test('what the first contact created and what the second did are closed, and told apart by their tags', async () => {
  const tags: string[] = [];
  const journal = {
    creating: (_: string, scenario: string, tag: string) => {
      tags.push(`${scenario} ${tag}`);
      return { created: () => undefined, closed: () => undefined };
    },
    close: () => undefined,
  };
  const { openChannels } = await confirmOn({ among, hooks: always(), over: { journal, runTag: 'run-1' } });
  expect(tags).toEqual(['agent-sms run-1-agent-sms', 'again-agent-sms run-1-again-agent-sms']);
  expect(openChannels).toEqual([]);
});

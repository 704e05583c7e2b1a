import { expect, test } from '../../test.ts';
import { confirmOn, distortNth } from './confirmed.ts';

const always = () => distortNth(() => ({ direction: 'sideways' }));
const spent = 'budget: LIVE_MAX_INTERACTIONS is spent';

for (const budget of [1, 2, 3, 4])
  test(`with a budget of ${budget} two contacts that fail never make more than ${budget} interactions`, async () => {
    const { interactionsCreated, again } = await confirmOn({
      among: ['agent-sms', 'api-web'],
      hooks: always(),
      budget,
    });
    expect(interactionsCreated).toBe(budget);
    const unmade = again.filter(({ status }) => status === 'unavailable');
    expect(unmade.map(({ reason }) => reason)).toEqual(Array(budget === 1 ? 1 : 4 - budget).fill(spent));
  });

test('a failure that the budget does not let be looked at again stays one, and says so', async () => {
  const { find } = await confirmOn({ among: ['agent-sms'], hooks: always(), budget: 1 });
  expect(find('attributes/direction')).toMatchObject({
    verdict: 'fail',
    scenarios: [{ again: { finding: 'unconfirmed', second: { message: spent } } }],
  });
});

test('where the budget ends early, the contact in which most fails is made again', async () => {
  const hooks = {
    attributes: (attributes: object, { type }: { type: string }) => ({
      ...attributes,
      direction: 'sideways',
      ...(type === 'web' && { from: 7 }),
    }),
  };
  // Two that share an address would go first, as they must follow one another.
  const over = { sharesAddresses: false };
  const { again } = await confirmOn({ among: ['agent-sms', 'api-sms', 'api-web'], hooks, budget: 4, over });
  const made = again.filter(({ status }) => status === 'recorded');
  expect(made.map(({ scenario }) => scenario.id)).toEqual(['api-web']);
});

test('a run that was ended confirms nothing', async () => {
  const end = new AbortController();
  const { find, again, interactionsCreated } = await confirmOn({
    among: ['agent-sms'],
    hooks: always(),
    over: { signal: end.signal },
    between: () => end.abort(),
  });
  expect(interactionsCreated).toBe(1);
  expect(again.flatMap(({ exchanges }) => exchanges)).toEqual([]);
  expect(find('attributes/direction')).toMatchObject({
    verdict: 'fail',
    scenarios: [{ again: { finding: 'unconfirmed', second: { message: 'the run was ended' } } }],
  });
});

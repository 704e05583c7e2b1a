import type { Side } from '../../../../fixtures/compare/side.ts';
import { expect, test } from '../../test.ts';
import { contacts, failing, verdictOf } from '../report/parts.ts';
import { compare, sideOf, sideWith } from './sides.ts';

const whole = sideWith();

/** The same side with another target. */
const on = (more: Partial<Side['target']>): Side => ({ ...whole, target: { ...whole.target, ...more } });

const others: { readonly [what: string]: readonly [a: Side, b: Side, kind: string] } = {
  'another target': [whole, on({ name: 'live', flexApi: 'https://api.example/v1' }), 'target'],
  'another address': [on({ flexApi: 'https://a.example' }), on({ flexApi: 'https://b.example' }), 'target'],
  'another profile': [whole, on({ profile: 'observed' }), 'profile'],
  'another account': [on({ account: 'one' }), on({ account: 'two' }), 'account'],
};

for (const [what, [a, b, kind]] of Object.entries(others))
  test(`${what} is said first, and nothing is said to be no worse`, () => {
    const { reservations, outcome } = compare(a, b);
    expect(reservations[0]).toMatchObject({ kind, decides: true });
    expect(outcome).toBe('unknown');
  });

test('a live run that does not name its account may be of another', () => {
  const [a, b] = [on({ name: 'live', account: 'one' }), on({ name: 'live' })];
  const { outcome, reservations } = compare(a, b);
  expect({ outcome, first: reservations[0]?.kind }).toEqual({ outcome: 'noWorse', first: 'account' });
});

test('two replays are of one target, wherever their recordings lie', () => {
  const [a, b] = ['one', 'two'].map((place) => on({ name: 'replay', flexApi: `recordings in ${place}` }));
  expect(compare(a ?? whole, b ?? whole).reservations).not.toContainEqual(
    expect.objectContaining({ kind: 'target' }),
  );
});

test('other contracts are said, and decide nothing', () => {
  const { reservations, outcome } = compare(whole, { ...whole, contracts: 'f'.repeat(64) });
  expect(reservations[0]).toMatchObject({ kind: 'contracts', decides: false });
  expect(outcome).toBe('noWorse');
});

const part = sideWith({
  verdicts: [verdictOf('attributes/direction', 'pass')],
  asked: ['attributes/direction'],
});
const ofTwo: Side = { ...part, chosen: { clauses: 1, of: 2 } };

test('a part is not taken for the whole: what it leaves out is neither removed nor green', () => {
  const { reservations, outcome, removed, notChosen } = compare(whole, ofTwo);
  expect(reservations[0]).toMatchObject({ kind: 'part' });
  expect({ outcome, removed, notChosen }).toEqual({
    ...{ outcome: 'unknown', removed: [], notChosen: ['attributes/from'] },
  });
});

test('what a part before has left out is not added', () => {
  expect(compare(ofTwo, whole)).toMatchObject({ outcome: 'noWorse', added: [] });
});

test('what a part before has left out and fails now is told as what nobody had looked at', () => {
  const broken = sideOf([verdictOf('attributes/from', 'fail', failing(contacts))]);
  expect(compare(ofTwo, broken)).toMatchObject({
    ...{ outcome: 'worse', newlyBroken: [{ id: 'attributes/from', before: null }] },
  });
});

test('the later run in the first place is said', () => {
  const later = { ...whole, run: 'run-2', startedAt: '2026-11-23T02:00:00Z' };
  expect(compare(later, whole).reservations).toMatchObject([{ kind: 'order' }]);
  expect(compare(whole, later).reservations).toEqual([]);
});

import { expect, test } from '../../test.ts';
import { contactOf, contacts, failing, verdictOf } from '../report/parts.ts';
import { compare, sideOf, sideWith } from './sides.ts';

const id = 'attributes/direction';
const broken = sideOf([verdictOf(id, 'fail', failing(contacts))]);
const [first = contactOf('agent-sms'), ...others] = contacts;

test('two runs alike are no worse', () => {
  const { outcome, newlyBroken, otherReading, mended, notJudged } = compare(broken, broken);
  expect({ outcome, newlyBroken, otherReading, mended, notJudged }).toEqual({
    ...{ outcome: 'noWorse', newlyBroken: [], otherReading: [], mended: [], notJudged: [] },
  });
});

test('a clause that held and fails is newly broken, and hits those who rely on it', () => {
  const { outcome, newlyBroken, consumersHit } = compare(sideWith(), broken);
  expect({ outcome, consumersHit }).toEqual({ outcome: 'worse', consumersHit: { 'Flex UI': 1 } });
  expect(newlyBroken).toMatchObject([{ id, before: 'pass', after: 'fail', severity: 'critical' }]);
});

test('the most severe of what is newly broken comes first', () => {
  const both = sideOf([
    verdictOf('attributes/from', 'fail', failing(contacts)),
    verdictOf(id, 'fail', failing(contacts)),
  ]);
  expect(compare(sideWith(), both).newlyBroken.map((each) => each.id)).toEqual([id, 'attributes/from']);
});

test('a clause that failed and holds is mended', () => {
  const { outcome, mended } = compare(broken, sideWith());
  expect({ outcome, mended: mended.map((each) => each.id) }).toEqual({ outcome: 'noWorse', mended: [id] });
});

test('a clause that fails with another value is broken in another reading', () => {
  const other = sideOf([verdictOf(id, 'fail', failing(contacts, { observed: 'sideways' }))]);
  const { outcome, newlyBroken, otherReading } = compare(broken, other);
  expect({ outcome, newlyBroken }).toEqual({ outcome: 'worse', newlyBroken: [] });
  expect(otherReading).toMatchObject([{ id, before: 'fail', after: 'fail' }]);
});

test('a clause that fails in another contact too is broken in another reading', () => {
  const held = { scenario: first.id, verdict: 'pass' } as const;
  const narrower = sideOf([verdictOf(id, 'fail', [held, ...failing(others)])]);
  expect(compare(narrower, broken).otherReading.map((each) => each.id)).toEqual([id]);
});

test('a contact that only one of the runs has made makes no other reading', () => {
  const fewer = sideOf([verdictOf(id, 'fail', failing(others))]);
  expect(compare(fewer, broken)).toMatchObject({ outcome: 'noWorse', otherReading: [] });
});

test('another variant that the ledger accepts is another reading, and not worse', () => {
  const deviating = sideOf([
    verdictOf(id, 'deviation', [{ scenario: first.id, verdict: 'deviation', variant: 'shown late' }]),
  ]);
  const { outcome, otherReading } = compare(sideWith(), deviating);
  expect({ outcome, ids: otherReading.map((each) => each.id) }).toEqual({ outcome: 'noWorse', ids: [id] });
});

for (const verdict of ['inconclusive', 'notApplicable'] as const) {
  const unseen = sideOf([verdictOf(id, verdict)]);

  test(`a clause that was judged and is ${verdict} is not judged any more, which is not green`, () => {
    const { outcome, notJudged } = compare(sideWith(), unseen);
    expect({ outcome, ids: notJudged.map((each) => each.id) }).toEqual({ outcome: 'unknown', ids: [id] });
  });

  test(`a clause that was ${verdict} and holds is judged again`, () => {
    const { outcome, judgedAgain } = compare(unseen, sideWith());
    expect({ outcome, ids: judgedAgain.map((each) => each.id) }).toEqual({ outcome: 'noWorse', ids: [id] });
  });

  test(`a clause that was ${verdict} and fails is newly broken, and said not to have been judged`, () => {
    expect(compare(unseen, broken).newlyBroken).toMatchObject([{ id, before: verdict }]);
  });
}

test('known breakage that is accepted for the first time is no worse', () => {
  const known = sideOf([verdictOf(id, 'known', failing(contacts))]);
  expect(compare(broken, known)).toMatchObject({ outcome: 'noWorse', acceptance: [{ id, after: 'known' }] });
});

test('a contact that could be made and cannot any more is not green', () => {
  const lost = sideWith({
    scenarios: [contactOf(first.id, { status: 'unavailable', reason: 'no answer' }), ...others],
  });
  const { outcome, notMade } = compare(sideWith(), lost);
  expect({ outcome, notMade }).toEqual({
    outcome: 'unknown',
    notMade: [{ scenario: first.id, reason: 'no answer' }],
  });
});

test('what is broken counts for more than what was not looked at', () => {
  const both = sideOf([
    verdictOf('attributes/from', 'inconclusive'),
    verdictOf(id, 'fail', failing(contacts)),
  ]);
  expect(compare(sideWith(), both).outcome).toBe('worse');
});

test('members that no contract mentions are told when they come and when they go', () => {
  const shows = (at: string) => sideWith({ additions: [{ at, first: first.id, kind: 'string' }] });
  expect(compare(shows('task.old'), shows('task.new'))).toMatchObject({
    ...{ outcome: 'noWorse', newAdditions: ['task.new'], goneAdditions: ['task.old'] },
  });
});

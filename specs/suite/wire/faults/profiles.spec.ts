import { clauses } from '../../../../fixtures/contract/index.ts';
import { profileNames } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import { findUnexplained, judgeSettings, listIds, listSaid } from './judged.ts';
import table from './profiles.json' with { type: 'json' };

/** What a profile fails and where it deviates: clause → the erratum that explains it. */
interface Expected {
  readonly fails: { readonly [clause: string]: string };
  readonly deviates: { readonly [clause: string]: string };
}
const expected: { readonly [profile: string]: Expected } = table;

/** Long enough that the first look comes before the channel is set up. */
const setUp = { MOCK_ASYNC_DELAY_MS: '60' };

test('every profile of the mock is in profiles.json', () => {
  expect(Object.keys(expected).sort()).toEqual([...profileNames].sort());
});

for (const profile of profileNames)
  test(`profile ${profile} fails and deviates as profiles.json says`, async () => {
    const { verdicts } = await judgeSettings({ MOCK_PROFILE: profile, ...setUp });
    const { fails = {}, deviates = {} } = expected[profile] ?? {};
    expect(listIds(verdicts, 'fail'), listSaid(verdicts, 'fail').join('\n')).toEqual(
      Object.keys(fails).sort(),
    );
    expect(listIds(verdicts, 'deviation')).toEqual(Object.keys(deviates).sort());
    expect(findUnexplained(verdicts)).toEqual([]);
  });

test('profile documented neither fails nor deviates', () => {
  expect(expected.documented).toEqual({ fails: {}, deviates: {} });
});

test('what a profile fails, or where it deviates, is explained by an erratum of the clause', () => {
  const explained = new Map(clauses().map(({ id, erratum }) => [id, [erratum ?? []].flat()]));
  const claims = Object.values(expected).flatMap((each) =>
    Object.entries({ ...each.fails, ...each.deviates }),
  );
  expect(claims.filter(([id, erratum]) => !explained.get(id)?.includes(erratum))).toEqual([]);
});

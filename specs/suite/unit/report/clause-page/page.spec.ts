import { makeClausePage } from '../../../../../fixtures/report/clause-page/index.ts';
import { makeFindSights } from '../../../../../fixtures/verdict/sights.ts';
import { expect, test } from '../../../test.ts';
import { contractsOf } from '../../verdict/contracts.ts';
import { recordingOf } from '../../verdict/recording.ts';
import { count, direction, failed, ids, later, pageOf, wrong } from './pages.ts';

test('contacts that break a promise alike are one group, observed and expected side by side', () => {
  const page = pageOf(direction, wrong, failed);
  expect(count(page, '<h4>Observed</h4>')).toBe(1);
  expect(page).toContain('Broken in all 3 contacts');
  expect(page).toContain(
    '<pre>&quot;Outbound&quot;\n</pre></div><div><h4>Expected</h4><pre>&quot;outbound&quot;\n</pre>',
  );
});

test('one exchange is shown, with the place marked in the decoded text', () => {
  const page = pageOf(direction, wrong, failed);
  expect(count(page, '<h3>The exchange</h3>')).toBe(1);
  expect(page.match(/<mark>[^<]*<\/mark>/g)).toEqual([
    expect.stringContaining('&quot;direction&quot;: &quot;Outbound&quot;'),
  ]);
});

test('a page says since when, and what the vendor says himself', () => {
  const since = { at: '2026-11-20T02:00:00Z', runs: 3, nights: 3, heldLast: '2026-11-19T02:00:00Z' };
  const vendor = { status: 400, code: 45004, message: 'Routing is invalid' };
  const page = pageOf(direction, wrong, { ...failed, vendor, facts: { since } });
  expect(page).toContain('Broken since 2026-11-20, 3 nights; held last on 2026-11-19.');
  expect(page).toContain('own words</strong> 400, 45004: &quot;Routing is invalid&quot;');
});

test('a value that vanished is shown phase by phase, drawn, and by the look without it', () => {
  const taskLooks = [
    [100, {}],
    [200, { late: 'yes' }],
    [300, {}],
  ] as const;
  const page = pageOf(
    later,
    { created: [{}], taskLooks },
    { verdict: 'fail', observed: 'yes', message: 'vanished' },
  );
  expect(page).toContain('100 ms: nothing\n200 ms: &quot;yes&quot;\n300 ms: nothing');
  expect(page).toMatch(
    /<img [^>]*alt="3 looks [^"]*came 200 ms, gone 300 ms[^"]*" src="data:image\/svg\+xml;base64,/,
  );
  expect(page).toContain('<mark>▶     late is not here</mark>');
});

test('the deadline of a run stands beside that of the contract, which it was not judged by', () => {
  const never = { verdict: 'fail', message: 'never came' } as const;
  const taskLooks = [[100, {}]] as const;
  const own = pageOf(later, { created: [{}], taskLooks, asyncDeadlineMs: 1500 }, never);
  expect(own).toContain('there within 1.5 s (ASYNC_DEADLINE_MS; the contract says 30 s), and stays');
  expect(pageOf(later, { created: [{}], taskLooks }, never)).toContain('there within 30 s, and stays');
});

test('what a vendor answers is never markup', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const page = pageOf(
    direction,
    { attributes: { direction: evil, [evil]: evil } },
    { ...failed, observed: evil, message: evil },
  );
  expect(page).not.toContain('<img');
});

test('a page of a promise that holds shows what was looked at, equal values once', () => {
  const page = pageOf(direction, { attributes: { direction: 'outbound' } }, { verdict: 'pass' });
  expect(page).toContain(
    '<td><code>attributes.direction</code></td><td><code>&quot;outbound&quot;</code></td><td>all 3 contacts</td>',
  );
  expect(page).not.toContain('<h3>The exchange</h3>');
});

test('values that differ between contacts by SIDs alone are one row', () => {
  const contracts = contractsOf([{ id: 'sid', at: 'interaction.sid', matches: '^KD' }]);
  const recordings = ids.map((id, nth) =>
    recordingOf({ scenario: { id }, created: [{ sid: `KD${String(nth).repeat(32)}` }] }),
  );
  const [clause] = contracts.clauses;
  if (!clause) throw new Error('there is a clause');
  const scenarios = ids.map((scenario) => ({ scenario, verdict: 'pass' as const }));
  const findSights = makeFindSights(contracts, recordings);
  const facts = { recordings, again: [], places: [], pages: [], since: undefined, findSights };
  const page = makeClausePage(clause, { id: clause.id, verdict: 'pass', scenarios }, facts);
  expect(count(page, '<td><code>interaction.sid</code></td>')).toBe(1);
});

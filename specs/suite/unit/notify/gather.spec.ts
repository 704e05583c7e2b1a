import { gatherNews } from '../../../../fixtures/notify/gather.ts';
import { findRunLink } from '../../../../fixtures/notify/run-link.ts';
import { expect, test } from '../../test.ts';
import * as runs from '../report/runs.ts';

const ended = { refused: false, begun: true, killed: false };

test('the news of a run are what is broken in its conformance.json', ({ folder, files }) => {
  files.write('conformance.json', runs.broken);
  const news = gatherNews({}, { ...ended, folder });
  expect(news).toMatchObject({ outcome: 'violations', target: 'mock' });
  expect(news?.broken.map(({ id, since }) => ({ id, since }))).toEqual([
    { id: 'attributes/direction', since: undefined },
  ]);
});

test('what was accepted as known is told apart from what is mended', ({ folder, files }) => {
  const clauses = runs.broken.clauses.map((row) => ({ ...row, verdict: 'known' }));
  files.write('conformance.json', { ...runs.broken, clauses });
  expect(gatherNews({}, { ...ended, folder })?.unmended?.known).toContain('attributes/direction');
});

test('what does not apply any more is told apart from what is mended', ({ folder, files }) => {
  const clauses = runs.broken.clauses.map((row) => ({ ...row, verdict: 'notApplicable' }));
  files.write('conformance.json', { ...runs.broken, clauses });
  expect(gatherNews({}, { ...ended, folder })?.unmended?.unjudged).toContain('attributes/direction');
});

test('since when a promise is broken comes from its row', ({ folder, files }) => {
  const clauses = runs.broken.clauses.map((row) => ({ ...row, since: { at: '2026-11-20T02:00:00Z' } }));
  files.write('conformance.json', { ...runs.broken, clauses });
  expect(gatherNews({}, { ...ended, folder })?.broken[0]?.since).toBe('2026-11-20');
});

test('a run that could not judge says why', ({ folder, files }) => {
  files.write('conformance.json', runs.dead);
  const news = gatherNews({}, { ...ended, folder });
  expect(news?.outcome).toBe('inconclusive');
  expect(news?.unseen[0]).toMatch(/^not made: .*ECONNREFUSED/);
});

test('a part of the clauses is no news', ({ folder, files }) => {
  files.write('conformance.json', { ...runs.broken, chosen: { clauses: 4, of: 5 } });
  expect(gatherNews({}, { ...ended, folder })).toBeUndefined();
});

test('recordings that are judged again are no news', ({ folder, files }) => {
  files.write('conformance.json', runs.broken);
  expect(gatherNews({ TARGET: 'replay' }, { ...ended, folder })).toBeUndefined();
});

test('a list is no news', () => {
  expect(gatherNews({}, { ...ended, begun: false, folder: null })).toBeUndefined();
});

test('a run that was refused, and one that was killed, are news', () => {
  expect(gatherNews({}, { ...ended, begun: false, refused: true, folder: null })?.outcome).toBe('refused');
  expect(gatherNews({}, { ...ended, killed: true, folder: null })?.outcome).toBe('inconclusive');
});

const github = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'a/b',
  GITHUB_RUN_ID: '7',
};

test('the link of a run comes from the variables of its CI system', () => {
  const environments = [github, { CI_JOB_URL: 'https://gitlab.example/j/1' }, { BUILD_URL: 'http://ci/1/' }];
  expect(environments.map(findRunLink)).toEqual([
    'https://github.com/a/b/actions/runs/7',
    'https://gitlab.example/j/1',
    'http://ci/1/',
  ]);
});

test('half a link, and what is no address, are none', () => {
  expect([{}, { GITHUB_RUN_ID: '7' }, { BUILD_URL: 'javascript:1' }].map(findRunLink)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

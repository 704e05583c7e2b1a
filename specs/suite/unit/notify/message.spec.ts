import { makeBody } from '../../../../fixtures/notify/body.ts';
import { makeMessage } from '../../../../fixtures/notify/message.ts';
import { expect, test } from '../../test.ts';
import { blind, broken, healthy, violated } from './news.ts';

const slack = 'https://hooks.slack.com/services/T0/B0/secret';
const conformant = { outcome: 'conformant', broken: [], at: '2026-11-26T02:00:00Z' };

test('a broken promise is told with its severity, for whom, and since when', () => {
  const { title, lines } = makeMessage(
    violated(broken('attributes/direction', '2026-11-20')),
    'changed',
    conformant,
  );
  expect(title).toBe('Flex Interactions API: broken promises (live); before: conformant');
  expect(lines[0]).toBe(
    'new: attributes/direction (critical; Flex UI, Flex Insights; since 2026-11-20): direction is outbound when an agent opens the contact',
  );
});

test('a promise that was accepted as known, or that nobody could judge, is not told as mended', () => {
  const last = { ...conformant, outcome: 'violations', broken: ['a/b', 'a/c', 'a/d'] };
  const news = { ...healthy, unmended: { known: ['a/b'], unjudged: ['a/c'] } };
  expect(makeMessage(news, 'changed', last).lines.slice(0, 3)).toEqual([
    'accepted as known breakage: a/b',
    'no longer broken: a/d',
    'not judged any more: a/c',
  ]);
});

test('a promise that holds again is told', () => {
  const last = { ...conformant, outcome: 'violations', broken: ['a/b'] };
  expect(makeMessage(healthy, 'changed', last).lines).toContain('no longer broken: a/b');
});

test('a promise that nobody could look at is not told as mended', () => {
  const last = { ...conformant, outcome: 'violations', broken: ['a/b'] };
  const { lines } = makeMessage(blind, 'changed', last);
  expect(lines).toEqual(['401', healthy.judged]);
});

test('a promise that was broken before a night in which nobody could look is not told as new', () => {
  const last = { ...conformant, outcome: 'inconclusive', unjudged: ['a/b'] };
  expect(makeMessage(violated(broken('a/b')), 'changed', last).lines[0]).toMatch(/^a\/b /);
});

test('a promise that holds again after a night in which nobody could look is told', () => {
  const last = { ...conformant, outcome: 'inconclusive', unjudged: ['a/b'] };
  expect(makeMessage(healthy, 'changed', last).lines).toContain('no longer broken: a/b');
});

test('that a promise is not judged any more is told once', () => {
  const last = { ...conformant, outcome: 'violations', broken: ['a/b'], unjudged: ['a/c'] };
  const news = { ...violated(broken('a/d')), unmended: { known: [], unjudged: ['a/b', 'a/c'] } };
  expect(makeMessage(news, 'changed', last).lines.slice(1, 3)).toEqual([
    'not judged any more: a/b',
    healthy.judged,
  ]);
});

test('of many promises that hold again ten are told, and how many more there are', () => {
  const last = { ...conformant, broken: Array.from({ length: 200 }, (_, nth) => `a/${nth}`) };
  const { lines } = makeMessage(healthy, 'changed', last);
  expect(lines.slice(10)).toEqual(['and 190 others, see the report', healthy.judged]);
});

test('a message for Teams is below the 28 KB that it takes, whatever is broken', () => {
  const many = Array.from({ length: 200 }, (_, nth) => ({
    ...broken(`a/${nth}`),
    statement: '\\_漢'.repeat(2000),
  }));
  const last = { ...conformant, broken: Array.from({ length: 200 }, (_, nth) => `${'b'.repeat(60)}/${nth}`) };
  const body = makeBody('https://x.logic.azure.com/', makeMessage(violated(...many), 'changed', last));
  expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(28 * 1024);
});

test('a sign of life says since when nothing has changed', () => {
  expect(makeMessage(healthy, 'weekly', conformant).title).toBe(
    'Flex Interactions API: conformant (live); unchanged since it was told on 2026-11-26',
  );
});

test('of many broken promises ten are told, and how many more there are', () => {
  const many = Array.from({ length: 25 }, (_, nth) => broken(`a/${nth}`));
  const { lines } = makeMessage(violated(...many), 'first', undefined);
  expect(lines.slice(10)).toEqual(['and 15 others, see the report', healthy.judged]);
});

test('nothing in a body for Slack calls everybody where a plain @here does, as in Mattermost', () => {
  const promise = { ...broken('a/b'), statement: '@here and @all' };
  const news = { ...violated(promise), link: 'https://ci.example/@team/1' };
  const { text } = makeBody(slack, makeMessage(news, 'first', undefined)) as { text: string };
  expect(text).not.toMatch(/@(here|all)/);
  expect(text.split('\n').at(-1)).toBe('https://ci.example/@team/1');
});

test('the body for Slack holds one text, in which nothing calls a channel or hides a link', () => {
  const promise = { ...broken('a/b'), statement: '<!channel> <https://e.example|x> & more' };
  const news = { ...violated(promise), link: 'https://ci.example/1?a=1&b=2' };
  const body = makeBody(slack, makeMessage(news, 'first', undefined)) as { text: string };
  expect(Object.keys(body)).toEqual(['text']);
  expect(body.text).toContain('&lt;!channel&gt; &lt;https://e.example|x&gt; &amp; more');
  expect(body.text).not.toMatch(/[<>]/);
  expect(body.text.split('\n').at(-1)).toBe('https://ci.example/1?a=1&amp;b=2');
});

for (const host of [
  'prod-07.westeurope.logic.azure.com',
  'contoso.webhook.office.com',
  'default1.environment.api.powerplatform.com',
])
  test(`the body for Teams is an adaptive card: ${host}`, () => {
    const news = { ...violated(broken('a/b')), link: 'https://ci.example/1' };
    const body = makeBody(`https://${host}/hook`, makeMessage(news, 'first', undefined));
    expect(body).toMatchObject({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: {
            type: 'AdaptiveCard',
            actions: [{ type: 'Action.OpenUrl', url: 'https://ci.example/1' }],
          },
        },
      ],
    });
  });

test('a host that only looks like one of Teams gets the body for Slack', () => {
  for (const host of ['evil-logic.azure.com', 'webhook.office.com.example'])
    expect(makeBody(`https://${host}/`, makeMessage(healthy, 'first', undefined))).toEqual({
      text: expect.stringContaining('conformant'),
    });
});

import { expect, test } from '../../test.ts';
import { type Replies, type Reply, sid } from '../recording/recorder.ts';
import { listing, page, recordUnder, refused, taskOf } from './contacts.ts';

const unclear: { readonly [what: string]: ReturnType<Reply> } = {
  'is lost': null,
  'is a 504': { status: 504 },
  'is a 408': refused(408),
  'is a 500 of the vendor': refused(500),
  'is a 429 of somebody': { status: 429, headers: {} },
  'is a 400 of somebody': page,
  'is a 404 of somebody in JSON': { status: 404, headers: {}, body: { code: 404, message: 'no route' } },
  'is a redirect': { status: 302 },
  'is a 200 that is no JSON': { text: 'ok' },
  'is a 200 with SIDs of another kind': { body: { sid: sid('CH'), channel: { sid: sid('KD') } } },
  'is a conflict': refused(409),
};

for (const [what, answer] of Object.entries(unclear))
  test(`a contact whose answer ${what} is found by its tag when it appears later, and closed`, async () => {
    const replies: Replies = {
      'create interaction': () => answer,
      'find task again': (nth) => (nth < 1 ? listing() : listing(7)),
      'fetch task': taskOf(7),
    };
    const { leftOpen, closed } = await recordUnder(replies, 10_000);
    expect({ leftOpen, closed }).toEqual({ leftOpen: false, closed: ['777'] });
  });

for (const [what, answer] of Object.entries(unclear).filter(([name]) => name !== 'is a conflict'))
  test(`a contact whose answer ${what} may be open though it does not appear`, async () => {
    const { leftOpen, open } = await recordUnder({ 'create interaction': () => answer });
    expect({ leftOpen, open }).toMatchObject({ leftOpen: true, open: [{ what: 'interaction', sid: null }] });
  });

for (const status of [400, 401, 404])
  test(`a contact that the vendor refuses with ${status} is not looked for`, async () => {
    const { leftOpen, count } = await recordUnder({ 'create interaction': () => refused(status) });
    expect([leftOpen, count('find task again')]).toEqual([false, 0]);
  });

test('a contact that the vendor refuses with a code as a text is not looked for', async () => {
  const { leftOpen, count } = await recordUnder({
    'create interaction': () => ({ status: 400, body: { code: '20001', message: 'no', status: 400 } }),
  });
  expect([leftOpen, count('find task again')]).toEqual([false, 0]);
});

test('a conflict of which nothing appears is a refusal', async () => {
  const { leftOpen, count } = await recordUnder({ 'create interaction': () => refused(409) });
  expect(leftOpen).toBe(false);
  expect(count('find task again')).toBeGreaterThan(0);
});

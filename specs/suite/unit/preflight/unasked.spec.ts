import { expect, test } from '../../test.ts';
import { ask, below, notFound, type Reply, ready, settings } from './account.ts';

const everything = Object.keys(ready);

/** Every request to some APIs answered alike. */
const all = (reply: Reply, apis = /./) =>
  Object.fromEntries(everything.filter((name) => apis.test(name)).map((name) => [name, reply]));

const page = '<html>Welcome</html>';

for (const [what, reply] of Object.entries<Reply>({
  'is not found': notFound,
  'is not found, by a page': [404, page],
  'may not be asked': [403, { code: 70051 }],
  'is forbidden': [403, { code: 20403 }],
  'is forbidden, by a page': [403, page],
  'refuses the method': [405, { code: 20004 }],
  'is too much': [429, { code: 20429 }],
  'is an empty object': {},
  'is an empty list of everything': {
    workspaces: [],
    workflows: [],
    task_queues: [],
    workers: [],
    conversations: [],
  },
  'is null members': {
    sid: null,
    account_sid: null,
    workspace_sid: null,
    configuration: null,
    available: null,
    activity_name: null,
    conversations: [null],
    task_queues: [null],
    meta: null,
  },
}))
  test(`an account of which everything ${what} stops nothing`, async () => {
    expect((await ask(all(reply))).findings).toEqual([]);
  });

for (const name of everything)
  test(`one odd answer to ${name.replace(/[A-Z]{2}[0-9a-f]{32}/g, '…')} stops nothing`, async () => {
    const odd: readonly Reply[] = [
      null,
      notFound,
      [401, { code: 20003 }],
      [403, page],
      [200, page],
      [302, page],
      [407, page],
      [503, page],
      { sid: 'other', account_sid: 'ACother', meta: { next_page_url: 'no address' } },
    ];
    for (const reply of odd) {
      const { findings, requests } = await ask({ [name]: reply });
      expect(findings).toEqual([]);
      expect(requests).toBeLessThanOrEqual(12);
    }
  });

test('a list of queues that nothing filters by worker stops nothing', async () => {
  expect(
    (await ask({ [below('/TaskQueues?WorkerSid')]: ready[below('/TaskQueues')] ?? null })).findings,
  ).toEqual([]);
});

test('a worker whose queues are an empty list is in a queue for everyone', async () => {
  const { findings } = await ask({
    [below('/TaskQueues?WorkerSid')]: { task_queues: [] },
    [below(`/TaskQueues/${settings.FLEX_QUEUE_SID}`)]: { target_workers: '1 == 1' },
  });
  expect(findings).toEqual([]);
});

test('one refusal beside answers is a right that the key lacks', async () => {
  const { unasked } = await ask({ 'flex /Configuration': [401, { code: 20003 }] });
  expect(unasked).toEqual([{ question: 'the configuration of Flex', why: '401, 20003' }]);
});

test('credentials that one API alone refuses stop nothing, whatever the others lack', async () => {
  const replies = { ...all(notFound), ...all([401, { code: 20003 }], /^taskrouter/) };
  expect((await ask(replies)).findings).toEqual([]);
});

test('credentials that every API refuses stop all that is signed with them', async () => {
  const { sentences, stopped } = await ask(all([401, { code: 20003, message: 'Authenticate' }]));
  expect(sentences).toEqual([
    'the credentials were refused (401, 20003: "Authenticate"); check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN',
  ]);
  expect(stopped).not.toContain('refused-no-credentials');
  expect(stopped).toContain('customer-chat');
});

/** What comes in the place of the API, by how it is told. */
const aliens: { readonly [told: string]: Reply } = {
  ECONNREFUSED: null,
  '200, but no JSON object': [200, page],
  '302: a redirect, which is not followed': [302, page],
  '407: a proxy wants credentials': [407, page],
  502: [502, page],
  503: [503, { code: 20503 }],
};

for (const [told, reply] of Object.entries(aliens)) {
  test(`an API in whose place comes ${told} stops every contact, with one sentence`, async () => {
    const { sentences, stopped, requests } = await ask({ ...all(reply, /^flex/), [noInteraction]: reply });
    expect(sentences).toEqual([
      `nothing at FLEX_API_BASE_URL answers as the API does (${told}); check that address, the network and any proxy, or try again later`,
    ]);
    expect(stopped).toContain('refused-no-credentials');
    expect({ contacts: stopped.filter((id) => !id.startsWith('refused-')).length, requests }).toEqual({
      contacts: 12,
      // What says "later" is asked as often as whatever is read.
      requests: /^5/.test(told) ? 16 : 12,
    });
  });

  test(`three APIs in whose place comes ${told} are told in one sentence`, async () => {
    const { sentences, unasked } = await ask({ ...all(reply), [noInteraction]: reply });
    expect(sentences).toEqual([
      expect.stringMatching(
        /^nothing at FLEX_API_BASE_URL, TASKROUTER_API_BASE_URL, CONVERSATIONS_API_BASE_URL /,
      ),
    ]);
    expect(unasked).toEqual([]);
  });
}

const noInteraction = `flex /Interactions/KD${'0'.repeat(32)}`;

test('a target that answers nothing is not reached', async () => {
  expect(await ask({ ...all(null), [noInteraction]: null })).toMatchObject({
    isReached: false,
    findings: [{ isMisuse: false }],
  });
});

test('nothing is asked of what no setting names', async () => {
  const names = Object.keys(settings).filter((name) => /QUEUE|WORKER|SMS|WHATSAPP|EMAIL/.test(name));
  const { requests } = await ask({}, Object.fromEntries(names.map((name) => [name, undefined])));
  expect(requests).toBe(5);
});

import { expect, test } from '../../test.ts';
import { ask, notFound, type Reply, ready, settings } from './account.ts';

const everything = Object.keys(ready);

/** Every request answered alike. */
const all = (reply: Reply) => Object.fromEntries(everything.map((name) => [name, reply]));

for (const [what, reply] of Object.entries<Reply>({
  'is not found': notFound,
  'may not be asked': [403, { code: 70051 }],
  'refuses the method': [405, { code: 20004 }],
}))
  test(`an account of which everything ${what} stops nothing`, async () => {
    const { findings, unasked } = await ask(all(reply));
    expect({ findings, unasked: unasked.length }).toEqual({ findings: [], unasked: 12 });
  });

test('one refusal beside answers is a right that the key lacks, and stops nothing', async () => {
  const { findings, unasked } = await ask({ 'flex /Configuration': [401, { code: 20003 }] });
  expect(findings).toEqual([]);
  expect(unasked).toEqual([{ question: 'the configuration of Flex', why: '401, 20003' }]);
});

test('credentials that every request is refused for stop all that is signed with them', async () => {
  const { sentences, stopped } = await ask(all([401, { code: 20003, message: 'Authenticate' }]));
  expect(sentences).toEqual([
    'the credentials were refused (401, 20003: "Authenticate"); check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN',
  ]);
  expect(stopped).not.toContain('refused-no-credentials');
  expect(stopped).toContain('customer-chat');
});

test('a target that answers nothing is not reached', async () => {
  expect(await ask(all(null))).toMatchObject({ isReached: false, findings: [{ isMisuse: false }] });
});

test('nothing is asked of what no setting names', async () => {
  const names = Object.keys(settings).filter((name) => /QUEUE|WORKER|SMS|WHATSAPP|EMAIL/.test(name));
  const { requests } = await ask({}, Object.fromEntries(names.map((name) => [name, undefined])));
  expect(requests).toBe(5);
});

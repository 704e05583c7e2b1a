import { expect, test } from '../../test.ts';
import { ask, below, notFound, type Reply, ready, settings } from './account.ts';

const workflow = below(`/Workflows/${settings.FLEX_WORKFLOW_SID}`);
const everything = Object.keys(ready);

const misused: { readonly [name: string]: { readonly [request: string]: Reply } } = {
  FLEX_WORKSPACE_SID: {
    ...Object.fromEntries(everything.filter((name) => name.includes('/WS')).map((name) => [name, notFound])),
    'taskrouter /Workspaces': { workspaces: [{ sid: 'WSother' }] },
  },
  FLEX_WORKFLOW_SID: {
    [workflow]: notFound,
    [below('/Workflows')]: { workflows: [{ sid: 'WWother' }] },
  },
};

for (const [name, replies] of Object.entries(misused))
  test(`${name} of another account is a wrong setting, which ends the run`, async () => {
    const { findings, stopped } = await ask(replies);
    expect(findings).toMatchObject([{ isMisuse: true, sentence: expect.stringMatching(`^${name} `) }]);
    expect(stopped).toHaveLength(12);
  });

test('a key of another account, by which its workspace is none, is a wrong setting', async () => {
  const other = { account_sid: 'ACother' };
  const { findings, stopped } = await ask({
    ...misused.FLEX_WORKSPACE_SID,
    'flex /Configuration': other,
    'conversations /Configuration': other,
  });
  const sentence = expect.stringContaining('belong to another account than TWILIO_ACCOUNT_SID names');
  expect(findings).toMatchObject([{ isMisuse: true, sentence }]);
  expect(stopped).toHaveLength(12);
});

const unversioned = {
  FLEX_API_BASE_URL: 'https://api.example.com',
  TASKROUTER_API_BASE_URL: 'https://api.example.com',
  CONVERSATIONS_API_BASE_URL: 'https://api.example.com/',
};

test('addresses without a version at which nothing is found are wrong settings', async () => {
  const replies = Object.fromEntries(everything.map((name) => [name, notFound]));
  const { findings } = await ask(replies, unversioned);
  const sentence = expect.stringContaining('no version stands at the end');
  expect(findings).toMatchObject([{ isMisuse: true, sentence }]);
});

test('an address without a version where something is found is no wrong setting', async () => {
  const { findings } = await ask({ 'flex /Configuration': notFound }, unversioned);
  expect(findings).toEqual([]);
});

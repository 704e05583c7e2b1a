import { expect, test } from '../../test.ts';
import { ask, below, type Reply, settings } from './account.ts';

const nobody = '0'.repeat(32);
const workspace = below('');
const service = 'conversations /Configuration';
const lacks: Reply = [403, { code: 70051, message: 'Authorization failed', status: 403 }];

const probes = {
  task: below(`/Tasks/WT${nobody}`),
  conversation: `conversations /Conversations/CH${nobody}`,
};
const forbidding = { task: workspace, conversation: service };

for (const what of ['task', 'conversation'] as const) {
  test(`a key that may read no ${what} stops every contact, with one sentence`, async () => {
    const replies = { [forbidding[what]]: lacks, [probes[what]]: lacks };
    const { sentences, stopped, unasked } = await ask(replies, {}, 'API key');
    expect(sentences).toEqual([
      `the API key may read no ${what} (403, 70051: "Authorization failed"), so nobody could see what a run opens closed; give the key that right, or use the auth token`,
    ]);
    expect({ stopped: stopped.length, unasked }).toEqual({ stopped: 12, unasked: [] });
  });

  test(`a key that may read a ${what}, but not what it belongs to, stops nothing`, async () => {
    const { findings, unasked } = await ask({ [forbidding[what]]: lacks }, {}, 'API key');
    expect({ findings, unasked: unasked.map(({ why }) => why) }).toEqual({
      findings: [],
      unasked: ['403, 70051'],
    });
  });
}

test('a task is asked for where the workspace is forbidden alone', async () => {
  const { calls } = await ask();
  expect(calls.filter(({ path }) => path.endsWith(nobody))).toEqual([]);
});

test('what stands before the API and forbids says nothing of rights', async () => {
  const page: Reply = [403, '<html>Forbidden</html>'];
  expect((await ask({ [workspace]: page, [probes.task]: page })).findings).toEqual([]);
});

for (const [credentials, code, who] of [
  ['API key', 70051, 'API key'],
  ['API key', 20003, 'API key'],
  ['API key', 20403, 'account'],
  ['auth token', 20403, 'account'],
] as const)
  test(`a task that may not be read with ${code} and the ${credentials} is told of the ${who}`, async () => {
    const reply: Reply = [403, { code, message: 'no', status: 403 }];
    const { sentences } = await ask({ [workspace]: reply, [probes.task]: reply }, {}, credentials);
    expect(sentences).toEqual([expect.stringContaining(`the ${who} may read no task (403, ${code}: "no")`)]);
  });

test('an account of which nothing may be read at all is stopped by the tasks alone', async () => {
  const paths = [
    '',
    `/Workflows/${settings.FLEX_WORKFLOW_SID}`,
    '/TaskQueues',
    `/Workers/${settings.FLEX_WORKER_SID}`,
  ];
  const all = Object.fromEntries(
    ['flex /Configuration', service, ...paths.map(below), ...Object.values(probes)].map((name) => [
      name,
      lacks,
    ]),
  );
  expect((await ask(all, {}, 'API key')).sentences).toHaveLength(1);
});

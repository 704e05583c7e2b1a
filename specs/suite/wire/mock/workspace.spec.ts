import type { MockOptions, RunningMock } from '../../../../fixtures/mock/index.ts';
import { expect, test } from '../../test.ts';
import type { Body } from './api.ts';
import { agentSms, openContact } from './contact.ts';

const urlOf = ({ routing }: RunningMock) => `/Workspaces/${routing.workspaceSid}`;

test('the one workspace is listed and fetched', async ({ api, mock }) => {
  const { body } = await api.get('/Workspaces');
  expect(body).toMatchObject({
    meta: { key: 'workspaces' },
    workspaces: [{ sid: mock.routing.workspaceSid }],
  });
  expect((await api.get(urlOf(mock))).body).toEqual((body.workspaces as Body[])[0]);
});

/** By part of a workspace: the key of its list, and the SID that the account's routing names. */
const parts: Record<string, [key: string, sid: (mock: RunningMock) => string]> = {
  Workers: ['workers', ({ routing }) => routing.workerSid],
  TaskQueues: ['task_queues', ({ routing }) => routing.queueSid],
  Workflows: ['workflows', ({ routing }) => routing.workflowSid],
};

for (const [part, [key, sidOf]] of Object.entries(parts)) {
  test(`${part} are listed and fetched`, async ({ api, mock }) => {
    const { body } = await api.get(`${urlOf(mock)}/${part}`);
    const fetched = await api.get(`${urlOf(mock)}/${part}/${sidOf(mock)}`);
    const { accountSid: account_sid, routing } = mock;
    const url = `${mock.url}${urlOf(mock)}/${part}/${sidOf(mock)}`;
    expect(fetched.body).toMatchObject({ account_sid, workspace_sid: routing.workspaceSid, url });
    expect(body[key]).toContainEqual(fetched.body);
  });

  test(`${part} of another workspace, and unknown ones, answer 404`, async ({ api, mock }) => {
    const elsewhere = `/Workspaces/WS${'0'.repeat(32)}/${part}`;
    const unknown = `${urlOf(mock)}/${part}/XX${'0'.repeat(32)}`;
    const replies = [api.get(elsewhere), api.get(`${elsewhere}/${sidOf(mock)}`), api.get(unknown)];
    expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([404, 404, 404]);
  });
}

test('the worker serves one of two queues', async ({ api, mock }) => {
  const all = await api.get(`${urlOf(mock)}/TaskQueues`);
  const his = await api.get(`${urlOf(mock)}/TaskQueues?WorkerSid=${mock.routing.workerSid}`);
  expect(all.body.task_queues).toHaveLength(2);
  expect(his.body.task_queues).toMatchObject([{ sid: mock.routing.queueSid }]);
});

test('a task for a worker outside its queue is canceled with a reason', async ({ api, mock }) => {
  const { body } = await api.get(`${urlOf(mock)}/TaskQueues?FriendlyName=Overflow`);
  const form = agentSms(mock);
  form.Routing.properties.queue_sid = (body.task_queues as Body[])[0]?.sid;
  const { task } = await openContact(api, mock, form);
  await expect.poll(async () => (await api.get(task)).body.assignment_status).toBe('canceled');
  expect((await api.get(task)).body.reason).toEqual(expect.stringContaining('queue'));
});

test('the workflow sends what no filter matches to the queue of the account', async ({ api, mock }) => {
  const { body } = await api.get(`${urlOf(mock)}/Workflows/${mock.routing.workflowSid}`);
  const { task_routing } = JSON.parse(String(body.configuration));
  expect(task_routing.default_filter.queue).toBe(mock.routing.queueSid);
});

const workers: [
  what: string,
  account: NonNullable<MockOptions['account']>,
  activity: string,
  available: boolean,
][] = [
  ['a worker', [], 'Available', true],
  ['an offline worker', ['offline-worker'], 'Offline', false],
];

for (const [what, account, activity, available] of workers)
  test.describe(`${what} of the account`, () => {
    test.use({ options: { account } });

    test(`has the activity ${activity}`, async ({ api, mock }) => {
      const { body } = await api.get(`${urlOf(mock)}/Workers/${mock.routing.workerSid}`);
      expect(body).toMatchObject({ activity_name: activity, available });
    });

    test(`is listed among those whose Available is ${available}`, async ({ api, mock }) => {
      const list = async (query: string) =>
        (await api.get(`${urlOf(mock)}/Workers?TaskQueueSid=${mock.routing.queueSid}&${query}`)).body.workers;
      expect(await list(`Available=${available}`)).toHaveLength(1);
      expect(await list(`Available=${!available}`)).toEqual([]);
    });
  });

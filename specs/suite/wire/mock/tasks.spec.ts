import { expect, test } from '../../test.ts';
import { agentSms, openContact } from './contact.ts';

test('a task has the names and dates of TaskRouter', async ({ api, mock }) => {
  const { task } = await openContact(api, mock);
  const { body } = await api.get(task);
  expect(body).toMatchObject({
    task_queue_sid: mock.routing.queueSid,
    workflow_sid: mock.routing.workflowSid,
    workflow_friendly_name: expect.any(String),
    assignment_status: 'pending',
    url: mock.url + task,
  });
  expect(body.date_created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(body).not.toHaveProperty('queue_sid');
});

test('a task of another workspace answers 404', async ({ api, mock }) => {
  const { task } = await openContact(api, mock);
  const elsewhere = task.replace(mock.routing.workspaceSid, `WS${'0'.repeat(32)}`);
  expect((await api.get(elsewhere)).status).toBe(404);
});

for (const expression of ['run.tag == "b"', "run.tag = 'b'", 'number == 2', 'run.tag != "a"']) {
  test(`tasks are found by ${expression}`, async ({ api, mock }) => {
    await openContact(api, mock, agentSms(mock, { run: { tag: 'a' }, number: 1 }));
    const wanted = await openContact(api, mock, agentSms(mock, { run: { tag: 'b' }, number: 2 }));
    const list = `/Workspaces/${mock.routing.workspaceSid}/Tasks`;
    const query = `EvaluateTaskAttributes=${encodeURIComponent(expression)}`;
    const { body } = await api.get(`${list}?${query}`);
    expect(body.tasks).toMatchObject([{ sid: wanted.task.split('/').at(-1) }]);
  });
}

test('a list of tasks shows no attributes', async ({ api, mock }) => {
  await openContact(api, mock);
  const { body } = await api.get(`/Workspaces/${mock.routing.workspaceSid}/Tasks`);
  expect(body.tasks).toMatchObject([{ attributes: null, assignment_status: 'pending' }]);
});

test.describe('with full lists', () => {
  test.use({ options: { account: ['full-lists'] } });

  test('a list of tasks shows attributes', async ({ api, mock }) => {
    const { attributes } = await openContact(api, mock);
    const { body } = await api.get(`/Workspaces/${mock.routing.workspaceSid}/Tasks`);
    expect(body.tasks).toMatchObject([
      { attributes: expect.stringContaining(`${attributes.flexInteractionSid}`) },
    ]);
  });
});

test('an expression beyond a comparison answers 400', async ({ api, mock }) => {
  const query = `EvaluateTaskAttributes=${encodeURIComponent('a HAS "b"')}`;
  expect((await api.get(`/Workspaces/${mock.routing.workspaceSid}/Tasks?${query}`)).status).toBe(400);
});

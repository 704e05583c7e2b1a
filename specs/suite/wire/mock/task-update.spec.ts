import { expect, test } from '../../test.ts';
import { attributesOf, openContact } from './contact.ts';

test.use({ options: { asyncDelayMs: 0 } });

test('the attributes of a task are replaced', async ({ api, mock }) => {
  const { task } = await openContact(api, mock);
  const reply = await api.post(task, { Attributes: { own: 1 }, Priority: '5' });
  expect(reply).toMatchObject({ status: 200, body: { priority: 5, assignment_status: 'pending' } });
  expect(await attributesOf(api, task)).toMatchObject({ own: 1 });
  expect(await attributesOf(api, task)).not.toHaveProperty('conversationSid');
});

test('a pending task is canceled with a reason', async ({ api, mock }) => {
  const { task } = await openContact(api, mock);
  const { status } = await api.post(task, { AssignmentStatus: 'canceled', Reason: 'a test' });
  expect(status).toBe(200);
  expect((await api.get(task)).body).toMatchObject({ assignment_status: 'canceled', reason: 'a test' });
});

test('a pending task cannot be completed', async ({ api, mock }) => {
  const { task } = await openContact(api, mock);
  expect((await api.post(task, { AssignmentStatus: 'completed' })).status).toBe(400);
  expect((await api.get(task)).body.assignment_status).toBe('pending');
});

test.describe('with an accepting agent', () => {
  test.use({ options: { account: ['accepting-agent'] } });

  test('an assigned task completes, and is not canceled', async ({ api, mock }) => {
    const { task } = await openContact(api, mock);
    await expect.poll(async () => (await api.get(task)).body.assignment_status).toBe('assigned');
    expect((await api.post(task, { AssignmentStatus: 'canceled' })).status).toBe(400);
    const reply = await api.post(task, { AssignmentStatus: 'completed' });
    expect(reply).toMatchObject({ status: 200, body: { assignment_status: 'completed' } });
  });
});

for (const [what, form] of Object.entries({
  'an unknown status': { AssignmentStatus: 'done' },
  'a priority that is no number': { Priority: 'high' },
  'attributes that are no JSON': { Attributes: '{' },
  'an unknown task channel': { TaskChannel: 'fax' },
}))
  test(`${what} answers 400`, async ({ api, mock }) => {
    const { task } = await openContact(api, mock);
    expect((await api.post(task, form)).status).toBe(400);
  });

test('an update of what has changed meanwhile answers 412 with code 20412', async ({ api, mock }) => {
  const { task } = await openContact(api, mock);
  const seen = String((await api.get(task)).headers.get('etag'));
  const update = () =>
    api.send(task, {
      method: 'POST',
      headers: { 'if-match': seen },
      body: new URLSearchParams({ Priority: '1' }),
    });
  expect((await update()).status).toBe(200);
  expect(await update()).toMatchObject({ status: 412, body: { code: 20412 } });
});

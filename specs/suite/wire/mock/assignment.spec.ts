import { expect, test } from '../../test.ts';
import { conversationWith, customer, openContact } from './contact.ts';

test.describe('with an offline worker', () => {
  test.use({ options: { account: ['offline-worker'], stepMs: 400 } });

  test('a task that asks for him is canceled with a reason', async ({ api, mock }) => {
    const { task } = await openContact(api, mock);
    expect((await api.get(task)).body).toMatchObject({ assignment_status: 'pending', reason: null });
    await expect.poll(async () => (await api.get(task)).body.assignment_status).toBe('canceled');
    expect((await api.get(task)).body.reason).toEqual(expect.stringMatching(/./));
  });

  test('his channel becomes active all the same', async ({ api, mock }) => {
    const { channel, task } = await openContact(api, mock);
    await expect.poll(async () => (await api.get(task)).body.assignment_status).toBe('canceled');
    expect((await api.get(channel)).body).toMatchObject({ status: 'active', error_code: null });
  });

  test('a task for anyone goes on waiting', async ({ api, mock }) => {
    const conversation = await conversationWith(api, { Identity: 'visitor' });
    const waiting = await openContact(api, mock, customer(mock, 'web', conversation));
    const { task } = await openContact(api, mock);
    await expect.poll(async () => (await api.get(task)).body.assignment_status).toBe('canceled');
    expect((await api.get(waiting.task)).body.assignment_status).toBe('pending');
  });

  test('a canceled task stays canceled when its channel is closed', async ({ api, mock }) => {
    const { channel, task } = await openContact(api, mock);
    await expect.poll(async () => (await api.get(task)).body.assignment_status).toBe('canceled');
    await api.post(channel, { Status: 'closed', Routing: { status: 'closed' } });
    expect((await api.get(task)).body.assignment_status).toBe('canceled');
  });
});

test.describe('with a declining worker', () => {
  test.use({ options: { account: ['declining-worker'], stepMs: 400 } });

  test('a task that asks for him is reserved, then canceled with a reason', async ({ api, mock }) => {
    const { task } = await openContact(api, mock);
    const status = async () => (await api.get(task)).body.assignment_status;
    await expect.poll(status, { intervals: [50] }).toBe('reserved');
    await expect.poll(status).toBe('canceled');
    expect((await api.get(task)).body.reason).toEqual(expect.stringMatching(/./));
  });
});

test.describe('with an accepting agent', () => {
  test.use({ options: { account: ['accepting-agent'], stepMs: 400 } });

  test('a task is reserved, then assigned', async ({ api, mock }) => {
    const { task } = await openContact(api, mock);
    const status = async () => (await api.get(task)).body.assignment_status;
    await expect.poll(status, { intervals: [50] }).toBe('reserved');
    await expect.poll(status).toBe('assigned');
  });

  test('a task that has ended is taken by nobody', async ({ api, mock }) => {
    const ended = await openContact(api, mock);
    await api.post(ended.channel, { Status: 'closed', Routing: { status: 'closed' } });
    const { task } = await openContact(api, mock);
    await expect.poll(async () => (await api.get(task)).body.assignment_status).toBe('assigned');
    expect((await api.get(ended.task)).body.assignment_status).toBe('completed');
  });
});

test.describe('with a moving workflow', () => {
  test.use({ options: { account: ['moving-workflow'], stepMs: 400 } });

  test('a task gets another queue, its name and another priority', async ({ api, mock }) => {
    const { task } = await openContact(api, mock);
    const before = (await api.get(task)).body;
    expect(before).toMatchObject({ task_queue_sid: mock.routing.queueSid, priority: 0 });
    await expect.poll(async () => (await api.get(task)).body.priority).toBe(10);
    const { body } = await api.get(task);
    expect(body.task_queue_sid).not.toBe(before.task_queue_sid);
    expect(body.task_queue_friendly_name).not.toBe(before.task_queue_friendly_name);
    expect(body).toMatchObject({ assignment_status: 'pending', workflow_sid: before.workflow_sid });
  });

  test('the interaction shows the queue of its creation', async ({ api, mock }) => {
    const { interaction, task, reply } = await openContact(api, mock);
    await expect.poll(async () => (await api.get(task)).body.priority).toBe(10);
    expect((await api.get(interaction)).body.routing).toEqual(reply.body.routing);
  });
});

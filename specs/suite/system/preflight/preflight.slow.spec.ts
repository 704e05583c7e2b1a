import { nobody } from '../../servers.ts';
import { expect, test } from './account.ts';

const strange = { FLEX_WORKFLOW_SID: `WW${'f'.repeat(32)}` };

test('a workflow of another account ends a run with 2 and one sentence, and nothing is created', async ({
  mock,
  runOn,
}) => {
  const { code, stderr } = await runOn('conformance', {}, strange);
  expect({ code, created: mock.inspect().interactionsCreated }).toEqual({ code: 2, created: 0 });
  expect(stderr).toBe(
    'FLEX_WORKFLOW_SID names no workflow of the workspace FLEX_WORKSPACE_SID; set it to one from the console, TaskRouter > Workspaces > (the workspace) > Workflows; nothing was created\n',
  );
  expect(mock.inspect().openConversations).toEqual([]);
});

test('another default service ends a run with 3 before a contact is created', async ({ mock, runOn }) => {
  const services = { chat_service_instance_sid: 'ISa', default_chat_service_sid: 'ISb' };
  const { code, document } = await runOn('conformance', { '/Configuration': [200, services] });
  expect({ code, created: mock.inspect().interactionsCreated }).toEqual({ code: 3, created: 0 });
  const reasons = document().scenarios.filter(({ status }) => status === 'unavailable');
  expect(reasons[0]?.reason).toContain('Flex Chat Service is not the default service');
});

test('a pair in a conversation of somebody else stops its contacts alone, in every report', async ({
  open,
  run,
}) => {
  const settings = await open({});
  const pair = {
    address: settings.SMS_CUSTOMER_ADDRESS,
    proxy_address: settings.SMS_PROXY_ADDRESS,
  };
  const held = {
    conversation_sid: `CH${'ab12'.repeat(8)}`,
    conversation_state: 'active',
    participant_messaging_binding: pair,
  };
  const again = await open({ '/ParticipantConversations': [200, { conversations: [held] }] });
  const { code, document, report, stdout } = await run('conformance', again);
  const lost = document().scenarios.filter(({ status }) => status === 'unavailable');
  expect(code).toBe(3);
  expect(lost.map(({ id }) => id)).toEqual(['agent-sms', 'api-sms', 'customer-sms']);
  for (const text of [stdout, report('summary.md'), report('junit.xml')]) expect(text).toContain('CH…ab12');
  expect(document().counts.fail).toBe(0);
});

test('a plan ends with 2 for the setting that would end a run, and creates nothing', async ({
  mock,
  runOn,
}) => {
  const { code, stderr } = await runOn('plan', {}, strange);
  expect({ code, created: mock.inspect().interactionsCreated }).toEqual({ code: 2, created: 0 });
  expect(stderr).toContain('FLEX_WORKFLOW_SID names no workflow');
});

test('a plan without a network says so in one line', async ({ open, run }) => {
  const url = await nobody();
  const bases = ['FLEX', 'TASKROUTER', 'CONVERSATIONS'].map((api) => [`${api}_API_BASE_URL`, url]);
  const settings = { ...(await open({})), ...Object.fromEntries(bases) };
  const { code, stdout } = await run('plan', settings);
  expect(code).toBe(0);
  expect(stdout.split('\n').filter((line) => line.includes('could not be asked'))).toEqual([
    expect.stringMatching(/ECONNREFUSED\).*; this plan is by the settings alone$/),
  ]);
});

test('an offline plan asks nothing', async ({ mock, runOn }) => {
  const { code, stdout } = await runOn('plan --offline', {});
  expect({ code, requests: mock.inspect().requests }).toEqual({ code: 0, requests: 0 });
  expect(stdout).not.toContain('preflight');
});

test('requests of the preflight are counted, and told as such', async ({ runOn }) => {
  const { stdout, report, document } = await runOn('conformance --grep attributes/direction', {});
  const { requests, preflightRequests } = document().use;
  const recorded = document().scenarios.reduce((sum, each) => sum + each.requests, 0);
  expect({ requests, preflightRequests }).toEqual({ requests: recorded + 11, preflightRequests: 11 });
  for (const text of [stdout, report('summary.md')])
    expect(text).toContain(`${requests} requests (11 of them the preflight)`);
});

import type { Settings } from '../../command.ts';
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

const nothing = (kind: string) => `${kind}${'f'.repeat(32)}`;

/** Every setting wrong in turn: how a run ends, and the one sentence that says so. */
const wrong: { readonly [what: string]: readonly [Settings, number, string] } = {
  'the SID of a workflow for that of a queue': [
    { FLEX_QUEUE_SID: nothing('WW') },
    2,
    'setting FLEX_QUEUE_SID is no WQ SID',
  ],
  'a workspace that is not there': [
    { FLEX_WORKSPACE_SID: nothing('WS') },
    2,
    'FLEX_WORKSPACE_SID names no workspace of this account',
  ],
  'a number with letters': [
    { SMS_CUSTOMER_ADDRESS: '+1202CALLME' },
    2,
    'SMS_CUSTOMER_ADDRESS is not a phone number',
  ],
  'a WhatsApp number without its prefix': [
    { WHATSAPP_PROXY_ADDRESS: '+12025550144' },
    2,
    'WHATSAPP_PROXY_ADDRESS is not a WhatsApp number',
  ],
  'a mailbox with the name of its owner': [
    { EMAIL_FROM_ADDRESS: 'Support<support@example.com>' },
    2,
    'EMAIL_FROM_ADDRESS is not an email address',
  ],
  'another token': [
    { TWILIO_AUTH_TOKEN: 'another' },
    3,
    'the credentials were refused (401, 20003: "Authenticate"); check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN',
  ],
  'a key of another account': [
    { TWILIO_API_KEY: nothing('SK'), TWILIO_API_SECRET: 'another' },
    3,
    'check TWILIO_API_KEY and TWILIO_API_SECRET',
  ],
};

for (const [what, [settings, code, says]] of Object.entries(wrong))
  test(`${what} ends a run with ${code} and one sentence, and nothing is created`, async ({
    mock,
    runOn,
  }) => {
    const { stdout, stderr, ...ended } = await runOn('conformance', {}, settings);
    const { interactionsCreated: created, openConversations } = mock.inspect();
    expect({ code: ended.code, created, openConversations }).toEqual({
      code,
      created: 0,
      openConversations: [],
    });
    expect(stdout + stderr).toContain(says);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });

const elsewhere: { readonly [what: string]: readonly [number, string] } = {
  'a proxy that has lost the API': [502, '502'],
  'a page of somebody else': [200, '200, but no JSON object'],
  'a page to log in at': [302, '302: a redirect, which is not followed'],
};

for (const [what, [status, told]] of Object.entries(elsewhere))
  test(`${what} ends a run with 3 and one sentence, and nothing is created`, async ({
    mock,
    open,
    run,
    serve,
  }) => {
    const sent: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      sent.push(request.method);
      response.writeHead(status, { 'content-type': 'text/html', location: '/login' }).end('<html>');
    });
    const bases = ['FLEX', 'TASKROUTER', 'CONVERSATIONS'].map((api) => [`${api}_API_BASE_URL`, url]);
    const { code, stdout } = await run('conformance', { ...(await open({})), ...Object.fromEntries(bases) });
    expect({ code, created: mock.inspect().interactionsCreated }).toEqual({ code: 3, created: 0 });
    expect(stdout).toContain(`answers as the API does (${told}); check that address`);
    expect([...new Set(sent)]).toEqual(['GET']);
  });

test('requests of the preflight are counted, and told as such', async ({ runOn }) => {
  const { stdout, report, document } = await runOn('conformance --grep attributes/direction', {});
  const { requests, preflightRequests } = document().use;
  const recorded = document().scenarios.reduce((sum, each) => sum + each.requests, 0);
  expect({ requests, preflightRequests }).toEqual({ requests: recorded + 11, preflightRequests: 11 });
  for (const text of [stdout, report('summary.md')])
    expect(text).toContain(`${requests} requests (11 of them the preflight)`);
});

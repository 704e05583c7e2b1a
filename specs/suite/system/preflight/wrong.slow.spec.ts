import type { Settings } from '../../command.ts';
import { expect, test } from './account.ts';

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
    { TWILIO_AUTH_TOKEN: 'e'.repeat(32) },
    3,
    'the credentials were refused (401, 20003: "Authenticate"); check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN',
  ],
  'a key of another account': [
    { TWILIO_API_KEY: nothing('SK'), TWILIO_API_SECRET: 'e'.repeat(32) },
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

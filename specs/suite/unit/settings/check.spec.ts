import { checkSettings, type Environment } from '../../../../fixtures/settings/index.ts';
import { expect, test } from '../../test.ts';

const hex = '0123456789abcdef'.repeat(2);

/** The least that a live run needs. */
const least: Environment = {
  TARGET: 'live',
  TWILIO_ACCOUNT_SID: `AC${hex}`,
  TWILIO_AUTH_TOKEN: '5ec7e7'.repeat(5),
  FLEX_WORKSPACE_SID: `WS${hex}`,
  FLEX_WORKFLOW_SID: `WW${hex}`,
  LIVE_MAX_INTERACTIONS: '40',
};

const explained = 'LIVE_MAX_INTERACTIONS, how many interactions the run may create; each is a task';
const advice = 'in .env or the environment, see .env.example';

/** By what is wrong on a live target: the settings that differ from the least, and the sentence about them. */
const bad: { readonly [what: string]: readonly [settings: Environment, sentence: string] } = {
  'no workflow': [{ FLEX_WORKFLOW_SID: undefined }, `TARGET=live lacks FLEX_WORKFLOW_SID; set it ${advice}`],
  'nothing but the target': [
    Object.fromEntries(Object.keys(least).map((name) => [name, name === 'TARGET' ? 'live' : undefined])),
    `TARGET=live lacks TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, FLEX_WORKSPACE_SID, FLEX_WORKFLOW_SID, ${explained}`,
  ],
  'half a channel': [
    { WHATSAPP_PROXY_ADDRESS: 'whatsapp:+12025550144' },
    `TARGET=live lacks WHATSAPP_CUSTOMER_ADDRESS (WHATSAPP_PROXY_ADDRESS is set); set it ${advice}`,
  ],
  'halves of two channels': [
    { SMS_CUSTOMER_ADDRESS: '+12025550111', EMAIL_FROM_ADDRESS: 'a@example.com' },
    'TARGET=live lacks SMS_PROXY_ADDRESS (SMS_CUSTOMER_ADDRESS is set), EMAIL_CUSTOMER_ADDRESS (EMAIL_FROM_ADDRESS is set); set them',
  ],
  'a queue without a worker': [
    { FLEX_QUEUE_SID: `WQ${hex}` },
    `TARGET=live lacks FLEX_WORKER_SID (FLEX_QUEUE_SID is set); set it ${advice}`,
  ],
  'a worker without a queue': [
    { FLEX_WORKER_SID: `WK${hex}` },
    `TARGET=live lacks FLEX_QUEUE_SID (FLEX_WORKER_SID is set); set it ${advice}`,
  ],
  'a required channel that is not set': [
    { REQUIRED_CHANNELS: 'sms, email' },
    'TARGET=live lacks SMS_CUSTOMER_ADDRESS (REQUIRED_CHANNELS names sms), SMS_PROXY_ADDRESS (REQUIRED_CHANNELS names sms), EMAIL_CUSTOMER_ADDRESS (REQUIRED_CHANNELS names email), EMAIL_FROM_ADDRESS (REQUIRED_CHANNELS names email); set them',
  ],
  'an API key and neither its secret nor a token': [
    { TWILIO_API_KEY: `SK${hex}`, TWILIO_AUTH_TOKEN: undefined },
    `TARGET=live lacks TWILIO_AUTH_TOKEN; set it ${advice}`,
  ],
  'a name mistyped': [
    { FLEX_WORKSPACE_SID: undefined, FLEX_WORKSPCE_SID: `WS${hex}` },
    'TARGET=live lacks FLEX_WORKSPACE_SID; nothing reads FLEX_WORKSPCE_SID of .env, is that meant?',
  ],
  'a name mistyped and another forgotten': [
    { FLEX_WORKSPACE_SID: undefined, flex_workspace_id: `WS${hex}`, FLEX_WORKFLOW_SID: undefined },
    `TARGET=live lacks FLEX_WORKSPACE_SID, FLEX_WORKFLOW_SID; nothing reads flex_workspace_id of .env, is that meant?; set them ${advice}`,
  ],
  'a phone number that is none': [
    { SMS_CUSTOMER_ADDRESS: 'Nora', SMS_PROXY_ADDRESS: '+12025550122' },
    'setting SMS_CUSTOMER_ADDRESS is not a phone number (seen 4 characters); expected a phone number such as +12025550111',
  ],
  'a WhatsApp number without its prefix': [
    { WHATSAPP_CUSTOMER_ADDRESS: '+12025550133' },
    'setting WHATSAPP_CUSTOMER_ADDRESS is not a WhatsApp number (seen 12 characters); expected a WhatsApp number such as whatsapp:+12025550133',
  ],
  'an email address that is none': [
    { EMAIL_CUSTOMER_ADDRESS: 'nora' },
    'setting EMAIL_CUSTOMER_ADDRESS is not an email address (seen 4 characters); expected an email address such as',
  ],
  'credentials in an address': [
    { FLEX_API_BASE_URL: 'https://a:b@flex-api.twilio.com/v1' },
    'setting FLEX_API_BASE_URL holds credentials in the address; set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN instead',
  ],
  'a webhook over plain http': [
    { NOTIFY_WEBHOOK_URL: 'http://hooks.example.com/services/T0/B0/secret' },
    'setting NOTIFY_WEBHOOK_URL would send its secret unprotected; expected an https URL, or plain http to a loopback address',
  ],
  'a webhook that is no address': [
    { NOTIFY_WEBHOOK_URL: '#alerts' },
    'setting NOTIFY_WEBHOOK_URL is no address of a webhook (seen 7 characters); expected an https URL',
  ],
  'no request a second': [
    { REQUESTS_PER_SECOND: '0' },
    'setting REQUESTS_PER_SECOND is "0"; expected a whole number from 1 to 1000',
  ],
  'a number of a hundred digits': [
    { RUN_DEADLINE_MS: '9'.repeat(100) },
    'expected a whole number from 1000 to 86400000',
  ],
  'a run of a millisecond': [
    { RUN_DEADLINE_MS: '1' },
    'setting RUN_DEADLINE_MS is "1"; expected a whole number from 1000 to 86400000',
  ],
  'a deadline that nothing can keep': [
    { ASYNC_DEADLINE_MS: '1' },
    'setting ASYNC_DEADLINE_MS is "1"; expected a whole number from 100 to 600000',
  ],
  'more at the same time than there is': [
    { RECORD_CONCURRENCY: '999999999' },
    'setting RECORD_CONCURRENCY is "999999999"; expected a whole number from 1 to 100',
  ],
  'a budget that is none': [
    { LIVE_MAX_INTERACTIONS: '999999' },
    'setting LIVE_MAX_INTERACTIONS is "999999"; expected a whole number from 0 to 10000',
  ],
  'a folder in quotes': [
    { REPORTS_DIR: '"reports"' },
    "setting REPORTS_DIR is in quotes, which are a part of it where no shell takes them off, as in docker's --env-file; expected it without them",
  ],
  'a secret in quotes': [
    { TWILIO_AUTH_TOKEN: "'5ec7e7'" },
    'setting TWILIO_AUTH_TOKEN is in quotes, which are a part of it',
  ],
};

for (const [what, [settings, sentence]] of Object.entries(bad))
  test(`${what} is refused on a live target`, () => {
    const environment = setIn({ ...least, ...settings });
    expect(() => checkSettings(environment)).toThrow(sentence);
  });

const good: { readonly [what: string]: Environment } = {
  'the least that is needed': {},
  'an API key in place of the auth token': {
    TWILIO_AUTH_TOKEN: undefined,
    TWILIO_API_KEY: `SK${hex}`,
    TWILIO_API_SECRET: 'x'.repeat(32),
  },
  'half an API key beside the auth token': { TWILIO_API_KEY: `SK${hex}` },
  'a short code': { SMS_CUSTOMER_ADDRESS: '+12025550111', SMS_PROXY_ADDRESS: '12345' },
  'a required channel that is set': {
    REQUIRED_CHANNELS: 'email',
    EMAIL_CUSTOMER_ADDRESS: 'a@example.com',
    EMAIL_FROM_ADDRESS: 'b@example.com',
  },
  'a budget of nothing': { LIVE_MAX_INTERACTIONS: '0' },
  'plain http on this machine': { FLEX_API_BASE_URL: 'http://127.0.0.1:8080/v1' },
  'a webhook on this machine': { NOTIFY_WEBHOOK_URL: 'http://127.0.0.1:8080/hook' },
  'what only the mock reads, whatever it holds': { MOCK_PORT: 'http', MOCK_PROFILE: 'x' },
};

for (const [what, settings] of Object.entries(good))
  test(`${what} is taken on a live target`, () => {
    expect(() => checkSettings(setIn({ ...least, ...settings }))).not.toThrow();
  });

/** Names without a value are not there at all, as in an environment that was read. */
function setIn(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
}

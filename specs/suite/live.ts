import type { Settings } from './command.ts';

const hex = '0123456789abcdef'.repeat(2);

/** Settings of a live account that does not exist, at `url`. */
export const liveAt = (url: string): Settings => ({
  TARGET: 'live',
  FLEX_API_BASE_URL: url,
  TASKROUTER_API_BASE_URL: url,
  CONVERSATIONS_API_BASE_URL: url,
  TWILIO_ACCOUNT_SID: `AC${hex}`,
  TWILIO_AUTH_TOKEN: '5ec7e7'.repeat(5),
  FLEX_WORKSPACE_SID: `WS${hex}`,
  FLEX_WORKFLOW_SID: `WW${hex}`,
  FLEX_QUEUE_SID: `WQ${hex}`,
  FLEX_WORKER_SID: `WK${hex}`,
  SMS_CUSTOMER_ADDRESS: '+12025550111',
  SMS_PROXY_ADDRESS: '+12025550122',
  LIVE_MAX_INTERACTIONS: '100',
  RECORD_CONCURRENCY: '50',
  REQUESTS_PER_SECOND: '1000',
});

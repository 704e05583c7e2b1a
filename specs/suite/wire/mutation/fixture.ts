import { test as base } from '@playwright/test';
import { contracts } from '../../../../fixtures/contract/index.ts';
import type { EndpointOf } from '../../../../fixtures/mutation/mutants.ts';
import { type Notice, noticing } from '../../../../fixtures/mutation/notice.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { recordOnMock } from '../../../../fixtures/run/open-run.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';

/** Enough of the run for a test of the mechanism: an agent by SMS, a customer by email, a refusal. */
const few = ['agent-sms', 'customer-email', 'refused-wrong-token'];

/** What mutants are made from, and judged by, once a worker. */
export const test = base.extend<
  object,
  { recordings: readonly Recording[]; notice: Notice; endpointOf: EndpointOf }
>({
  recordings: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
    async ({}, use) => use(await recordOnMock(scenarios().filter(({ id }) => few.includes(id)))),
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
  notice: [async ({}, use) => use(noticing(contracts())), { scope: 'worker' }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern
  endpointOf: [async ({}, use) => use(contracts().findEndpoint), { scope: 'worker' }],
});

export { expect } from '@playwright/test';

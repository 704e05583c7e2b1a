import { test as base } from '@playwright/test';
import { type MockOptions, type RunningMock, startMock } from '../../../../fixtures/mock/index.ts';
import { type Api, apiOf } from './api.ts';

/** A mock of its own for each test, on a free port, and a plain HTTP client for it. */
export const test = base.extend<{ options: MockOptions; mock: RunningMock; api: Api }>({
  options: [{}, { option: true }],
  mock: async ({ options }, use) => {
    const mock = await startMock(options);
    await use(mock);
    await mock.close();
  },
  api: async ({ mock }, use) => use(apiOf(mock)),
});

export { expect } from '@playwright/test';

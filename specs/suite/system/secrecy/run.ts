import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startMock } from '../../../../fixtures/mock/index.ts';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import type { Run, Settings } from '../../command.ts';
import { liveAt } from '../../live.ts';
import { expect, test as suite } from '../../test.ts';
import { planting, spelled } from './planted.ts';

interface Planted {
  /** Whatever must be in no file and no line. */
  secrets: readonly string[];
  settings: Settings;
  told: Run;
}

const apiSecret = 'p9+Lq/7x"Zk=2mN4vB6c';

/** Tests of one run on a mock that answers with secrets everywhere. */
export const test = suite.extend<object, { planted: Planted }>({
  planted: [
    async ({ runOnce }, use) => {
      // The mock's credentials are known once it runs, so it reads the list later than it gets it.
      const secrets: string[] = [];
      const mock = await startMock({ asyncDelayMs: 0, hooks: planting(secrets) });
      const { FLEX_WORKSPACE_SID, SMS_CUSTOMER_ADDRESS } = settingsOfMock(mock);
      secrets.push(mock.authToken, apiSecret, mock.accountSid, `${mock.accountSid}:${mock.authToken}`);
      secrets.push(FLEX_WORKSPACE_SID, SMS_CUSTOMER_ADDRESS, 'customer@example.com', 'Nora Example');
      const live = { ...liveAt(mock.url), ...settingsOfMock(mock) };
      const settings = { ...live, TWILIO_API_SECRET: apiSecret, ASYNC_DEADLINE_MS: '300' };
      const told = await runOnce('conformance', settings);
      await mock.close();
      await use({ secrets, settings, told });
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** Files that hold any spelling of a secret, looked for without the suite's own patterns. */
export function filesWith(secrets: readonly string[], folder: string): readonly string[] {
  const needles = secrets.flatMap(spelled).map((each) => Buffer.from(each));
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((file) => statSync(file).isFile())
    .filter((file) => needles.some((needle) => readFileSync(file).includes(needle)));
}

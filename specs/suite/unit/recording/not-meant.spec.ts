import { recordAll } from '../../../../fixtures/recording/all.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder } from './recorder.ts';

const onMock: Scenario = {
  ...contact,
  targets: ['mock'],
  interaction: { Channel: { address: { setting: 'SMS_CUSTOMER_ADDRESS' } }, Routing: { properties: {} } },
};

test('a scenario that is not for this target is skipped, whoever has its address', async () => {
  const settings = { SMS_CUSTOMER_ADDRESS: '+12025550111' };
  const { context } = fakeRecorder({}, { settings, sharesAddresses: false, target: 'live' });
  const held = new Map([['SMS_CUSTOMER_ADDRESS', 'agent-sms']]);
  const [recording] = await recordAll([onMock], context, { concurrency: 1, held });
  expect(recording?.status).toBe('skipped');
});

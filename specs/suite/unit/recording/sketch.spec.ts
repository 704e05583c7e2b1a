import { previewRecording } from '../../../../fixtures/recording/preview.ts';
import { record } from '../../../../fixtures/recording/record.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';
import { expect, test } from '../../test.ts';
import { badCreation, contact, fakeRecorder } from './recorder.ts';

const bySms: Scenario = {
  ...contact,
  conversation: { participants: [{ 'MessagingBinding.Address': { setting: 'SMS_CUSTOMER_ADDRESS' } }] },
  interaction: {
    Channel: { type: 'sms', properties: { media_channel_sid: { made: 'conversation' } } },
    Routing: { properties: { workflow_sid: { setting: 'FLEX_WORKFLOW_SID' }, attributes: {} } },
  },
};

test('a previewRecording needs no setting: a placeholder stands for each', () => {
  expect(previewRecording(bySms, {}).sent).toEqual({
    channel: { type: 'sms', properties: { media_channel_sid: '<made>' } },
    routing: {
      properties: { workflow_sid: '<FLEX_WORKFLOW_SID>', attributes: { conformanceRun: '<tag>' } },
    },
    conversation: {
      friendly_name: '<tag>',
      unique_name: '<tag>',
      participants: [{ 'MessagingBinding.Address': '<SMS_CUSTOMER_ADDRESS>' }],
    },
  });
});

test('a previewRecording shows the settings there are', () => {
  expect(previewRecording(bySms, { FLEX_WORKFLOW_SID: 'WW1' }).sent).toMatchObject({
    routing: { properties: { workflow_sid: 'WW1' } },
  });
});

test('a bad request sends nothing that a clause could read', () => {
  expect(previewRecording(badCreation, {})).toMatchObject({
    scenario: { id: 'no-channel', kind: 'refusal' },
    sent: {},
  });
});

test('a skipped scenario keeps a previewRecording of what it would send', async () => {
  const { context, calls } = fakeRecorder();
  const { status, reason, sent } = await record(bySms, context);
  expect({ status, reason }).toEqual({
    status: 'skipped',
    reason: 'FLEX_WORKFLOW_SID, SMS_CUSTOMER_ADDRESS not set',
  });
  expect(sent).toMatchObject({ channel: { type: 'sms' } });
  expect(calls).toEqual([]);
});

test('a contact that was not made keeps a previewRecording, with those who would be in its conversation', async () => {
  const settings = { SMS_CUSTOMER_ADDRESS: '+12025550111', FLEX_WORKFLOW_SID: 'WW1' };
  const { context } = fakeRecorder({ 'create conversation': () => ({ status: 400 }) }, { settings });
  expect((await record(bySms, context)).sent).toMatchObject({
    conversation: { participants: [{ 'MessagingBinding.Address': '+12025550111' }] },
  });
});

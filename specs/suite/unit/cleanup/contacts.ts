import { record } from '../../../../fixtures/recording/record.ts';
import { contact, fakeRecorder, type Replies, type Reply, sid } from '../recording/recorder.ts';

export const tag = 'run-1-agent-sms';

/** A task as it is fetched, and the contact it is of. */
export const taskOf =
  (digit: number, conformanceRun = tag): Reply =>
  () => ({
    body: {
      sid: sid('WT', digit),
      assignment_status: 'pending',
      attributes: JSON.stringify({
        conformanceRun,
        flexInteractionSid: sid('KD', digit),
        flexInteractionChannelSid: sid('UO', digit),
        conversationSid: sid('CH', digit),
      }),
    },
  });

/** The vendor's OpenAPI: a list of tasks shows no attributes. */
export const listing = (...digits: readonly number[]) => ({
  body: { tasks: digits.map((digit) => ({ sid: sid('WT', digit), attributes: null })) },
});

export const page = { status: 400, headers: {}, text: '<html>' };
export const refused = (status: number) => ({ status, body: { code: 20001, message: 'no', status } });

/** Records a contact; gives the channels that were closed, and what may be open. */
export async function recordUnder(replies: Replies, searchMs = 100) {
  const { context, calls, count } = fakeRecorder(replies, { patience: { searchMs, closingMs: 60 } });
  const { leftOpen, open } = await record(contact, context);
  const closed = calls.filter(({ step }) => step === 'close channel').map(({ path }) => path.slice(-3));
  return { leftOpen, open, closed, count, calls };
}

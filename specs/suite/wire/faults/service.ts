import { connect } from '../../../../fixtures/client/client.ts';
import { addRetries } from '../../../../fixtures/client/retry.ts';
import type { Fault } from '../../../../fixtures/faults/fault.ts';
import { type MockOptions, type RunningMock, startMock } from '../../../../fixtures/mock/index.ts';
import type { RecorderContext } from '../../../../fixtures/recording/context.ts';
import { openRun, type Run } from '../../../../fixtures/run/open-run.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { listSensitive } from '../../../../fixtures/settings/index.ts';
import type { Target } from '../../../../fixtures/target/index.ts';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';

/** One of each: with and without a conversation made first, a bad creation, a bad read, wrong credentials. */
const chosen = [
  'agent-sms',
  'api-web',
  'refused-missing-channel',
  'refused-unknown-interaction',
  'refused-wrong-token',
];

/** Scenarios that meet every kind of request the recorder sends. */
export const few = scenarios().filter(({ id }) => chosen.includes(id));

/** Long enough for a mock on this machine, short enough to wait for again and again. */
const limits = { timeoutMs: 5000, deadlineMs: 500 };

/** Long enough to be sure that nothing more comes of a mock that does what it is asked at once. */
const patience = { searchMs: 100, closingMs: 1000 };

/** A mock as a live target. */
export function targetOf(mock: RunningMock, timeoutMs = limits.timeoutMs): Target {
  const settings = settingsOfMock(mock);
  return {
    name: 'live',
    connection: {
      bases: { flex: mock.url, taskrouter: mock.url, conversations: mock.url },
      user: mock.accountSid,
      password: mock.authToken,
      logins: { account: [mock.accountSid, mock.authToken] },
      timeoutMs,
    },
    settings,
    secrets: listSensitive(settings),
    concurrency: few.length,
    perSecond: null,
    runDeadlineMs: 60_000,
    mostInteractions: few.length,
    asyncDeadlineMs: limits.deadlineMs,
    watchMs: 0,
    close: () => mock.close(),
  };
}

/** A run on it that does not wait before it repeats a request. */
export function runAt(target: Target, over: Partial<RecorderContext> = {}): Run {
  const send = addRetries(connect(target.connection), async () => undefined);
  return openRun(target, { send, sharesAddresses: true, patience, ...over });
}

/** A fault that can be lifted while the mock runs. */
export function liftable(fault: Fault): { readonly fault: Fault; lift(): void } {
  let lifted = false;
  const answers = Object.entries(fault.answers ?? {}).map(([operation, distort]) => [
    operation,
    (...[answer, call]: Parameters<typeof distort>) => (lifted ? answer : distort(answer, call)),
  ]);
  return {
    fault: {
      ...fault,
      ...(fault.answers && { answers: Object.fromEntries(answers) }),
      ...(fault.instead && { instead: (call) => (lifted ? undefined : fault.instead?.(call)) }),
    },
    lift() {
      lifted = true;
    },
  };
}

/** Records the few scenarios on a mock of these options; close the mock afterwards. */
export async function recordOn(
  options: MockOptions,
  timeoutMs?: number,
  over: Partial<RecorderContext> = {},
) {
  const mock = await startMock({ asyncDelayMs: 30, bindings: 'shared', ...options });
  const run = runAt(targetOf(mock, timeoutMs), over);
  const recordings = await run.record(few);
  return { mock, context: run.context, recordings, verdicts: run.judge(recordings) };
}

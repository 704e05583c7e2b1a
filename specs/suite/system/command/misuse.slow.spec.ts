import type { Settings } from '../../command.ts';
import { liveAt } from '../../live.ts';
import { nobody } from '../../servers.ts';
import { expect, test } from '../../test.ts';

/** What is wrong: the arguments, the settings beside those of a live account, the sentence. */
type Misuse = readonly [args: string, settings: Settings, sentence: RegExp];

const mock: { readonly [what: string]: Misuse } = {
  'an unknown option': [
    'conformance --nope',
    {},
    /^conformance: unknown option --nope; see npm run conformance -- --help$/,
  ],
  'an unknown target': [
    'conformance',
    { TARGET: 'prod' },
    /^setting TARGET is "prod"; expected one of mock, live, replay$/,
  ],
  'an unknown profile': [
    'conformance',
    { MOCK_PROFILE: 'x' },
    /^setting MOCK_PROFILE is "x"; expected one of documented, /,
  ],
  'an unknown fault': [
    'conformance',
    { MOCK_FAULT: 'x' },
    /^setting MOCK_FAULT is "x"; expected the id of a fault, such as queue-other; npm run mock -- --faults lists them/,
  ],
  'a folder where no file system takes one': [
    'conformance',
    { REPORTS_DIR: '/proc/nowhere' },
    /^REPORTS_DIR \/proc\/nowhere cannot be written \(ENOENT\); nothing was sent$/,
  ],
  'a number that is none': [
    'conformance',
    { MOCK_ASYNC_DELAY_MS: 'soon' },
    /^setting MOCK_ASYNC_DELAY_MS is "soon"; expected a whole number/,
  ],
  'a replay of nothing': [
    'replay',
    {},
    /^replay lacks the folder of recordings; say npm run replay -- reports\/recordings$/,
  ],
  'a replay of a folder that is not there': [
    'replay /nowhere',
    {},
    /^replay: \/nowhere does not exist; expected a folder of recordings$/,
  ],
};

for (const [what, [args, settings, sentence]] of Object.entries(mock))
  test(`${what} ends with 2 and one sentence`, async ({ run }) => {
    const { code, stdout, stderr, report } = await run(args, settings);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(report('conformance.json')).toBeUndefined();
  });

const live: { readonly [what: string]: readonly [settings: Settings, sentence: RegExp] } = {
  'no budget': [{ LIVE_MAX_INTERACTIONS: '' }, /^TARGET=live lacks LIVE_MAX_INTERACTIONS, /],
  'a budget that is no number': [
    { LIVE_MAX_INTERACTIONS: 'few' },
    /^setting LIVE_MAX_INTERACTIONS is "few"; expected a whole number/,
  ],
  'no credentials': [
    { TWILIO_ACCOUNT_SID: '', TWILIO_AUTH_TOKEN: '' },
    /^TARGET=live lacks TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN; /,
  ],
  'a malformed SID': [
    { TWILIO_ACCOUNT_SID: 'AC123' },
    /^setting TWILIO_ACCOUNT_SID is no AC SID \(seen 5 characters beginning "AC"\); expected AC and 32 hex digits$/,
  ],
  'a SID of another kind': [
    { FLEX_QUEUE_SID: `WW${'0'.repeat(32)}` },
    /^setting FLEX_QUEUE_SID is no WQ SID /,
  ],
  'plain http to another host': [
    { FLEX_API_BASE_URL: 'http://flex-api.example/v1' },
    /^setting FLEX_API_BASE_URL is "http:\/\/flex-api.example\/v1": plain http would carry the credentials unprotected/,
  ],
  'an address that is none': [
    { TASKROUTER_API_BASE_URL: 'taskrouter' },
    /^setting TASKROUTER_API_BASE_URL is "taskrouter"; expected an address such as/,
  ],
};

for (const [what, [settings, sentence]] of Object.entries(live))
  test(`a live run with ${what} ends with 2 and one sentence, and nothing is sent`, async ({
    run,
    serveSockets,
  }) => {
    let connections = 0;
    const url = await serveSockets((socket) => {
      connections += 1;
      socket.destroy();
    });
    const { code, stdout, stderr } = await run('conformance', { ...liveAt(url), ...settings });
    expect({ code, stdout, connections }).toEqual({ code: 2, stdout: '', connections: 0 });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

test('an id that is no more is told with what it became', async ({ run }) => {
  const { code, stderr } = await run('conformance --grep list-channels/type');
  expect(code).toBe(2);
  expect(stderr).toBe('Error: No tests found\nlist-channels/type became channel/type\n');
});

test('arguments that choose no clause end with 2, and say so', async ({ run }) => {
  const { code, stderr } = await run(
    'conformance --list --grep nothing-is-called-so',
    liveAt(await nobody()),
  );
  expect(code).toBe(2);
  expect(stderr).toContain('No tests found');
});

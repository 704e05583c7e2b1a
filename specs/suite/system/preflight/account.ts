import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RunningMock } from '../../../../fixtures/mock/index.ts';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import type { Run, Settings } from '../../command.ts';
import { liveAt } from '../../live.ts';
import { expect, test as suite } from '../../test.ts';

export type Replies = { readonly [path: string]: readonly [number, object] };

interface AccountFixtures {
  /** Starts an account: the mock, but for what is read of it; gives the settings of a run on it. */
  open: (replies: Replies) => Promise<Settings>;
  /** Runs a command on such an account. */
  runOn: (line: string, replies: Replies, settings?: Settings) => Promise<Run>;
}

/** Tests of runs on an account that preflight can read. */
export const test = suite.extend<AccountFixtures>({
  open: ({ mock, serve }, use) =>
    use(async (replies) => {
      const url = await serve((request, response) => void pass(mock, replies, [request, response]));
      const bases = ['FLEX', 'TASKROUTER', 'CONVERSATIONS'].map((api) => [
        `${api}_API_BASE_URL`,
        `${url}/v1`,
      ]);
      return { ...liveAt(url), ...settingsOfMock(mock), ...Object.fromEntries(bases) };
    }),
  runOn: ({ open, run }, use) =>
    use(async (line, replies, settings) => run(line, { ...(await open(replies)), ...settings })),
});

export { expect };

type Exchange = readonly [IncomingMessage & { readonly body: string }, ServerResponse];

/** Answers the paths that there are replies for, and passes everything else on to the mock. */
async function pass(mock: RunningMock, replies: Replies, [request, response]: Exchange): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', mock.url);
  const reply = replies[pathname.replace(/^\/v1/, '').replace(/\/Workspaces\/WS\w+/, '/WS')];
  if (reply) return void response.writeHead(reply[0], json).end(JSON.stringify(reply[1]));
  const { authorization = '', 'content-type': type = 'application/x-www-form-urlencoded' } = request.headers;
  const method = request.method ?? 'GET';
  const answered = await fetch(new URL(request.url ?? '/', new URL(mock.url).origin), {
    method,
    headers: { 'content-type': type, ...(authorization && { authorization }) },
    ...(method === 'POST' && { body: request.body }),
  });
  response.writeHead(answered.status, json).end(await answered.text());
}

const json = { 'content-type': 'application/json;charset=utf-8' };

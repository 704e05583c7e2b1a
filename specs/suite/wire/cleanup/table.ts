import { openJournal } from '../../../../fixtures/cleanup/journal.ts';
import { findOpen, readJournals } from '../../../../fixtures/cleanup/journal-lines.ts';
import { sweepOne } from '../../../../fixtures/cleanup/sweep.ts';
import type { Cleaner } from '../../../../fixtures/cleanup/thing.ts';
import { type RunningMock, startMock } from '../../../../fixtures/mock/index.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { gateway, page, type Routes, vendorError, type Way } from '../../gateway.ts';
import type { Servers } from '../../servers.ts';
import { runAt, targetOf } from '../faults/service.ts';

/** What a gateway may answer. */
export const replies: { readonly [what: string]: Pick<Way, 'reply'> } = {
  'as the API does': {},
  'by hanging up': { reply: null },
  'by 202 and nothing': { reply: { status: 202, text: '' } },
  'by 200 and a page': { reply: page(200) },
  'by 200 and rubbish': { reply: { status: 200, text: '{"sid":"KD1","channel":{"sid":7}}' } },
  'by a redirect': { reply: page(302) },
  'by a page of 400': { reply: page(400) },
  'by a page of 404': { reply: page(404) },
  'by 404 in JSON of another form': { reply: { status: 404, text: '{"code":404,"message":"no route"}' } },
  'by a page of 408': { reply: page(408) },
  'by a page of 409': { reply: page(409) },
  'by a page of 429': { reply: page(429) },
  'by a 429 of another form': { reply: { status: 429, text: '{"message":"slow down"}' } },
  'by a page of 504': { reply: page(504) },
  'by a 500 of the vendor': { reply: vendorError(500, 20500) },
  'by a conflict of the vendor': { reply: vendorError(409, 20409) },
  'without SIDs': {
    reply: (text) => ({ status: 200, text: text.replace(/"sid":"(KD|UO|CH)\w+"/g, '"sid":null') }),
  },
  'with SIDs of others': {
    reply: (text) => ({ status: 200, text: text.replace(/"(UO|WT)[0-9a-f]{32}"/g, `"$1${'7'.repeat(32)}"`) }),
  },
};

/** When what was asked for is done: at once, later, by an earlier delivery too, or never. */
export const creations: { readonly [what: string]: readonly number[] } = {
  'at once': [0],
  twice: [0, 0],
  '300 ms later': [300],
  '800 ms later': [800],
  never: [],
};

export const closings: { readonly [what: string]: readonly number[] } = {
  'at once': [0],
  '400 ms later': [400],
  never: [],
};

const isCreation = /^POST (\/Interactions|\/Conversations)$/;
const isClosing = /^POST (\/Interactions\/\w+\/Channels\/\w+|\/Conversations\/\w+)$/;

/** Routes of creations and closings. What cannot be answered by the API when it is not asked is lost. */
export function routesOf(creating: Way, closing: Way): Routes {
  return ({ method, path }) => {
    const asked = `${method} ${path}`;
    const way = isCreation.test(asked) ? creating : isClosing.test(asked) ? closing : undefined;
    return way && way.reply === undefined && !way.reachesAfterMs.includes(0) ? { ...way, reply: null } : way;
  };
}

const few = scenarios().filter(({ id }) => ['agent-sms', 'customer-chat'].includes(id));

/** Long enough for what takes effect late, here. */
const patience = { searchMs: 1500, closingMs: 1200 };

/** What became of a run through a gateway, and of a sweep after it, which goes through the same gateway. */
export interface Outcome {
  readonly openAfterRun: number;
  readonly told: number;
  readonly openAfterSweep: number;
  readonly stillOpen: number;
}

/** Records two contacts through a gateway and sweeps. Things are interactions and conversations made first. */
export async function runThrough(servers: Servers, routes: Routes, folder: string): Promise<Outcome> {
  const mock = await startMock({ asyncDelayMs: 0, bindings: 'shared' });
  const url = `${await servers.serve(gateway(mock.url, routes))}/v1`;
  const target = targetOf(mock, 2000);
  const connection = { ...target.connection, bases: { flex: url, taskrouter: url, conversations: url } };
  const journal = openJournal(folder, { run: 'run-1', target: url });
  const run = runAt({ ...target, connection, asyncDeadlineMs: 200 }, { journal, runTag: 'run-1', patience });
  const recordings = await run.record(few);
  journal.close();
  const openAfterRun = countOpen(mock);
  const ask: Cleaner['ask'] = (call) => run.context.send(call, 0);
  const cleaner = { ask, workspace: mock.routing.workspaceSid, patience };
  const lines = findOpen(readJournals(folder)[0]?.lines ?? []);
  const swept = await Promise.all(lines.map((line) => sweepOne(cleaner, line)));
  const openAfterSweep = countOpen(mock);
  await mock.close();
  const stillOpen = swept.filter(({ state }) => state === 'open').length;
  return { openAfterRun, told: countTold(recordings), openAfterSweep, stillOpen };
}

function countOpen(mock: RunningMock): number {
  const { openChannels, openConversations } = mock.inspect();
  return openChannels.length + openConversations.length;
}

const countTold = (recordings: readonly Recording[]) =>
  recordings.reduce((sum, { open = [] }) => sum + open.length, 0);

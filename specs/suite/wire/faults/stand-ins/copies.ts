import type { Hooks } from '../../../../../fixtures/mock/index.ts';
import { type Look, showOtherwise } from '../looks.ts';
import type { StandIn } from './stand-in.ts';

/** Serves what a path was first answered with, whenever `isStale` says so. */
function serveOld(operation: 'fetchTask' | 'fetchChannel', isStale: (nth: number) => boolean): Hooks {
  const old = new Map<string, Look['body']>();
  return showOtherwise({
    [operation]: ({ body, nth }: Look) => {
      const sid = String(body.sid);
      if (!old.has(sid)) old.set(sid, body);
      return isStale(nth) ? old.get(sid) : undefined;
    },
  });
}

/** What copies do that lag behind each other. */
export const copies: readonly StandIn[] = [
  {
    title: 'a task that is not found for a while, and a channel for longer',
    hooks: () =>
      showOtherwise({
        fetchTask: ({ ms }) => (ms < 200 ? 'absent' : undefined),
        fetchChannel: ({ ms }) => (ms < 500 ? 'absent' : undefined),
      }),
  },
  {
    title: 'things that are found, not found, and found again',
    hooks: () =>
      showOtherwise({
        fetchTask: ({ nth }) => (nth === 2 ? 'absent' : undefined),
        fetchChannel: ({ nth }) => (nth === 3 ? 'absent' : undefined),
      }),
  },
  {
    title: 'a list of channels that is not there at first',
    hooks: () => showOtherwise({ listChannels: ({ nth }) => (nth < 3 ? 'absent' : undefined) }),
  },
  {
    title: 'a list of channels that is empty at first',
    hooks: () => showOtherwise({ listChannels: ({ nth }) => (nth < 3 ? { channels: [] } : undefined) }),
  },
  {
    title: 'an older version of the task after a newer one',
    hooks: () => serveOld('fetchTask', (nth) => nth % 4 === 3),
    leaves: /vanished by .* as if an older copy had been read/,
  },
  {
    title: 'an older version of the channel after a newer one',
    hooks: () => serveOld('fetchChannel', (nth) => nth % 4 === 3),
  },
  {
    title: 'an interaction that shows its task as it is now',
    hooks: () =>
      showOtherwise({
        fetchInteraction: () => ({
          routing: {
            properties: { assignment_status: 'assigned', queue_sid: `WQ${'2'.repeat(32)}`, priority: 50 },
          },
        }),
      }),
  },
];

import type { News } from '../../../../fixtures/notify/news.ts';

/** News in which nothing is broken. */
export const healthy: News = {
  outcome: 'conformant',
  target: 'live',
  judged: '4 pass · 0 fail; judged 4 of 4 that apply',
  broken: [],
  unmended: { known: [], unjudged: [] },
  unseen: [],
};

/** A promise that is broken. */
export const broken = (id: string, since?: string): News['broken'][number] => ({
  id,
  statement: 'direction is outbound when an agent opens the contact',
  severity: 'critical',
  consumers: ['Flex UI', 'Flex Insights'],
  ...(since !== undefined && { since }),
});

/** News of a run in which nobody could look. */
export const { unmended: _, ...blind }: News = { ...healthy, outcome: 'inconclusive', unseen: ['401'] };

/** News of broken promises. */
export const violated = (...promises: News['broken']): News => ({
  ...healthy,
  outcome: 'violations',
  broken: promises,
});

import { connect, type Send } from '../../../../fixtures/client/client.ts';

/** Speaks with one address as all three APIs. */
export function speakerTo(url: string, timeoutMs = 5000): Send {
  const bases = { flex: url, taskrouter: url, conversations: url };
  return connect({ bases, user: 'AC1', password: 'pass:word', timeoutMs });
}

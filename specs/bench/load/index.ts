import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Bearer } from './bearer.ts';
import type { Load, Order } from './generator.ts';

const connections = 20;

/** What a server bore. */
export interface Borne {
  readonly perSecond: number;
  /** Time of the processor that this process, the server's, spent on each request, in µs. */
  readonly cpuUs: number;
}

/** Loads servers of this process from another one. */
export interface Loader {
  /** @throws Error when an answer is not 200 or does not come. */
  load(bearer: Bearer, ms: number): Promise<Borne>;
  close(): void;
}

/** Starts the process that generates the load. */
export function startLoader(signal: AbortSignal): Loader {
  const child = fork(new URL('./generator.ts', import.meta.url), { signal });
  // Whoever waits for an answer is told; an abort that nobody waits for is no news.
  child.on('error', () => undefined);
  return {
    async load({ url, authorization }, ms) {
      const order: Order = { url, authorization, connections, ms };
      const before = process.cpuUsage();
      child.send(order);
      const [load] = (await Promise.race([once(child, 'message'), ended(child)])) as [Load];
      const { user, system } = process.cpuUsage(before);
      if (load.failure !== null) throw new Error(load.failure);
      return { perSecond: (load.answered * 1000) / load.ms, cpuUs: (user + system) / load.answered };
    },
    close: () => child.disconnect(),
  };
}

async function ended(child: ReturnType<typeof fork>): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`the load generator ended with ${code}`);
}

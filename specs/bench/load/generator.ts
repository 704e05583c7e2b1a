import { Agent, get } from 'node:http';

/** What is asked, over how many connections, for how long. */
export interface Order {
  readonly url: string;
  readonly authorization: string;
  readonly connections: number;
  readonly ms: number;
}

/** What came of an order. */
export interface Load {
  readonly answered: number;
  readonly ms: number;
  /** The first thing that went wrong, or null. */
  readonly failure: string | null;
}

/** A process of its own: whoever generates the load must not share the event loop of whoever bears it. */
process.on('message', (order: Order) => {
  void generate(order).then((load) => process.send?.(load));
});

/** A closed loop: each connection asks again as soon as it is answered. */
async function generate({ connections, ms, ...request }: Order): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const beganMs = performance.now();
  let answered = 0;
  let failure: string | null = null;
  const lane = async () => {
    while (failure === null && performance.now() - beganMs < ms) {
      await ask(agent, request);
      answered += 1;
    }
  };
  const lanes = Array.from({ length: connections }, () =>
    lane().catch((error: Error) => {
      failure ??= error.message;
    }),
  );
  await Promise.all(lanes);
  agent.destroy();
  return { answered, ms: performance.now() - beganMs, failure };
}

function ask(agent: Agent, { url, authorization }: Pick<Order, 'url' | 'authorization'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { authorization } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`));
      answer.resume().once('end', resolve).once('error', reject);
    });
    request.once('error', reject);
  });
}

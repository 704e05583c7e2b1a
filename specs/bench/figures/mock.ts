import { createInteraction } from '../../../fixtures/client/calls.ts';
import { connect } from '../../../fixtures/client/client.ts';
import { readText } from '../../../fixtures/client/exchange.ts';
import { scenarios } from '../../../fixtures/scenario/load.ts';
import { resolve } from '../../../fixtures/scenario/references.ts';
import type { Target } from '../../../fixtures/target/index.ts';
import { asyncDelayMs } from '../bench.ts';
import { alternate, median, type Turn } from '../compare.ts';
import type { Figure, Row } from '../figure.ts';
import { type Bearer, startBare } from '../load/bearer.ts';
import { type Borne, type Loader, startLoader } from '../load/index.ts';
import { withMock } from '../recorded.ts';

const leastRatio = 0.6;
const rounds = 3;
const roundMs = 2500;
const warmUpMs = 1000;

/** The mock fetching an interaction, against a server that does nothing but answer the same bytes. */
export const mock: Figure = {
  number: 6,
  title: 'mock',
  measure: ({ signal }) =>
    withMock(asyncDelayMs, async (target) => {
      const ours = await anInteraction(target);
      const bare = await startBare(ours);
      const loader = startLoader(signal);
      try {
        return [rowOf(await race(loader, { ours, bare }))];
      } finally {
        loader.close();
        bare.close();
      }
    }),
};

async function anInteraction({ connection, settings }: Target): Promise<Bearer> {
  const scenario = scenarios().find(({ interaction, conversation }) => interaction && !conversation);
  if (!scenario?.interaction)
    throw new Error('no scenario opens a contact without a conversation made first');
  const form = resolve({ ...scenario.interaction }, settings, {});
  const created = await connect(connection)(createInteraction(form), performance.now());
  const interaction = readText(created, 'sid');
  if (interaction === undefined)
    throw new Error(
      `${scenario.id}: no interaction was created (${created.answer?.status ?? created.failure})`,
    );
  const credentials = Buffer.from(`${connection.user}:${connection.password}`).toString('base64');
  return {
    url: `${connection.bases.flex}/Interactions/${interaction}`,
    authorization: `Basic ${credentials}`,
  };
}

type Sides = 'ours' | 'bare';

async function race(loader: Loader, { ours, bare }: { [side in Sides]: Bearer }) {
  const sides = (ms: number) => ({
    ours: () => loader.load(ours, ms),
    bare: () => loader.load(bare, ms),
  });
  await alternate(sides(warmUpMs), 1);
  return alternate(sides(roundMs), rounds);
}

/** The processor's time is told beside: it says more where the generator, not the server, is the slower one. */
function rowOf(turns: readonly Turn<Sides, Borne>[]): Row {
  const ratio = median(turns.map(({ ours, bare }) => ours.perSecond / bare.perSecond));
  const cpu = median(turns.map(({ ours, bare }) => bare.cpuUs / ours.cpuUs));
  const speed = (side: Sides) => Math.round(median(turns.map((turn) => turn[side].perSecond)));
  return {
    figure: '6 fetching an interaction from the mock / a bare server, requests per second',
    measured: `${ratio.toFixed(2)} (${speed('ours')}/s, ${speed('bare')}/s; by processor time ${cpu.toFixed(2)})`,
    toReach: `≥ ${leastRatio}`,
    holds: ratio >= leastRatio,
  };
}

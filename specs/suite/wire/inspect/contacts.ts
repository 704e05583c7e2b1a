import * as calls from '../../../../fixtures/client/calls.ts';
import { connect, type Send } from '../../../../fixtures/client/client.ts';
import { type Call, type Exchange, readText } from '../../../../fixtures/client/exchange.ts';
import { inspect, makeReader, type Order } from '../../../../fixtures/inspect/index.ts';
import { type MockOptions, type RunningMock, startMock } from '../../../../fixtures/mock/index.ts';
import { buildForm } from '../../../../fixtures/scenario/form.ts';
import { scenarios } from '../../../../fixtures/scenario/load.ts';
import { resolve } from '../../../../fixtures/scenario/references.ts';
import type { Scenario } from '../../../../fixtures/scenario/scenario.ts';
import type { Target } from '../../../../fixtures/target/index.ts';
import { targetOf } from '../faults/service.ts';

/** A mock with contacts that somebody has opened, and who inspects them. */
export interface Centre {
  readonly mock: RunningMock;
  readonly target: Target;
  /** Sends a request of somebody else's. */
  send(call: Call): Promise<Exchange>;
  /** Opens the contact of a scenario, and gives its SID. */
  open(scenario: Scenario): Promise<string>;
  /** Inspects; `change` stands for what became of things that only time brings about. */
  inspect(order: Partial<Order>, change?: (exchange: Exchange) => Exchange): ReturnType<typeof inspect>;
  /** The methods of all requests of whoever inspected. */
  readonly methods: ReadonlySet<string>;
}

/** Every scenario that opens a contact. */
export const contacts = scenarios().filter(({ kind }) => kind === 'contact');

/** Finds a scenario by its id. */
export const findScenario = (id: string): Scenario => {
  const found = contacts.find((each) => each.id === id);
  if (!found) throw new Error(`there is no scenario ${id}`);
  return found;
};

/** Starts a mock whose channels are set up at once. */
export async function openCentre(options: MockOptions = {}): Promise<Centre> {
  const mock = await startMock({ asyncDelayMs: 1, bindings: 'shared', ...options });
  const target = targetOf(mock);
  const plain = connect(target.connection);
  const send = (call: Call) => plain(call, 0);
  const methods = new Set<string>();
  const reader = makeReader(target);
  const watch =
    (change: (exchange: Exchange) => Exchange): Send =>
    (call, ...rest) => {
      methods.add(call.method);
      return reader.send(call, ...rest).then(change);
    };
  return {
    mock,
    target,
    send,
    methods,
    open: (scenario) => openContact(scenario, target, send),
    inspect: ({ sids = [], sent = null }, change = (exchange) => exchange) =>
      inspect(
        { sids, sent, unread: [] },
        { target, reader: { ...reader, send: watch(change) }, environment: {} },
      ),
  };
}

async function openContact(scenario: Scenario, { settings }: Target, send: Centre['send']): Promise<string> {
  const { conversation } = scenario;
  const made = conversation ? readText(await send(calls.createConversation(scenario.id)), 'sid') : undefined;
  for (const each of conversation?.participants ?? [])
    await send(calls.addParticipant(made ?? '', resolve(each, settings, {})));
  const form = buildForm(scenario, { settings, tag: scenario.id, conversation: made });
  return readText(await send(calls.createInteraction(form)), 'sid') ?? '';
}

/** The clauses that an inspection found broken. */
export const listBroken = ({ verdicts }: Pick<Awaited<ReturnType<Centre['inspect']>>, 'verdicts'>) =>
  verdicts.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);

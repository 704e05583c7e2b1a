import { type Answer, type Call, formOf } from '../../../../fixtures/mock/index.ts';
import type { Surroundings } from '../../../../fixtures/mutation/mutant.ts';

/** How the recorder marks what it opens: the tag of the run, then the scenario. */
const tag = /conformance-[0-9TZ]+-[0-9a-f]+-([a-z-]+)/;
const sid = /\b[A-Z]{2}[0-9a-f]{32}\b/g;

/** Which scenario a request belongs to, by the tag it was opened with and the SIDs that came back. */
export class Contacts {
  readonly #scenarioOf = new Map<string, string>();
  readonly #createdAt = new Map<string, number>();
  readonly #shown = new Map<string, number>();

  /** The scenario of a request; what an opening answers is remembered. */
  scenarioOf(call: Call, answer: Answer): string | undefined {
    if (call.operation !== 'createInteraction') {
      const known = call.path.match(sid)?.map((each) => this.#scenarioOf.get(each));
      return known?.find((each) => each !== undefined);
    }
    const scenario = tag.exec(formOf(call).get('Routing') ?? '')?.[1];
    if (scenario === undefined) return undefined;
    this.#createdAt.set(scenario, performance.now());
    for (const each of JSON.stringify(answer.body).match(/\b(KD|UO|WT|CH|KG)[0-9a-f]{32}\b/g) ?? [])
      this.#scenarioOf.set(each, scenario);
    return scenario;
  }

  msSince(scenario: string): number {
    return performance.now() - (this.#createdAt.get(scenario) ?? 0);
  }

  /** Counts the looks of a scenario that would have shown what is asynchronous. */
  count(scenario: string, shows: boolean): number {
    const before = this.#shown.get(scenario) ?? 0;
    const now = before + (shows ? 1 : 0);
    this.#shown.set(scenario, now);
    return shows ? now : 0;
  }

  /** SIDs of the other contacts of the run. */
  around(scenario: string): Surroundings {
    const others = [...this.#scenarioOf].filter(([, of]) => of !== scenario);
    return {
      otherSid: (own) => others.find(([each]) => each.startsWith(own.slice(0, 2)))?.[0],
      strangeSid: (own) => own.slice(0, 2) + '0123456789abcdef'.repeat(2),
    };
  }
}

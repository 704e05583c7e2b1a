import type { Hooks } from '../../../../../fixtures/mock/index.ts';

/** Something that accounts, agents, addresses or the vendor's copies do, and that breaks no promise. */
export interface StandIn {
  readonly title: string;
  readonly hooks: () => Hooks;
  /** What of it cannot be judged: every such line has this form. Absent: everything is judged. */
  readonly leaves?: RegExp;
}

import type { Fault } from '../../../../fixtures/faults/fault.ts';
import { faults } from '../../../../fixtures/faults/index.ts';
import type { MockOptions } from '../../../../fixtures/mock/index.ts';

/** Options with a fault; throws when there is none of that name. */
export function faulty(id: string, options: MockOptions = {}): { options: MockOptions } {
  const fault: Fault | undefined = faults.find((each) => each.id === id);
  if (fault === undefined) throw new Error(`no fault is called "${id}"`);
  return { options: { asyncDelayMs: 0, hooks: fault, ...options } };
}

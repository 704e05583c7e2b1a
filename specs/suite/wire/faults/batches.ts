import type { Clause } from '../../../../fixtures/contract/types.ts';
import type { Fault, Touch } from '../../../../fixtures/faults/fault.ts';

/** More in one recording, and a batch that is not exact costs more than its company saves. */
const most = 25;

type Rules = readonly Pick<Clause, 'id' | 'dependsOn' | 'dependsOnAt' | 'later' | 'within'>[];

/**
 * Sorts faults into batches that are judged on one recording. In a batch no two touch each other; a fault of which only its code
 * knows what it changes is alone.
 */
export function formBatches(faults: readonly Fault[], clauses: Rules): readonly (readonly Fault[])[] {
  const touch = makeTouchCheck(clauses);
  const batches: Fault[][] = [];
  for (const fault of faults) {
    const fits = (batch: readonly Fault[]) =>
      batch.length < most && !batch.some((other) => touch(fault, other));
    const batch = batches.find(fits);
    if (batch) batch.push(fault);
    else batches.push([fault]);
  }
  return batches;
}

/**
 * Tells whether two faults touch: they change the same value of an answer, or one changes what holds the other's; the same
 * clause notices both, a clause of one is not judged where one of the other is broken, or excuses it for what the other changes.
 */
export function makeTouchCheck(clauses: Rules): (one: Fault, other: Fault) => boolean {
  const needs = needsOf(clauses);
  const excuses = new Map(clauses.map((clause) => [clause.id, excusesOf(clause)]));
  const excused = (one: Fault, other: Fault) => {
    const changed = new Set(other.touches?.map(({ at }) => at.split('.').at(-1) ?? ''));
    return noticing(one).some((id) => excuses.get(id)?.some((member) => changed.has(member)));
  };
  const hinges = (one: Fault, other: Fault) => {
    const noticed = new Set(noticing(other));
    return noticing(one).some((id) => noticed.has(id) || [...needs(id)].some((each) => noticed.has(each)));
  };
  return (one, other) =>
    !one.touches ||
    !other.touches ||
    one.touches.some((a) => other.touches?.some((b) => meet(a, b))) ||
    hinges(one, other) ||
    hinges(other, one) ||
    excused(one, other) ||
    excused(other, one);
}

/** Members by which a contact is over: whoever waits for something else then looks no longer. */
const endings = ['assignment_status', 'status', 'state'];

/** Members that decide whether a clause is judged at all: they show that somebody else went ahead, or that nothing more comes. */
function excusesOf({ later, within }: Rules[number]): readonly string[] {
  const paths = Object.entries(later?.with ?? {}).flat();
  return [...paths.map((path) => path.split('.').at(-1) ?? ''), ...(within ? endings : [])];
}

const noticing = ({ breaks, deviates = [] }: Fault) => [...breaks, ...deviates];

/** Whatever of an answer is beside its body, such as the status, decides on all of it, as does no path at all. */
const stepsOf = ({ at }: Touch) => (at === '' || /^answer\b/.test(at) ? [] : at.split('.'));

function meet(one: Touch, other: Touch): boolean {
  if (one.operation !== other.operation) return false;
  const [a, b] = [stepsOf(one), stepsOf(other)];
  return a.slice(0, b.length).every((step, nth) => step === b[nth] || step === '*' || b[nth] === '*');
}

/** All clauses that one depends on, over others too. */
function needsOf(clauses: Rules): (id: string) => ReadonlySet<string> {
  const direct = new Map(
    clauses.map(({ id, dependsOn, dependsOnAt }) => [
      id,
      [...dependsOn, ...Object.values(dependsOnAt).flat()],
    ]),
  );
  const known = new Map<string, Set<string>>();
  const needs = (id: string): ReadonlySet<string> => {
    const found = known.get(id);
    if (found) return found;
    const all = new Set<string>(direct.get(id));
    known.set(id, all);
    for (const each of direct.get(id) ?? []) for (const further of needs(each)) all.add(further);
    return all;
  };
  return needs;
}

/** What each side gave in one turn. */
export type Turn<Side extends string, Result> = { readonly [side in Side]: Result };

/** Measures the sides in turn, A B A B: whatever else the machine does meets them alike. */
export async function alternate<Side extends string, Result>(
  sides: { readonly [side in Side]: () => Promise<Result> },
  turns: number,
): Promise<readonly Turn<Side, Result>[]> {
  const names = Object.keys(sides) as Side[];
  const taken: Turn<Side, Result>[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const results: [Side, Result][] = [];
    for (const name of names) results.push([name, await sides[name]()]);
    taken.push(Object.fromEntries(results) as Turn<Side, Result>);
  }
  return taken;
}

/** @throws Error for no values at all. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('there is nothing to take the median of');
  return (lower + upper) / 2;
}

/** Milliseconds as a reader likes them: `2.41 s`. */
export const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

import type { Bench } from './bench.ts';

/** One line of the table. */
export interface Row {
  readonly figure: string;
  readonly measured: string;
  readonly toReach: string;
  /** null where there was nothing to measure with. */
  readonly holds: boolean | null;
}

/** Something worth measuring, as a ratio wherever the speed of the machine would count. */
export interface Figure {
  /** What `--only` calls it by. */
  readonly number: number;
  readonly title: string;
  /** @throws Error when it could not be measured; the message says why. */
  measure(bench: Bench): Promise<readonly Row[]>;
}

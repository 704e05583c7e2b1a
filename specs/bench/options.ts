import { parseArgs } from 'node:util';
import { UsageProblem } from '../../fixtures/problem.ts';

/** What is measured, and how often. */
export interface Options {
  /** Numbers of the figures to measure, in their order. */
  readonly only: readonly number[];
  /** Runs of each side of a comparison, the warm-up not counted. */
  readonly pairs: number;
  /** Runs of conformance in a row; 0: none. */
  readonly soak: number;
}

/** The figure that takes hours rather than seconds, and so is measured on demand alone. */
export const soakNumber = 7;

/**
 * Reads `--only 1,4,5`, `--pairs N` and `--soak N`.
 * @throws UsageProblem for anything else, and for a figure that is not among `known`.
 */
export function readOptions(args: readonly string[], known: readonly number[]): Options {
  const { only, pairs, soak } = parse(args);
  const options = { pairs: count('pairs', pairs, 1), soak: count('soak', soak, 0) };
  const asked = only === undefined ? known.filter((number) => number !== soakNumber) : numbers(only, known);
  if (asked.includes(soakNumber) && options.soak === 0)
    throw new UsageProblem(`bench: figure ${soakNumber} needs the number of runs; add --soak 20`);
  // Whoever says how many runs wants them, whatever else is asked for.
  const soaked = options.soak > 0 ? [...asked, soakNumber] : asked;
  return { ...options, only: known.filter((number) => soaked.includes(number)) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        pairs: { type: 'string', default: '5' },
        soak: { type: 'string', default: '0' },
      },
    }).values;
  } catch (error) {
    throw new UsageProblem(
      `bench: ${(error as Error).message}; expected --only 1,4,5, --pairs N or --soak N`,
    );
  }
}

function count(name: string, text: string, least: number): number {
  const value = Number(text);
  if (/^\d{1,4}$/.test(text) && value >= least) return value;
  throw new UsageProblem(`bench: --${name} is "${text}"; expected a whole number from ${least} to 9999`);
}

function numbers(text: string, known: readonly number[]): readonly number[] {
  return text.split(',').map((each) => {
    const number = known.find((candidate) => String(candidate) === each.trim());
    if (number !== undefined) return number;
    throw new UsageProblem(`bench: --only names the figure "${each}"; expected some of ${known.join(',')}`);
  });
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarios } from '../../../fixtures/scenario/load.ts';
import type { Bench } from '../bench.ts';
import { run } from '../child.ts';
import { withMock } from '../recorded.ts';
import { collectionOf } from './collection.ts';

/** What newman took and checked. */
export interface NewmanRun {
  readonly wallMs: number;
  readonly assertions: number;
}

/**
 * Runs newman over every scenario, on a mock in this process whose channels take `delayMs`.
 * @throws Error when it cannot be run, or one of its assertions fails: the collection then is not what a user would keep.
 */
export async function runNewman(
  command: string,
  { folder, signal }: Bench,
  delayMs: number,
): Promise<NewmanRun> {
  const collection = join(folder, 'collection.json');
  const summary = join(folder, 'newman.json');
  return withMock(delayMs, async (target) => {
    writeFileSync(collection, JSON.stringify(collectionOf(scenarios(), target)));
    const args = ['run', collection, '--reporters', 'json', '--reporter-json-export', summary];
    const { code, wallMs, said } = await run({ name: 'newman', command, args, signal });
    const { assertions, failure } = read(summary, said);
    if (failure !== undefined || code !== 0) throw new Error(`newman ended with ${code}: ${failure ?? said}`);
    return { wallMs, assertions };
  });
}

/** What newman exports, as far as it is read here. */
interface Summary {
  readonly run: {
    readonly stats: { readonly assertions: { readonly total: number } };
    readonly failures: readonly {
      readonly error: { readonly test?: string; readonly message: string };
      readonly source?: { readonly name?: string };
    }[];
  };
}

function read(file: string, said: string): { assertions: number; failure: string | undefined } {
  try {
    const { run } = JSON.parse(readFileSync(file, 'utf8')) as Summary;
    const [first] = run.failures;
    const failure = first && `${first.source?.name}: ${first.error.test ?? ''} ${first.error.message}`;
    return { assertions: run.stats.assertions.total, failure };
  } catch {
    throw new Error(`newman left no summary: ${said || 'it said nothing'}`);
  }
}

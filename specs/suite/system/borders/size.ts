import { join } from 'node:path';
import type { Runner } from '../../command.ts';

/** What is limited in `limits.json`, by the rule of Biome's that measures it. */
const limits: { readonly [category: string]: string } = {
  'lint/style/noExcessiveLinesPerFile': 'more than 150 lines',
  'lint/complexity/noExcessiveLinesPerFunction': 'a function of more than 25 lines',
  'lint/complexity/useMaxParams': 'more than 3 parameters',
};

interface Report {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string };
  }[];
}

/** What is longer than the house allows in some folders: `place: what`, as often as it is there. */
export async function findTooLong(
  run: Runner['run'],
  folders: readonly string[],
): Promise<readonly string[]> {
  const config = join(import.meta.dirname, 'limits.json');
  const options = [`--config-path=${config}`, '--max-diagnostics=none', '--reporter=json'];
  const { stdout } = await run(['biome', 'lint', ...options, ...folders]);
  return (JSON.parse(stdout) as Report).diagnostics
    .flatMap(({ category, location }) => {
      const what = limits[category];
      return what ? [`${location.path}: ${what}`] : [];
    })
    .sort();
}

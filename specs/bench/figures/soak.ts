import { run } from '../child.ts';
import type { Figure } from '../figure.ts';
import { soakNumber } from '../options.ts';
import { conformanceRun } from '../programs.ts';

/** The main job again and again: a nightly job that is red one night in fifty is not believed. */
export const soak: Figure = {
  number: soakNumber,
  title: 'soak',
  async measure(bench) {
    const seen = new Map<string, number>();
    for (let turn = 0; turn < bench.soak; turn += 1) {
      const { code } = await run(conformanceRun(bench));
      const name = code === null ? 'killed' : `exit ${code}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    return [
      {
        figure: `7 exit codes of ${bench.soak} runs of conformance in a row`,
        measured: [...seen].map(([name, times]) => `${times} × ${name}`).join(', '),
        toReach: `${bench.soak} × exit 0`,
        holds: seen.get('exit 0') === bench.soak,
      },
    ];
  },
};

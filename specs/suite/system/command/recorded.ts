import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Line, Run, Settings } from '../../command.ts';
import { expect, test as suite } from '../../test.ts';

interface Copied {
  /** Runs a command on a copy of the recorded run, which may be changed and is the folder of the test. */
  again: (line: Line, settings?: Settings) => Promise<Run>;
}

/** Tests that judge one recorded run again, each in a copy of it. */
export const test = suite.extend<Copied, { recorded: Run }>({
  recorded: [
    async ({ runOnce }, use) => use(await runOnce('playwright', { MOCK_ASYNC_DELAY_MS: '50' })),
    { scope: 'worker' },
  ],
  again: async ({ recorded, files, run }, use) => {
    cpSync(recorded.folder, files.folder, { recursive: true });
    // It says where its recordings are.
    const told = JSON.parse(files.read('run.json')) as object;
    files.write('run.json', { ...told, recordings: join(files.folder, 'recordings') });
    await use((line, settings) => run(line, { REPORTS_DIR: files.folder, ...settings }));
  },
});

export { expect };

/** Judges what is recorded, and records nothing. */
export const judging = '--project conformance --no-deps';

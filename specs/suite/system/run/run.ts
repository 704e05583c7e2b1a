import type { RunningMock } from '../../../../fixtures/mock/index.ts';
import { settingsOfMock } from '../../../../fixtures/target/mock.ts';
import type { Run, Running, Settings } from '../../command.ts';
import { liveAt } from '../../live.ts';
import { expect, test as suite } from '../../test.ts';

interface LiveFixtures {
  /** The mock as a live target, with the folder of the test for the reports. */
  settings: Settings;
  /** Starts a run of all scenarios on it. */
  begin: (settings?: Settings) => Running;
  /** Sweeps what earlier runs left open. */
  sweep: () => Promise<Run>;
}

/** Tests of runs on a mock as a live target, whose channels take as long as those of the vendor. */
export const test = suite.extend<LiveFixtures>({
  options: { asyncDelayMs: 300 },
  settings: ({ mock, folder }, use) =>
    use({ ...liveAt(mock.url), ...settingsOfMock(mock), REPORTS_DIR: folder }),
  begin: ({ settings, start }, use) =>
    use((more) => start('conformance', { settings: { ...settings, ...more } })),
  sweep: ({ settings, run }, use) => use(() => run('sweep', settings)),
});

export { expect };

/** What is open on a mock. */
export function openIn(mock: RunningMock): readonly string[] {
  const { openChannels, openConversations } = mock.inspect();
  return [...openChannels, ...openConversations];
}

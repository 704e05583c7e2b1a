import type { Recording } from '../../../../fixtures/recording/types.ts';
import type { Files } from '../../files.ts';
import { changed, writeNight } from '../drift/recorded.ts';

/** Writes recordings as those of a night of November 2026, of a run of its own, into a folder that is called after the day. */
export function writeNightOf(files: Files, day: number, recordings: readonly Recording[]): string {
  const name = `night-${String(day).padStart(2, '0')}`;
  const startedAt = new Date(Date.UTC(2026, 10, day, 2)).toISOString();
  const dated = recordings.map((each) => ({ ...each, run: name, startedAt }));
  writeNight(files, name, dated);
  return name;
}

/** The vendor confuses who has opened a contact. */
export const breakDirection = (recordings: readonly Recording[]) =>
  changed(recordings, (text) =>
    text
      .replaceAll('\\"direction\\":\\"outbound', '\\"direction\\":\\"sideways')
      .replaceAll('\\"direction\\":\\"inbound', '\\"direction\\":\\"sideways'),
  );

import type { Recording } from '../../../../fixtures/recording/types.ts';
import type { RunFile } from '../../../../fixtures/run/run-file.ts';
import type { Files } from '../../files.ts';

/** Writes recordings as those of a night into a folder. */
export function writeNight(files: Files, name: string, recordings: readonly Recording[]): void {
  for (const recording of recordings)
    files.write(`${name}/${recording.scenario.id}.json`, JSON.stringify(recording));
}

/** Writes recordings as those of a run of their own on the mock, with a fault or without, in the folder of its reports. */
export function writeRun(
  files: Files,
  name: string,
  { recordings, fault }: { readonly recordings: readonly Recording[]; readonly fault: string | null },
): void {
  const [first] = recordings as readonly [Recording];
  const run: RunFile = {
    ...{
      schemaVersion: 1,
      run: `${first.run}-${name}`,
      state: 'recorded',
      interrupted: false,
      startedAt: first.startedAt,
    },
    target: { name: 'mock', flexApi: 'embedded', profile: 'documented', fault },
    asked: recordings.map(({ scenario }) => scenario.id),
    chosen: { clauses: 1, of: 1 },
    recordings: `${name}/recordings`,
  };
  writeNight(
    files,
    `${name}/recordings`,
    recordings.map((each) => ({ ...each, run: run.run })),
  );
  files.write(`${name}/run.json`, JSON.stringify(run));
}

/** Recordings with a change in the text of each. */
export const changed = (recordings: readonly Recording[], change: (text: string) => string) =>
  recordings.map((each) => JSON.parse(change(JSON.stringify(each))) as Recording);

/** The vendor writes SMS with small letters, as his example does: an erratum accepts both. */
export const smallLetters = (text: string) =>
  text.replaceAll('communication_channel\\":\\"SMS', 'communication_channel\\":\\"Sms');

/** The vendor confuses who has opened a contact, which breaks a clause. */
export const reversed = (text: string) =>
  text.replaceAll('\\"direction\\":\\"outbound', '\\"direction\\":\\"inbound');

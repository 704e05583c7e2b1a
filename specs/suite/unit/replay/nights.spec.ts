import { contracts } from '../../../../fixtures/contract/index.ts';
import { findRuns } from '../../../../fixtures/replay/find-runs.ts';
import { formatDamaged, formatPast } from '../../../../fixtures/replay/lines.ts';
import { type Replayed, replayRuns } from '../../../../fixtures/replay/replay.ts';
import { judgeRounds } from '../../../../fixtures/run/judge-rounds.ts';
import { makeJudge } from '../../../../fixtures/verdict/index.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';
import { recordingOf } from '../verdict/recording.ts';

const clause = 'attributes/direction';
const sent = { channel: { type: 'sms', initiated_by: 'agent' } };
const knowledge = { known: [], today: '2026-11-27', nights: new Map() };

/** A recording of a contact that an agent opened, whose task has this direction; null: it was not made. */
const contactOf = (direction: string | null) =>
  direction === null
    ? recordingOf({ sent, status: 'unavailable', reason: 'budget: LIVE_MAX_INTERACTIONS is spent' })
    : recordingOf({
        sent,
        created: [
          { sid: 'KD1', routing: { properties: { sid: 'WT1', attributes: JSON.stringify({ direction }) } } },
        ],
        taskLooks: [[10, { direction }]],
      });

/** Writes a night, recorded once, or once more with a second direction; gives its folder. */
function writeNight(files: Files, day: number, ...directions: readonly [string, (string | null)?]): string {
  const [first, second] = directions;
  const facts = { run: `night-${day}`, startedAt: `2026-11-0${day}T02:00:00Z` };
  files.write(`night-${day}/recordings/agent-sms.json`, { ...contactOf(first), ...facts });
  if (second !== undefined)
    files.write(`night-${day}/recordings/again/agent-sms.json`, { ...contactOf(second), ...facts });
  return `${files.folder}/night-${day}`;
}

const replay = (...folders: readonly string[]) => replayRuns(findRuns(folders).runs, knowledge);

const pastOf = ({ past }: Replayed) => past.clauses.get(clause);

test('what failed and held when it was recorded once more is unsteady, and neither failed nor held', ({
  files,
}) => {
  const nights = [writeNight(files, 1, 'outbound'), writeNight(files, 2, 'inbound', 'outbound')];
  const replayed = replay(...nights);
  expect(pastOf(replayed)).toMatchObject({ failed: 0, judged: 1, unsteady: 1, heldLast: { run: 'night-1' } });
  const row = formatPast(replayed.past, () => 'unsteady').find((line) => line.includes(clause));
  expect(row?.split('|').map((cell) => cell.trim())).toEqual([
    ...['', clause, 'unsteady', 'never', `2026-11-01 02:00 ${nights[0]}`, '0 of 1', '1', ''],
  ]);
});

for (const [what, second] of [
  ['failed twice', 'inbound'],
  ['could not be looked at again', null],
] as const)
  test(`what ${what} has failed`, ({ files }) => {
    const replayed = replay(writeNight(files, 1, 'inbound', second), writeNight(files, 2, 'outbound'));
    expect(pastOf(replayed)).toMatchObject({ failed: 1, judged: 2, unsteady: 0 });
  });

test('the newest night is judged as it is alone, by both of its recordings', ({ files }) => {
  const { newest } = replay(writeNight(files, 1, 'outbound'), writeNight(files, 2, 'inbound', 'outbound'));
  const rounds = { recordings: newest?.recordings ?? [], again: newest?.again ?? [] };
  const alone = judgeRounds(rounds, { judge: makeJudge(contracts()), ...knowledge });
  expect(newest?.verdicts).toEqual(contracts().clauses.map(alone));
  expect(newest?.verdicts.find(({ id }) => id === clause)?.scenarios[0]?.again?.finding).toBe('unsteady');
});

for (const [what, name] of [
  ['its first recording', 'recordings/agent-sms.json'],
  ['another of its recordings', 'recordings/customer-sms.json'],
  ['what was recorded once more', 'recordings/again/agent-sms.json'],
  ['its file', 'run.json'],
] as const)
  test(`a night of which ${what} is damaged is named and left out, and the others are judged`, ({
    files,
  }) => {
    const nights = [1, 2, 3].map((day) => writeNight(files, day, 'inbound', 'inbound'));
    const place = files.write(`night-2/${name}`, '{ "run": ');
    const { runs, damaged } = findRuns(nights);
    const replayed = replayRuns(runs, knowledge);
    expect(pastOf(replayed)).toMatchObject({ failed: 2, judged: 2 });
    expect(replayed.runs.map(({ run }) => run)).toEqual(['night-1', 'night-3']);
    const lines = [...damaged, ...replayed.damaged].map(formatDamaged);
    expect(lines).toEqual([expect.stringMatching(/.*; .*\/night-2 is left out$/)]);
    expect(lines[0]).toContain(place);
  });

test('a night in which nothing was recorded is named and left out, and the others are judged', ({
  files,
}) => {
  const nights = [1, 3].map((day) => writeNight(files, day, 'inbound', 'inbound'));
  files.write('night-2/notes.txt', '');
  const { runs, damaged } = findRuns([...nights, `${files.folder}/night-2`]);
  expect(runs.map(({ run }) => run)).toEqual(['night-1', 'night-3']);
  expect(damaged.map(formatDamaged)).toEqual([
    expect.stringMatching(
      /^replay: .*\/night-2 holds no recordings; expected <scenario>\.json files of an earlier run; .*\/night-2 is left out$/,
    ),
  ]);
});

test('a recording that does not say when it was made is named', ({ files }) => {
  const { startedAt: _, ...undated } = contactOf('outbound');
  files.write('night-1/agent-sms.json', undated);
  const { damaged } = findRuns([`${files.folder}/night-1`]);
  expect(damaged.map(({ why }) => why)).toEqual([expect.stringMatching(/agent-sms\.json: it does not say /)]);
});

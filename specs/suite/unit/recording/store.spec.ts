import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { record } from '../../../../fixtures/recording/record.ts';
import {
  readRecordings,
  readRecordingsAgain,
  writeRecording,
  writeRecordingAgain,
} from '../../../../fixtures/recording/store.ts';
import { expect, test } from '../../test.ts';
import { contact, fakeRecorder } from './recorder.ts';

const recordingOf = (id: string) => record({ ...contact, id }, fakeRecorder().context);

test('a recording is read as it was written', async ({ folder }) => {
  const recording = await recordingOf('web');
  writeRecording(folder, recording);
  expect(readRecordings(folder)).toEqual([JSON.parse(JSON.stringify(recording))]);
});

test('a recording is written whole: nothing else is left beside it', async ({ folder }) => {
  writeRecording(folder, await recordingOf('web'));
  expect(readdirSync(folder)).toEqual(['web.json']);
});

test('a recording that was cut short in writing is no recording', async ({ folder }) => {
  writeRecording(folder, await recordingOf('web'));
  writeFileSync(join(folder, 'sms.json.part'), '{"scenario":');
  expect(readRecordings(folder).map(({ scenario }) => scenario.id)).toEqual(['web']);
});

test('recordings are read by the order of their names', async ({ folder }) => {
  for (const id of ['web', 'chat', 'sms']) writeRecording(folder, await recordingOf(id));
  expect(readRecordings(folder).map(({ scenario }) => scenario.id)).toEqual(['chat', 'sms', 'web']);
});

test('the folder of recordings is made where there is none', async ({ folder }) => {
  const inner = join(folder, 'reports/recordings');
  writeRecording(inner, await recordingOf('web'));
  expect(readdirSync(inner)).toEqual(['web.json']);
});

for (const [what, text] of Object.entries({ 'no recording': '{"results":[]}', 'a list': '[]', null: 'null' }))
  test(`a file that holds ${what} is refused by its name`, ({ folder }) => {
    writeFileSync(join(folder, 'other.json'), text);
    expect(() => readRecordings(folder)).toThrow(`${join(folder, 'other.json')}: not a recording`);
  });

test('a file that is no JSON is refused by its name', ({ folder }) => {
  writeFileSync(join(folder, 'other.json'), '{');
  expect(() => readRecordings(folder)).toThrow(join(folder, 'other.json'));
});

test('a recording that was made once more stands beside the first one, and is none of the first', async ({
  folder,
}) => {
  expect(readRecordingsAgain(folder)).toEqual([]);
  writeRecording(folder, await recordingOf('web'));
  writeRecordingAgain(folder, await recordingOf('sms'));
  const ids = [readRecordings, readRecordingsAgain].map((read) =>
    read(folder).map(({ scenario }) => scenario.id),
  );
  expect(ids).toEqual([['web'], ['sms']]);
});

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiskProblem } from '../../../../fixtures/problem.ts';
import { readRecordings, writeRecording } from '../../../../fixtures/recording/store.ts';
import type { Recording } from '../../../../fixtures/recording/types.ts';
import { expect, test } from '../../test.ts';

const good = {
  run: 'r',
  scenario: { id: 'web', kind: 'contact', title: 'a web chat' },
  status: 'recorded',
  reason: null,
  durationMs: 1,
  createdAtMs: 1,
  asyncDeadlineMs: null,
  sent: {},
  settings: {},
  exchanges: [{ step: 's', method: 'GET', path: '/x', tries: 1, sentAtMs: 0, answeredAtMs: 1, answer: null }],
};

const [exchange] = good.exchanges;

const damaged: { readonly [what: string]: readonly [text: string | Buffer, sentence: RegExp] } = {
  nothing: ['', /: not a recording: it is no JSON, as if it were cut off$/],
  'NUL bytes': ['\0'.repeat(4096), /: not a recording: it is no JSON/],
  'half of a recording': [JSON.stringify(good).slice(0, -9), /: not a recording: it is no JSON/],
  'UTF-16': [Buffer.from(JSON.stringify(good), 'utf16le'), /: not a recording: it is no JSON/],
  'a contact that was inspected': [
    JSON.stringify({ ...good, inspected: true }),
    /: not a recording of a run: somebody else created the contact, and npm run inspect has judged it$/,
  ],
  'a list': ['[]', /: not a recording; it lacks "scenario" or "exchanges"$/],
  'a scenario that is a text': [
    JSON.stringify({ ...good, scenario: 'web' }),
    /it lacks "scenario" or "exchanges"$/,
  ],
  'a status that there is not': [JSON.stringify({ ...good, status: 'done' }), /; "status" is "done"$/],
  'times that are texts': [JSON.stringify({ ...good, durationMs: '1' }), /; "durationMs" is "1"$/],
  'exchanges that are numbers': [
    JSON.stringify({ ...good, exchanges: [1] }),
    /; "exchanges\.0" is no object$/,
  ],
  'an answer without headers': [
    JSON.stringify({ ...good, exchanges: [{ ...exchange, answer: { status: 200 } }] }),
    /; "exchanges\.0\.answer" is \{"status":200\}$/,
  ],
};

for (const [what, [text, sentence]] of Object.entries(damaged))
  test(`a recording that holds ${what} is refused by its name and place`, ({ folder }) => {
    const file = join(folder, 'web.json');
    writeFileSync(file, text);
    expect(() => readRecordings(folder)).toThrow(sentence);
    expect(() => readRecordings(folder)).toThrow(file);
  });

test('a byte order mark is no part of a recording', ({ folder }) => {
  writeFileSync(join(folder, 'web.json'), `\uFEFF${JSON.stringify(good)}`);
  expect(readRecordings(folder)).toEqual([good]);
});

test('a folder in the place of a recording is told in one sentence', ({ folder }) => {
  mkdirSync(join(folder, 'web.json'));
  expect(() => readRecordings(folder)).toThrow(
    `${join(folder, 'web.json')} cannot be read (EISDIR: a folder is in its place); take that folder away`,
  );
});

test('links that lead in a circle are told in one sentence', ({ folder }) => {
  symlinkSync('web.json', join(folder, 'web.json'));
  expect(() => readRecordings(folder)).toThrow(
    /web\.json cannot be read \(ELOOP: its links lead in a circle\); /,
  );
});

test('a file in the place of the folder of recordings is told in one sentence, by reader and writer', ({
  files,
}) => {
  const folder = files.write('recordings', 'no folder');
  expect(() => readRecordings(folder)).toThrow(
    /recordings cannot be read \(ENOTDIR: .+\); name a folder, or a file that is in one$/,
  );
  expect(() => writeRecording(folder, good as unknown as Recording)).toThrow(
    /recordings cannot be written \(E[A-Z]+: .+\); take that .*away$/,
  );
  expect(() => writeRecording(join(folder, 'below'), good as unknown as Recording)).toThrow(DiskProblem);
});

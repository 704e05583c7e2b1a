import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { formatBaseline, readBaseline } from '../../../../fixtures/behaviour/file.ts';
import { expect, test } from '../../test.ts';
import { content, damages, good } from './damages.ts';

for (const [title, [text, sentence]] of Object.entries(damages))
  test(`${title} is named with its place, what is expected and what to do, and stays as it is`, ({
    files,
  }) => {
    const file = files.write('baseline.json', text);
    const read = () => readBaseline(file);
    expect(read).toThrow(sentence);
    expect(read).toThrow(
      /^BASELINE_FILE [^\n]+; take the file from the last commit, or delete it and accept a run anew$/,
    );
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

test('a baseline with CRLF and a byte order mark is read as it is', ({ files }) => {
  const file = files.write('baseline.json', `\uFEFF${good.replaceAll('\n', '\r\n')}`);
  expect(readBaseline(file)).toEqual(content);
});

test('a baseline of other contracts may name what they had', ({ files }) => {
  const older = { ...content, contracts: '0'.repeat(64), readings: { 'a/b': { broken: ['sms by agent'] } } };
  expect(readBaseline(files.write('baseline.json', formatBaseline(older)))).toEqual(older);
});

test('a folder in its place, and a link in a circle, are named, and nobody is told to delete them', ({
  folder,
}) => {
  mkdirSync(`${folder}/baseline.json`);
  symlinkSync('circle.json', `${folder}/circle.json`);
  expect(() => readBaseline(`${folder}/baseline.json`)).toThrow(
    /^BASELINE_FILE \S+ is no file; expected one that holds JSON$/,
  );
  expect(() => readBaseline(`${folder}/circle.json`)).toThrow(/^BASELINE_FILE \S+ cannot be read \(ELOOP\)$/);
});

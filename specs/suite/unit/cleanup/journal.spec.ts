import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openJournal } from '../../../../fixtures/cleanup/journal.ts';
import { findOpen, noteClosed, readJournals } from '../../../../fixtures/cleanup/journal-lines.ts';
import { expect, test } from '../../test.ts';

const sids = { interaction: `KD${'1'.repeat(32)}`, channel: `UO${'1'.repeat(32)}` };

/** A run that creates a contact, and closes it or is killed before. */
function runIn(folder: string, run: string, ends: 'closes' | 'is killed'): void {
  const journal = openJournal(folder, { run, target: 'here' });
  const entry = journal.creating('interaction', 'agent-sms', `${run}-agent-sms`);
  entry.created(sids);
  if (ends === 'closes') entry.closed();
  journal.close();
}

const listOpen = (folder: string) => readJournals(folder).flatMap(({ lines }) => findOpen(lines));

test('a thing is open from before it is created until it is closed', ({ folder }) => {
  const journal = openJournal(folder, { run: 'one', target: 'here' });
  const entry = journal.creating('interaction', 'agent-sms', 'one-agent-sms');
  expect(listOpen(folder)).toMatchObject([{ run: 'one', tag: 'one-agent-sms', event: 'creating' }]);
  entry.created(sids);
  expect(listOpen(folder)).toMatchObject([{ tag: 'one-agent-sms', ...sids }]);
  entry.closed();
  expect(listOpen(folder)).toEqual([]);
  journal.close();
});

test('the journal of a run is journal.jsonl', ({ folder }) => {
  runIn(folder, 'one', 'closes');
  expect(readdirSync(folder)).toEqual(['journal.jsonl']);
});

test('a journal of which everything is closed makes room for the next run', ({ folder }) => {
  runIn(folder, 'one', 'closes');
  runIn(folder, 'two', 'closes');
  expect(readJournals(folder).map(({ lines }) => new Set(lines.map(({ run }) => run)))).toEqual([
    new Set(['two']),
  ]);
});

test('a journal that left something open is kept under the name of its run, and read beside the last', ({
  folder,
}) => {
  runIn(folder, 'one', 'is killed');
  runIn(folder, 'two', 'is killed');
  expect(readdirSync(folder).sort()).toEqual(['journal-one.jsonl', 'journal.jsonl']);
  expect(listOpen(folder).map(({ run }) => run)).toEqual(['one', 'two']);
});

test('a journal with lines that are none of ours is never taken away', ({ folder }) => {
  writeFileSync(join(folder, 'journal.jsonl'), '{"half of a li');
  runIn(folder, 'one', 'closes');
  expect(readdirSync(folder)).toHaveLength(2);
  expect(readJournals(folder).map(({ strange }) => strange)).toContainEqual([1]);
});

test('a journal that several runs wrote together tells what each of them left open', ({ folder }) => {
  for (const run of ['one', 'two']) {
    const elsewhere = join(folder, run);
    mkdirSync(elsewhere);
    runIn(elsewhere, run, 'is killed');
    const text = readFileSync(join(elsewhere, 'journal.jsonl'), 'utf8');
    writeFileSync(join(folder, 'journal.jsonl'), text, { flag: 'a' });
    rmSync(elsewhere, { recursive: true });
  }
  expect(listOpen(folder).map(({ run }) => run)).toEqual(['one', 'two']);
});

test('a journal of an earlier run goes once everything in it is closed', ({ folder }) => {
  runIn(folder, 'one', 'is killed');
  runIn(folder, 'two', 'closes');
  const earlier = readJournals(folder).find(({ lines }) => lines[0]?.run === 'one');
  const [line] = findOpen(earlier?.lines ?? []);
  if (earlier && line) noteClosed(earlier.file, line);
  runIn(folder, 'three', 'closes');
  expect(readdirSync(folder)).toEqual(['journal.jsonl']);
});

test('what the sweep has closed is open no more', ({ folder }) => {
  runIn(folder, 'one', 'is killed');
  const [journal] = readJournals(folder);
  const [line] = findOpen(journal?.lines ?? []);
  if (journal && line) noteClosed(journal.file, line);
  expect(listOpen(folder)).toEqual([]);
});

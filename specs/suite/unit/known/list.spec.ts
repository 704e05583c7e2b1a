import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { applyKnown } from '../../../../fixtures/known/apply.ts';
import { readKnown, writeKnown } from '../../../../fixtures/known/list.ts';
import { UsageProblem } from '../../../../fixtures/problem.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';
import { capital, entryOf, verdictOf } from './verdicts.ts';

const ids = ['attributes/direction', 'attributes/initiated-by', 'fetch-channel/url'];
const broken = verdictOf({ 'agent-sms': capital });
const entry = entryOf(broken);

/** The sentence that a list is refused with, its file called `FILE`; null when it is read. */
function refusalOf(files: Files, content: unknown): string | null {
  const file = files.write('list.json', content);
  try {
    readKnown(file, ids);
    return null;
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error;
    return error.message.replaceAll(file, 'FILE');
  }
}

const damaged: { readonly [what: string]: readonly [content: unknown, sentence: string] } = {
  'an empty file': ['', 'FILE:1:1: not JSON: value expected'],
  'a file that was cut': ['{\n  "entries": [\n', 'FILE:3:1: not JSON: close bracket expected'],
  'a comma too many': ['{\n  "entries": [],\n}', 'FILE:3:1: not JSON: property name expected'],
  'a list in place of an object': [[], 'FILE: the file is []; expected object'],
  'no entries': [{}, 'FILE: the file lacks the member "entries"'],
  'an unknown member': [
    { entries: [], more: 1 },
    'FILE: the file has a member "more" that the language does not know',
  ],
  'no clause': [
    { entries: [{ ...entry, clause: undefined }] },
    'FILE: entry number 1 lacks the member "clause"',
  ],
  'no reason': [
    { entries: [{ ...entry, because: ' ' }] },
    'FILE: entry "attributes/direction" member "because" is " "; expected a reason in words',
  ],
  'no reading': [
    { entries: [{ ...entry, reading: [] }] },
    'FILE: entry "attributes/direction" member "reading" is []; expected at least 1 of them',
  ],
  'a reading without contacts': [
    { entries: [{ ...entry, reading: [{ message: 'never came' }] }] },
    'FILE: entry "attributes/direction" member "reading.0" lacks the member "contacts"',
  ],
  'a date that is none': [
    { entries: [{ ...entry, until: 'soon' }] },
    'FILE: entry "attributes/direction" member "until" is "soon"; expected a date such as 2027-03-01',
  ],
  'a day that no calendar has': [
    { entries: [{ ...entry, until: '2027-02-30' }] },
    'FILE: entry "attributes/direction" member "until" is "2027-02-30", a day that no calendar has',
  ],
  'an unknown clause': [
    { entries: [{ ...entry, clause: 'attributes/directoin' }] },
    'FILE: there is no clause "attributes/directoin"; is "attributes/direction" meant?',
  ],
  'a clause named by its last part': [
    { entries: [{ ...entry, clause: 'direction' }] },
    'FILE: there is no clause "direction"; is "attributes/direction" meant?',
  ],
  'a clause that became another': [
    { entries: [{ ...entry, clause: 'list-channels/type' }] },
    'FILE: there is no clause "list-channels/type"; list-channels/type became channel/type',
  ],
  'a clause like no other': [{ entries: [{ ...entry, clause: 'zzz' }] }, 'FILE: there is no clause "zzz"'],
  'a clause of a team’s own whose contract is not there': [
    { entries: [{ ...entry, clause: 'acme/vip' }] },
    'FILE: there is no clause "acme/vip", nor any that begins with "acme/"; if it is a team\'s own, set CONTRACTS_DIR',
  ],
  'a clause twice': [
    { entries: [entry, entry] },
    'FILE: entries 1 and 2 are both of the clause "attributes/direction"; keep one',
  ],
};

for (const [what, [content, sentence]] of Object.entries(damaged))
  test(`a list with ${what} is refused with one sentence`, ({ files }) => {
    expect(refusalOf(files, content)).toBe(sentence);
  });

test('a list that nests without end is refused with one sentence', ({ files }) => {
  expect(refusalOf(files, '['.repeat(500_000))).toMatch(/^FILE:.*not JSON|^FILE: /);
});

test('a list of another size than a person writes is refused', ({ files }) => {
  expect(refusalOf(files, ' '.repeat(1024 * 1024 + 1))).toContain('at most 1048576 are read');
});

test('a folder in place of a list is refused', ({ files }) => {
  expect(() => readKnown(files.folder, ids)).toThrow(
    `${files.folder} is no file; expected one that holds JSON`,
  );
});

test('a missing list is empty', ({ files }) => {
  expect(readKnown(join(files.folder, 'none.json'), ids).entries).toEqual([]);
});

test('a list is read without $schema and with a byte order mark', ({ files }) => {
  expect(refusalOf(files, `\uFEFF${JSON.stringify({ entries: [entry] })}`)).toBeNull();
});

test('what was written is read again, sorted, and accepts what it accepted', ({ files }) => {
  const file = join(files.folder, 'list.json');
  const other = { ...entry, clause: 'fetch-channel/url' };
  writeKnown(file, { $schema: 'known.schema.json', entries: [other, entry] });
  const list = readKnown(file, ids).entries;
  expect(list).toEqual([entry, other]);
  expect(applyKnown([broken], list, '2026-11-23')[0]?.verdict).toBe('known');
  expect(files.read('list.json')).toMatch(/^\{\n {2}"\$schema": "known\.schema\.json",\n/);
  expect(files.names()).toEqual(['list.json']);
});

test('a list that a link leads to is written where it lies', ({ files }) => {
  files.write('shared/list.json', { entries: [] });
  symlinkSync(join(files.folder, 'shared/list.json'), join(files.folder, 'link.json'));
  writeKnown(join(files.folder, 'link.json'), { entries: [entry] });
  expect(JSON.parse(files.read('shared/list.json'))).toEqual({ entries: [entry] });
});

test('a list whose folder is missing cannot be written, in one sentence', ({ files }) => {
  const file = join(files.folder, 'nowhere/list.json');
  expect(() => writeKnown(file, { entries: [] })).toThrow(
    `KNOWN_FILE ${file} cannot be written (ENOENT: it is not there); nothing was accepted`,
  );
});

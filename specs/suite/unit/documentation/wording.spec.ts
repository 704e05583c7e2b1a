import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPages } from '../../../../fixtures/contract/docs.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { listSources } from '../../../../fixtures/contract/reworded.ts';
import { makeWording } from '../../../../fixtures/documentation/make-wording.ts';
import { readWording } from '../../../../fixtures/documentation/read-wording.ts';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';
import { pieces, wording, writeText } from './page.ts';

const folder = join(project, 'contracts');
const sources = () => contracts().clauses.flatMap(listSources);

test('every line that a clause rests on is in the wording of its page', () => {
  for (const { page, passages, example } of readWording(folder)) {
    const known = new Set([...passages, ...example].map(({ line }) => line));
    const lines = sources().flatMap((source) => (source.page === page ? (source.lines ?? []) : []));
    expect(
      lines.filter((line) => !known.has(line)),
      page,
    ).toEqual([]);
  }
});

test('every page whose rows have fingerprints has its wording', () => {
  const printed = sources().filter(
    ({ fingerprint, lines }) => fingerprint !== undefined && lines !== undefined,
  );
  expect(readWording(folder).map(({ page }) => page)).toEqual([...new Set(printed.map(({ page }) => page))]);
});

test('the wording is that of the pages in DOCS_DIR', () => {
  const { DOCS_DIR: docs } = process.env;
  test.skip(!docs, 'DOCS_DIR is not set: it names a folder with the vendor’s pages as text');
  const found = findPages(docs ?? '', contracts().pages, sources());
  for (const frozen of readWording(folder)) {
    const page = found.get(frozen.page);
    if (page && 'lines' in page)
      expect(makeWording(frozen.page, page.lines.join('\n'), sources())).toEqual(frozen);
  }
});

test('no sentence of the page is in its wording', () => {
  const kept = JSON.stringify(wording);
  const sentences = Object.values(pieces).filter(
    (text) => text.split(' ').length > 5 && text !== pieces.mapped,
  );
  expect(sentences.filter((text) => kept.includes(text.slice(0, 20)))).toEqual([]);
});

test('a row is called as the sources call it, and a heading belongs to none', () => {
  const rows = Object.fromEntries(wording.passages.map(({ line, row }) => [line, row]));
  const lines = Object.keys(pieces).map((piece, nth) => [piece, rows[nth * 2 + 1]] as const);
  expect(Object.fromEntries(lines)).toMatchObject({
    title: undefined,
    basketExample: 'basketName',
    ripenedValues: 'ripened_by',
    sizeUse: 'size',
    mapped: undefined,
    kindValues: 'tree.kind',
  });
});

test('the file of the wording follows its grammar', () => {
  expect(() => readWording(folder)).not.toThrow();
  expect(readFileSync(join(folder, 'wording.json'), 'utf8')).toMatch(
    /^\{\n {2}"\$schema": "meta\/wording.schema.json"/,
  );
  expect(writeText(pieces).split('\n')).toHaveLength(Object.keys(pieces).length * 2 - 1);
});

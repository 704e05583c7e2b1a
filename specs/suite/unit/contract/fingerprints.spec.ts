import { join } from 'node:path';
import { freezeFingerprints } from '../../../../fixtures/contract/freeze-fingerprints.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { readContracts } from '../../../../fixtures/contract/load.ts';
import { holdAgainstDocs } from '../../../../fixtures/contract/reworded.ts';
import type { Files } from '../../files.ts';
import { expect, test } from '../../test.ts';
import { writeLawful } from './folder.ts';

const docs = process.env.DOCS_DIR;

test('every row that a clause rests on reads as it did', () => {
  test.skip(!docs, 'DOCS_DIR is not set: it names a folder with the vendor’s pages as text');
  const { reworded, moved, missing } = holdAgainstDocs(contracts(), docs ?? '');
  for (const description of moved) test.info().annotations.push({ type: 'moved', description });
  for (const page of missing)
    test.info().annotations.push({ type: 'not held', description: `DOCS_DIR has no text of ${page}` });
  expect(reworded).toEqual([]);
});

/** A page of nobody’s. */
const page = [
  'Tasks',
  '',
  'direction',
  '  outbound, when an agent calls',
  'type',
  'what was asked for',
  'end',
];

/** A description with a schema, and an operation that shows an example. */
const description = {
  paths: {
    '/v1/Tasks': {
      get: {
        responses: {
          200: { content: { 'application/json': { examples: { fetch: { value: { age: 0 } } } } } },
        },
      },
    },
  },
  components: { schemas: { task: { properties: { age: { type: 'integer', description: 'seconds' } } } } },
};

const direction = { page: 'overview', section: 'Tasks', row: 'direction', lines: [3, 4] };
const type = { page: 'overview', section: 'Tasks', row: 'type', lines: [5, 6] };
const pages = ['overview', 'openapi'].map((id) => ({
  id,
  title: id,
  url: 'https://vendor.example',
  date: '2026',
}));

/** Contracts whose clauses rest on the page and on the description, with their fingerprints written. */
function freezeIn(files: Files): string {
  files.write('docs/overview.txt', page.join('\n'));
  files.write('docs/openapi.json', JSON.stringify(description));
  const folder = join(files.folder, 'contracts');
  writeLawful(folder, {
    'sources.json': { pages },
    'attributes/mapped.json': { clauses: { '0': { source: direction }, '1': { source: type } } },
    'endpoints/fetch-task.json': {
      clauses: { '0': { source: { page: 'openapi', section: 'task', row: '/properties/age' } } },
    },
    'resources/channel.json': {
      clauses: {
        '0': {
          source: {
            page: 'openapi',
            section: 'GET /v1/Tasks',
            row: '/responses/200/content, example fetch, /age',
          },
        },
      },
    },
  });
  expect(freezeFingerprints(folder, join(files.folder, 'docs'))).toBe(4);
  return folder;
}

/** What becomes of the rows when the page, or the description, is another. */
function holdIn(files: Files, name: string, changed: unknown) {
  const folder = freezeIn(files);
  files.write(`docs/${name}`, changed);
  return holdAgainstDocs(readContracts(folder), join(files.folder, 'docs'));
}

test('rows that read as they did are kept, whatever blanks are around them', ({ files }) => {
  const spaced = page.map((line) => `  ${line}\t`).join('\r\n');
  expect(holdIn(files, 'overview.txt', spaced)).toEqual({ reworded: [], moved: [], kept: 4, missing: [] });
});

test('a row that reads differently is named with its clause, page and lines', ({ files }) => {
  const reworded = page.map((line) => line.replace('an agent calls', 'anybody calls'));
  expect(holdIn(files, 'overview.txt', reworded.join('\n')).reworded).toEqual([
    'contracts/attributes/mapped.json: clause "direction": overview › Tasks › direction (line 3, 4) reads differently now',
  ]);
});

test('a row that stands elsewhere is told apart from one that reads differently', ({ files }) => {
  const { reworded, moved } = holdIn(files, 'overview.txt', ['New', 'New', ...page].join('\n'));
  expect(reworded).toEqual([]);
  expect(moved).toEqual([
    'contracts/attributes/mapped.json: clause "direction": overview › Tasks › direction (line 3, 4) stands 2 lines further down now',
    'contracts/attributes/mapped.json: clause "status": overview › Tasks › type (line 5, 6) stands 2 lines further down now',
  ]);
});

test('a member of a schema that is described in other words, and one that an example shows otherwise, are named', ({
  files,
}) => {
  const changed = JSON.stringify(description).replace('seconds', 'minutes').replace('"age":0', '"age":"0"');
  expect(holdIn(files, 'openapi.json', changed).reworded).toEqual([
    'contracts/endpoints/fetch-task.json: clause "age": openapi › task › /properties/age reads differently now',
    'contracts/resources/channel.json: clause "type": openapi › GET /v1/Tasks › /responses/200/content, example fetch, /age reads differently now',
  ]);
});

test('the order of members in a description means nothing', ({ files }) => {
  const { components, paths } = description;
  const { kept } = holdIn(files, 'openapi.json', { components, paths });
  expect(kept).toBe(4);
});

test('a page of another name is found by the rows that stand in it', ({ files }) => {
  const folder = freezeIn(files);
  const today = page.map((line) => line.replace('what was asked for', 'anything')).join('\n');
  files.write('today/copy of today.md', today);
  const { reworded, missing } = holdAgainstDocs(readContracts(folder), join(files.folder, 'today'));
  expect(reworded.map((each) => each.split(':')[1])).toEqual([' clause "status"']);
  expect(missing).toEqual(['openapi']);
});

test('freezing writes nothing where a row reads differently', ({ files }) => {
  const folder = freezeIn(files);
  files.write('docs/overview.txt', page.join('\n').replace('outbound', 'inbound'));
  expect(() => freezeFingerprints(folder, join(files.folder, 'docs'))).toThrow(
    /clause "direction": .* reads differently now\nread these again; /,
  );
});

test('a folder that there is not is refused in one sentence', () => {
  expect(() => holdAgainstDocs(contracts(), 'no-such-folder')).toThrow(
    'DOCS_DIR is "no-such-folder", which is no folder; expected one with the vendor’s pages as text',
  );
});

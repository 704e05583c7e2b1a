import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { freezeWording } from '../../../../fixtures/documentation/freeze-wording.ts';
import { readWording } from '../../../../fixtures/documentation/read-wording.ts';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';

test('the wording of a page is written from its text, a passage a line, and reads as it was made', ({
  files,
}) => {
  const folder = join(files.folder, 'contracts');
  cpSync(join(project, 'contracts'), folder, { recursive: true });
  const lines = [...Array(260).keys()].map((nth) => `Line ${nth + 1} is of this page alone.`);
  files.write('docs/interactions-api.txt', lines.join('\n'));
  const passages = freezeWording(folder, join(files.folder, 'docs'));
  const [page] = readWording(folder);
  expect([page?.page, page?.passages.length, page?.example]).toEqual(['interactions-api', passages, []]);
  expect(
    files
      .read('contracts/wording.json')
      .split('\n')
      .filter((line) => line.includes('"hash"')),
  ).toHaveLength(passages);
});

test('contracts without the wording of a page say how it is written', ({ files }) => {
  cpSync(join(project, 'contracts/meta'), join(files.folder, 'meta'), { recursive: true });
  expect(() => readWording(files.folder)).toThrow(
    /^contracts\/wording.json: no such file; npm run freeze writes it/,
  );
});

test('a damaged wording is named', ({ files }) => {
  cpSync(join(project, 'contracts/meta'), join(files.folder, 'meta'), { recursive: true });
  files.write('wording.json', {
    $schema: 'meta/wording.schema.json',
    pages: [{ page: 'x', passages: [{}], example: [] }],
  });
  expect(() => readWording(files.folder)).toThrow(
    /^contracts\/wording.json: page number 1 .* lacks the member/,
  );
});

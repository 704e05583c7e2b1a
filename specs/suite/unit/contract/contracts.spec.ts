import { proveContracts } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';
import { casesIn, readBeside, refusalOf } from './folder.ts';

const base = readBeside('base.json');
const prove = (folder: string) => proveContracts(['agent-sms', 'customer-chat'], folder);

for (const folder of ['lawful', 'contracts'])
  for (const { name, title, change, sentence } of casesIn(folder))
    test(`${title} (${name})`, () => {
      expect(refusalOf(base, change, prove)).toBe(sentence);
    });

test('a contract file of more than a megabyte is refused unread', () => {
  const huge = { 'attributes/mapped.json': `"${'x'.repeat(1024 * 1024)}"` };
  expect(refusalOf(base, huge, prove)).toBe(
    'contracts/attributes/mapped.json: the file has 1048578 bytes; at most 1048576 are read',
  );
});

test('a file that begins with a byte order mark is read', () => {
  const marked = { 'sources.json': `\uFEFF${JSON.stringify(base['sources.json'])}` };
  expect(refusalOf(base, marked, prove)).toBeNull();
});

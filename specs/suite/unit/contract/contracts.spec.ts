import { proveContracts } from '../../../../fixtures/contract/index.ts';
import { expect, test } from '../../test.ts';
import { casesIn, readBeside, refusalOf } from './folder.ts';

const base = readBeside('base.json');
const channel = { type: 'sms', initiated_by: 'agent', participants: [{ proxy_address: null }] };
const attributes = { customerName: 'Nora' };
const sent = { channel, routing: { properties: { queue_sid: null, attributes } } };
const scenarios = ['agent-sms', 'customer-chat'].map((id) => ({ id, sent }));
const prove = (place: string) => proveContracts(scenarios, place);

for (const cases of ['lawful', 'contracts'])
  for (const { name, title, change, sentence } of casesIn(cases))
    test(`${title} (${name})`, ({ folder }) => {
      expect(refusalOf({ folder, lawful: base, change }, prove)).toBe(sentence);
    });

test('a contract file of more than a megabyte is refused unread', ({ folder }) => {
  const huge = { 'attributes/mapped.json': `"${'x'.repeat(1024 * 1024)}"` };
  expect(refusalOf({ folder, lawful: base, change: huge }, prove)).toBe(
    'contracts/attributes/mapped.json: the file has 1048578 bytes; at most 1048576 are read',
  );
});

test('a file that begins with a byte order mark is read', ({ folder }) => {
  const marked = { 'sources.json': `\uFEFF${JSON.stringify(base['sources.json'])}` };
  expect(refusalOf({ folder, lawful: base, change: marked }, prove)).toBeNull();
});

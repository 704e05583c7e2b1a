import { proveContracts } from '../../../../fixtures/contract/index.ts';
import { findOwnScenarios } from '../../../../fixtures/contract/own.ts';
import { proveScenarios } from '../../../../fixtures/scenario/load.ts';
import { listSent } from '../../../../fixtures/scenario/sent.ts';
import { settingsForScenarios } from '../../../../fixtures/settings/index.ts';
import { expect, test } from '../../test.ts';
import { casesIn, readBeside, refusalOf } from './folder.ts';

const own = readBeside('own.json');
const scenario = own['scenarios/acme-vip.json'] as unknown as Parameters<typeof listSent>[0];
const known = [...proveScenarios(settingsForScenarios), { id: 'acme-vip', sent: listSent(scenario) }];
const prove = (folder: string) => proveContracts(known, undefined, { folder, shownAs: 'acme' });

for (const { name, title, change, sentence } of casesIn('own'))
  test(`${title} (${name})`, ({ folder }) => {
    expect(refusalOf({ folder, lawful: own, change, isOwn: true }, prove)).toBe(sentence);
  });

test('the example of a team’s own contract is a lawful one', () => {
  const example = 'examples/flex-project-template';
  const all = [...known, ...proveScenarios(settingsForScenarios, `${example}/scenarios`)];
  expect(() => proveContracts(all, undefined, { folder: example, shownAs: example })).not.toThrow();
});

test('a file in the place of the folder of scenarios is refused', ({ files }) => {
  files.write('scenarios', 'x');
  const place = { folder: files.folder, shownAs: 'acme', prefix: 'acme', title: 'Acme', consumers: [] };
  expect(() => findOwnScenarios(place)).toThrow('acme/scenarios is no folder; expected one of JSON files');
});

import { proveScenarios } from '../../../../fixtures/scenario/load.ts';
import { expect, test } from '../../test.ts';
import { casesIn, readBeside, refusalOf } from './folder.ts';

const lawful = readBeside('scenarios.json');
const prove = (folder: string) => proveScenarios(['SMS_CUSTOMER_ADDRESS'], folder);

for (const { name, title, change, sentence } of casesIn('scenarios'))
  test(`${title} (${name})`, ({ folder }) => {
    expect(refusalOf({ folder, lawful, change }, prove)).toBe(sentence);
  });

test('lawful scenarios are known by the names of their files', ({ folder }) => {
  const ids: string[] = [];
  refusalOf({ folder, lawful, change: {} }, (place) => ids.push(...prove(place).map(({ id }) => id)));
  expect(ids).toEqual(['agent-sms', 'no-channel']);
});

for (const [what, text] of [
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"x"'],
] as const)
  test(`a scenario that is no object is refused: ${what}`, ({ files }) => {
    files.write('empty.json', text);
    expect(() => proveScenarios([], files.folder)).toThrow(
      `fixtures/scenarios/empty.json: the file is ${text}; expected object`,
    );
  });

import { expect, test } from '../../test.ts';
import { crossings, linesWith } from './check.ts';
import { importsOf } from './source.ts';

const offences: { readonly [title: string]: readonly [place: string, text: string, sentence: string] } = {
  'a judge that speaks is named with its line': [
    'fixtures/verdict/rule.ts',
    "import type { Json } from '../contract/types.ts';\nimport { connect } from '../client/client.ts';",
    'fixtures/verdict/rule.ts:2: verdict imports "../client/client.ts"; it may import json, fixtures/client/status.ts, fixtures/client/vendor-form.ts, ajv, node:util, types of contract, types of recording',
  ],
  'a judge that reads files is named': [
    'fixtures/verdict/rule.ts',
    "import { readFileSync } from 'node:fs';",
    'fixtures/verdict/rule.ts:1: verdict imports "node:fs"; it may import json, fixtures/client/status.ts, fixtures/client/vendor-form.ts, ajv, node:util, types of contract, types of recording',
  ],
  'a value where types alone are allowed is named': [
    'fixtures/recording/poll.ts',
    "import { type Clause, rules } from '../contract/rules.ts';",
    'fixtures/recording/poll.ts:1: recording imports "../contract/rules.ts"; it may import cleanup, client, json, scenario, node, types of contract',
  ],
  'types of a room out of reach are named': [
    'fixtures/client/client.ts',
    "import type { Clause } from '../contract/types.ts';",
    'fixtures/client/client.ts:1: client imports types of "../contract/types.ts"; it may import json, pactum, node',
  ],
  'a mock that reads a contract is named': [
    'fixtures/mock/channel/view.ts',
    "import shape from '../../../../contracts/shapes/channel.json' with { type: 'json' };",
    'fixtures/mock/channel/view.ts:1: mock imports "../../../../contracts/shapes/channel.json"; it may import json, fastify, node',
  ],
  'a spec that goes around the door is named': [
    'specs/flows/wrapup.spec.ts',
    "import { connect } from '../../fixtures/client/client.ts';",
    'specs/flows/wrapup.spec.ts:1: specs imports "../../fixtures/client/client.ts"; it may import contract, report, fixtures/test.ts, @playwright/test',
  ],
  'a spec that takes another file of the front is named': [
    'specs/record.spec.ts',
    "import { recordRun } from '../fixtures/desk.ts';",
    'specs/record.spec.ts:1: specs imports "../fixtures/desk.ts"; it may import contract, report, fixtures/test.ts, @playwright/test',
  ],
  'a room that no table knows is named': [
    'fixtures/helpers/text.ts',
    '',
    'fixtures/helpers/text.ts: the room "helpers" stands in no table; say in specs/suite/unit/borders/table.ts what it may import',
  ],
  'a late import is an import': [
    'fixtures/report/console.ts',
    "export const later = () => import('../mock/index.ts');",
    'fixtures/report/console.ts:1: report imports "../mock/index.ts"; it may import run, behaviour, contract, drift, history, settings, verdict, allure-playwright, allure-js-commons, @playwright/test, node, types of recording',
  ],
};

for (const [title, [place, text, sentence]] of Object.entries(offences))
  test(title, () => {
    expect(crossings({ place, text })).toEqual([sentence]);
  });

test('imports within a room, of problems and through the door cross no border', () => {
  const texts = {
    'fixtures/mock/channel/view.ts': "import { sid } from '../sid.ts';",
    'fixtures/contract/check.ts': "import { UsageProblem } from '../problem.ts';",
    'specs/record.spec.ts': "import { test } from '../fixtures/test.ts';",
    'fixtures/verdict/view.ts': "import type { Recording } from '../recording/types.ts';",
  };
  expect(Object.entries(texts).flatMap(([place, text]) => crossings({ place, text }))).toEqual([]);
});

test('every way to import is found by its line', () => {
  const lines = [
    "import type {\n  A,\n} from 'a';",
    "export * from 'b';",
    "import 'c';",
    "const d = await import('d');",
    "createRequire(import.meta.url)('e');",
    "require('f');",
    "export type { G } from 'g';",
  ];
  const found = importsOf({ text: lines.join('\n') });
  expect(found.map(({ from, line, typeOnly }) => `${from}${line}${typeOnly ? ' type' : ''}`)).toEqual([
    'a1 type',
    'b4',
    'c5',
    'd6',
    'e7',
    'f8',
    'g9 type',
  ]);
});

test('a comment imports nothing', () => {
  expect(
    importsOf({ text: "// import x from 'x';\n/*\nimport y from 'y';\n*/\nconst z = 'https://z';" }),
  ).toEqual([]);
});

test('a forbidden word is found in code, not in comments', () => {
  const source = { place: 'a.ts', text: "// allure\nconst address = 'https://allure';\n" };
  expect(linesWith(/allure/, source)).toEqual(['a.ts:2']);
});

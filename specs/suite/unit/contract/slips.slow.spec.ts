import { listPathChecks } from '../../../../fixtures/contract/check-known.ts';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { readKnowledge } from '../../../../fixtures/contract/knowledge.ts';
import type { Clause } from '../../../../fixtures/contract/types.ts';
import { proveScenarios } from '../../../../fixtures/scenario/load.ts';
import { settingsForScenarios } from '../../../../fixtures/settings/index.ts';
import { expect, test } from '../../test.ts';

/** The path with a letter of its last name left out; undefined where there is no name to misspell. */
function misspell(path: string): string | undefined {
  const [, before, name = ''] = /^(.+\.)([^.*]{3,})$/.exec(path) ?? [];
  const middle = Math.floor(name.length / 2);
  return before && before + name.slice(0, middle) + name.slice(middle + 1);
}

/** Copies of a clause, each with one of its paths misspelt. */
function listSlips(clause: Clause): readonly Clause[] {
  const { at, equals, when = {} } = clause;
  const members = Object.entries({ at, equals }).map(([member, path = '']) => ({
    slip: misspell(path),
    made: (slip: string): Clause => ({ ...clause, [member]: slip }),
  }));
  const conditions = Object.entries(when).map(([path, value]) => ({
    slip: misspell(path),
    made: (slip: string): Clause => ({ ...clause, when: { ...when, [slip]: value } }),
  }));
  return [...members, ...conditions].flatMap(({ slip, made }) => (slip === undefined ? [] : [made(slip)]));
}

const all = contracts();
const sent = proveScenarios(settingsForScenarios).map((each) => each.sent);

function isRefused(slip: Clause): boolean {
  const clauses = all.clauses.map((each) => (each.id === slip.id ? slip : each));
  const knowledge = readKnowledge({ ...all, clauses }, sent);
  return listPathChecks(slip, knowledge).some((check) => {
    try {
      check();
      return false;
    } catch {
      return true;
    }
  });
}

test('a letter left out of any path of any clause is refused', () => {
  const slips = all.clauses.filter(({ excluded }) => excluded === undefined).flatMap(listSlips);
  expect(slips.length).toBeGreaterThan(100);
  expect(slips.filter((slip) => !isRefused(slip)).map(({ id }) => id)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import file from '../../../../fixtures/attribution/causes.json' with { type: 'json' };
import { findRule, type Pattern } from '../../../../fixtures/attribution/causes.ts';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';

const stances = ['agrees', 'differs', 'silent', 'not looked at'] as const;
const directions = ['less', 'more', 'other', 'laxer', 'reworded'] as const;
const flags = [true, false] as const;

/** Every pattern there can be, one direction at a time. */
function* listPatterns(): Generator<Pattern> {
  for (const contract of ['agrees', 'silent'] as const)
    for (const documentation of stances)
      for (const openapi of stances)
        for (const behaviour of stances)
          for (const mock of stances)
            for (const rest of listRests())
              for (const more of listMockRests(mock))
                yield { stances: { contract, documentation, openapi, behaviour, mock }, ...rest, ...more };
}

/** Of the mock, and of a server in the vendor’s place, it matters only whether they differ. */
const listMockRests = (mock: string) =>
  mock === 'differs'
    ? [wholly, { ...wholly, set: true }, { ...wholly, mockBroken: true }]
    : [wholly, another, unknown];

const wholly = { server: 'not looked at', set: false, mockBroken: false, baselined: true } as const;
const another = { ...wholly, server: 'differs' } as const;
const unknown = { ...wholly, baselined: false } as const;

const listRests = (): readonly Omit<Pattern, 'stances' | keyof typeof wholly>[] =>
  directions.flatMap((direction) =>
    (['older', 'newer', 'unknown'] as const).flatMap((age) =>
      flags.flatMap((together) =>
        flags.flatMap((changed) =>
          flags.flatMap((broken) =>
            flags.map((recorded) => ({
              ...{ directions: [direction], age, together, changed, broken, recorded },
            })),
          ),
        ),
      ),
    ),
  );

test('every rule of attribution decides something that no rule before it does', () => {
  const deciding = new Set<unknown>();
  for (const pattern of listPatterns()) deciding.add(findRule(pattern));
  expect(file.rules.filter((rule) => !deciding.has(rule)).map(({ says }) => says)).toEqual([]);
});

test('the rules of attribution follow their schema', () => {
  const schema = readFileSync(join(project, 'fixtures/attribution/causes.schema.json'), 'utf8');
  const validate = new Ajv2020().compile(JSON.parse(schema));
  expect({ isValid: validate(file), errors: validate.errors }).toEqual({ isValid: true, errors: null });
});

test('every cause has a name and a rule', () => {
  const used = [...new Set(file.rules.map(({ cause }) => cause))].sort();
  expect(Object.keys(file.causes).sort()).toEqual(used);
});

test('every sentence of a cause begins with its name', () => {
  const names: { readonly [cause: string]: string } = file.causes;
  const others = file.rules.filter(({ cause, says }) => !says.startsWith(names[cause] ?? '?'));
  expect(others.map(({ says }) => says)).toEqual([]);
});

import { makeRedactor } from '../../../../fixtures/secrecy/redact.ts';
import { compileCleaning, compileSearch } from '../../../../fixtures/secrecy/secret.ts';
import { buildPattern } from '../../../../fixtures/secrecy/spellings.ts';
import { findIn } from '../../search.ts';
import { spellings } from '../../spellings.ts';
import { expect, test } from '../../test.ts';

const hex = '0123456789abcdef0123456789abcdef';

const values = [
  { kind: 'secret', value: '5ec7e75ec7e75ec7e75ec7e75ec7e75e' },
  { kind: 'secret', value: 'p9+Lq/7x"Zk=2mN4vB6c' },
  { kind: 'secret', value: 'a.b*c(d[e^f$g|h\\i' },
  { kind: 'secret', value: `SK${hex}` },
  { kind: 'secret', value: 'tok-7_é£😀z' },
  { kind: 'account', value: `AC${hex}` },
  { kind: 'email', value: 'nora.x+y@mail.example.com' },
  { kind: 'name', value: 'Nora Example' },
];

const text = (spelled: string) => `before, ${spelled}, after`;

/** UTF-16 that is read byte by byte tells nothing beyond ASCII. */
const isSpelled = (name: string, value: string) => name !== 'as UTF-16' || /^[\0-\x7f]*$/.test(value);

for (const [name, spell] of Object.entries(spellings))
  test(`a value goes ${name}, and what is beside it stays`, () => {
    for (const { kind, value } of values.filter((each) => isSpelled(name, each.value))) {
      const spelled = text(spell(value));
      const redacted = makeRedactor([{ kind, value }])(spelled);
      const seen = { value, before: findIn(spelled, [value]), after: findIn(redacted, [value]) };
      expect(seen).toEqual({ value, before: [value], after: [] });
      expect(redacted).toMatch(/^before, .*<[a-z-]+:\d+>.*, after$/s);
    }
  });

const spelledOf = (value: string) => Object.entries(spellings).filter(([name]) => isSpelled(name, value));

test('the search of the files finds every value in every spelling', () => {
  const missed = values.flatMap(({ kind, value }) => {
    const find = compileSearch([{ setting: 'X', pattern: buildPattern({ kind, value }) }]);
    return spelledOf(value).flatMap(([name, spell]) => (find(text(spell(value))).length === 1 ? [] : [name]));
  });
  expect(missed).toEqual([]);
});

test('a line of the console is cleaned of every value in every spelling', () => {
  const missed = values.flatMap(({ kind, value }) => {
    const clean = compileCleaning(
      [{ setting: 'X', pattern: buildPattern({ kind, value }) }],
      () => undefined,
    );
    return spelledOf(value).flatMap(([name, spell]) =>
      findIn(clean(text(spell(value))), [value]).length === 0 ? [] : [name],
    );
  });
  expect(missed).toEqual([]);
});

test('equal values keep equal names in every spelling, and different ones different names', () => {
  const other = '5ec7e75ec7e75ec7e75ec7e75ec7e75f';
  const [{ value: secret }] = values as [(typeof values)[number]];
  const known = [secret, other].map((value) => ({ kind: 'secret', value }));
  for (const spell of Object.values(spellings)) {
    const redact = makeRedactor(known);
    const [one, again, another] = [redact(spell(secret)), redact(spell(secret)), redact(spell(other))];
    expect([one === again, one === another]).toEqual([true, false]);
  }
});

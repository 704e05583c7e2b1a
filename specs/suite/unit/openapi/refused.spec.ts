import type { JsonObject } from '../../../../fixtures/json/json.ts';
import { compareVersions } from '../../../../fixtures/openapi/compare-versions.ts';
import { parseOpenApi } from '../../../../fixtures/openapi/open-api.ts';
import { expect, test } from '../../test.ts';
import { compare, places, put, small } from './documents.ts';

const expected =
  'an OpenAPI 3 document in JSON or YAML was expected, such as the vendor’s twilio_flex_v1.json';

/** Texts that are no document, and the sentence each is refused with. */
const texts: { readonly [title: string]: readonly [text: string, sentence: string] } = {
  'an empty file': [' \n', `it.json: is empty; ${expected}`],
  'YAML that is broken': [
    'openapi: 3.0.1\npaths: {a: [}\n',
    'it.json: is no YAML (Flow sequence in block collection',
  ],
  'YAML that leads to itself': ['openapi: 3.0.1\npaths: &all\n  a: *all\n', 'it.json: is no YAML ('],
  'YAML without paths': ['# of the vendor\nopenapi: 3.0.1\n', `it.json: holds no paths; ${expected}`],
  'a list': ['[]', `it.json: holds a list; ${expected}`],
  'JSON of another kind': ['{"a":1}', `it.json: its member openapi is undefined; ${expected}`],
  'Swagger 2': ['{"swagger":"2.0","paths":{}}', `it.json: is Swagger "2.0"; ${expected}`],
  'a member that is there twice': [
    '{"openapi":"3.0.1",\n"paths":{},"paths":{}}',
    'it.json:2:12: has the member "paths" a second time in one object; expected it once',
  ],
  'a key of YAML that is there twice': [
    'openapi: 3.0.1\npaths: {}\npaths: {}\n',
    'it.json: is no YAML (Map keys must be unique',
  ],
  'a text in UTF-16': ['{\0"\0', `it.json: is no text in UTF-8; ${expected}`],
  'a text of another kind': ['This is no API.', `it.json: holds a string; ${expected}`],
  'a page': ['<!DOCTYPE html>', 'it.json: is no JSON ('],
  'a document without paths': ['{"openapi":"3.0.1"}', `it.json: holds no paths; ${expected}`],
};

for (const [title, [text, sentence]] of Object.entries(texts))
  test(`${title} is refused in one sentence`, () => {
    expect(() => parseOpenApi(text, 'it.json')).toThrow(sentence);
  });

test('a file that was cut is refused with where', () => {
  expect(() => parseOpenApi(JSON.stringify(small).slice(0, 500), 'it.json')).toThrow(
    /^it\.json: is no JSON \(.*position 500/,
  );
});

const schema = [...places.schemas, 'flex.v1.interaction'];
const self = { $ref: '#/components/schemas/flex.v1.interaction' };

/** Documents that are damaged in the part that is compared, and the sentence each is refused with. */
const damaged: { readonly [title: string]: readonly [after: JsonObject, sentence: string] } = {
  'a reference to nothing': [
    put(small, schema, undefined),
    'after.json: the $ref #/components/schemas/flex.v1.interaction leads nowhere; the file is cut, or not whole',
  ],
  'a reference out of the file': [
    put(small, schema, { $ref: 'other.json#/a' }),
    'after.json: the $ref other.json#/a leads out of the file; bundle it into one first',
  ],
  'a reference to itself': [
    put(small, schema, self),
    'after.json: the $ref #/components/schemas/flex.v1.interaction leads in a circle',
  ],
  'a schema that is a part of itself': [
    put(small, schema, { allOf: [self] }),
    'after.json: schemas stand in each other in a circle, or 64 deep',
  ],
  'a text where a path belongs': [
    put(small, ['paths', '/v1/Interactions'], 'moved'),
    'after.json: holds "moved" where an object belongs; give the file as it was published',
  ],
  'a text where the members of a schema belong': [
    put(small, [...schema, 'properties'], 'moved'),
    'after.json: a member "properties" holds "moved" where an object belongs; give the file as it was published',
  ],
  'an object where values belong': [
    put(small, [...schema, 'enum'], { 0: 'sms' }),
    'after.json: a member "enum" holds {"0":"sms"} where a list belongs; give the file as it was published',
  ],
  'a parameter without a name': [
    put(small, [...places.list, 'parameters'], [{ in: 'query' }]),
    'after.json: a parameter has no "name" and "in"; give the file as it was published',
  ],
  'parameters by name': [
    put(small, [...places.list, 'parameters'], { page: {} }),
    'after.json: "parameters" holds {"page":{}} where a list belongs; give the file as it was published',
  ],
  'nothing where a way to sign belongs': [
    put(small, [...places.create, 'security'], [null]),
    'after.json: a member "security" holds [null] where a list of objects belongs; give the file as it was published',
  ],
  'a text where a bound belongs': [
    put(small, [...schema, 'properties', 'sid', 'minLength'], 'x'),
    'after.json: a member "minLength" holds "x" where a number belongs; give the file as it was published',
  ],
  'another API': [
    { openapi: '3.0.1', paths: { '/v1/Conversations': {} } },
    'after.json: has no path under /v1/Interactions, nor an address of flex-api; give the OpenAPI of Flex',
  ],
};

for (const [title, [after, sentence]] of Object.entries(damaged))
  test(`${title} is refused in one sentence`, () => {
    expect(() => compare(small, after)).toThrow(sentence);
  });

test('what is nested too deep to be followed is refused', () => {
  const deep = `${'{"items":'.repeat(20_000)}{}${'}'.repeat(20_000)}`;
  const text = `{"openapi":"3.0.1","paths":{"/v1/Interactions":{"post":{"responses":{"200":{"content":{"application/json":{"schema":${deep}}}}}}}}}`;
  const [before, after] = [parseOpenApi(text, 'a.json'), parseOpenApi(text, 'b.json')];
  expect(() => compareVersions(before, after)).toThrow('a.json or b.json: is nested too deep to be compared');
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { makeDriftDocument } from '../../../../fixtures/drift/document.ts';
import schema from '../../../../fixtures/drift/drift.schema.json' with { type: 'json' };
import type { Step } from '../../../../fixtures/json/edit.ts';
import type { Json, JsonObject } from '../../../../fixtures/json/json.ts';
import { expect, test } from '../../test.ts';
import { compare, places, put, small } from './documents.ts';

const { create, list, updateChannel, schemas, channel } = places;
const note = [...create, ...places.form, 'properties', 'Note'];

/** A change, and the sentence that it is told with. */
const sentences: readonly (readonly [steps: readonly Step[], value: Json | undefined, sentence: string])[] = [
  [note, undefined, 'the form field Note is gone (it was string)'],
  [[...note, 'maxLength'], 9, 'the form field Note has the maxLength 9 (none before)'],
  [[...note, 'not'], { enum: ['x'] }, 'the form field Note has the keyword not {"enum":["x"]} (none before)'],
  [[...note], { type: 'array', items: { type: 'string' } }, 'the form field Note was string, is array'],
  [
    [...list, 'parameters', 1, 'required'],
    true,
    'the query parameter PageSize is now required (optional before)',
  ],
  [
    [...list, 'parameters', 1, 'style'],
    'pipeDelimited',
    'the query parameter PageSize, its style, is now "pipeDelimited" (not given before)',
  ],
  [
    [...list, 'parameters', 0, 'schema', 'pattern'],
    '^KX[0-9a-fA-F]{32}$',
    'the path parameter InteractionSid has the pattern "^KX[0-9a-fA-F]{32}$" ("^KD[0-9a-fA-F]{32}$" before)',
  ],
  [[...create, 'responses', '201', 'headers', 'X-Trace'], undefined, 'the answer’s header x-trace is gone'],
  [[...create, 'responses', '409'], {}, 'the status of the answer may now be 409'],
  [[...updateChannel], undefined, 'the operation is gone'],
  [
    [...create, 'requestBody'],
    undefined,
    'the request body is gone (it was application/x-www-form-urlencoded: object with Channel, Note, Routing)',
  ],
  [
    [...schemas, 'interaction_channel_app_enum_type', 'enum'],
    ['studio', 'other'],
    'the schema interaction_channel_app_enum_type may now also be "other", in a schema that no operation uses',
  ],
  [
    [...channel, 'error_code', 'nullable'],
    false,
    'the member error_code can no longer be null, in GET …/Channels, GET …/Channels/{Sid}, POST …/Channels/{Sid}',
  ],
];

for (const [steps, value, sentence] of sentences)
  test(`what is told is a sentence: ${sentence.slice(0, 90)}`, () => {
    const [finding] = compare(small, put(small, steps, value)).findings;
    expect(finding?.message).toBe(sentence);
  });

test('what is told of all of them at once follows the schema of drift.json', () => {
  const after = sentences.reduce<JsonObject>(
    (document, [steps, value]) => put(document, steps, value),
    small,
  );
  const comparison = compare(small, after);
  const beside = { version: '1.0.0', contracts: '0'.repeat(64), at: new Date(0) };
  const validate = new Ajv2020({ strict: false }).compile(schema);
  validate(JSON.parse(JSON.stringify(makeDriftDocument([comparison], beside))));
  expect({ errors: validate.errors, told: comparison.findings.length > 5 }).toEqual({
    errors: null,
    told: true,
  });
});

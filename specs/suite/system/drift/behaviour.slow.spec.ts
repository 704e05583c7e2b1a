import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DriftDocument } from '../../../../fixtures/drift/document.ts';
import { project } from '../../command.ts';
import type { Files } from '../../files.ts';
import { expect } from '../../test.ts';
import { changed, reversed, smallLetters, writeNight } from './recorded.ts';
import { test } from './test.ts';

const documentOf = (files: Files) => JSON.parse(files.read('out/drift.json')) as DriftDocument;

test('another variant of an erratum is told, in drift.json and in the summary of the run', async ({
  files,
  recordings,
  drift,
}) => {
  writeNight(files, 'night', recordings);
  writeNight(files, 'next', changed(recordings, smallLetters));
  files.write('out/summary.md', '# A run\n');
  await drift('--accept', 'night');
  const { code, stdout } = await drift('next');
  expect(code, stdout).toBe(0);
  expect(stdout).toMatch(
    /^ {2}risky {4}attributes\.conversations\.communication_channel: was 'SMS', is 'Sms'/m,
  );
  expect(documentOf(files)).toMatchObject({
    outcome: 'unchanged',
    counts: { breaking: 0, risky: 1, additive: 0 },
  });
  expect(files.read('out/summary.md')).toContain('## Drift: 1 change (1 risky)\n\n- risky: ');
});

test('drift.json follows its schema', async ({ files, recordings, drift }) => {
  writeNight(files, 'night', recordings);
  writeNight(files, 'next', changed(recordings, reversed));
  await drift('--accept', 'night');
  expect(await drift('next')).toMatchObject({ code: 1 });
  const schema = JSON.parse(readFileSync(join(project, 'fixtures/drift/drift.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.validate(schema, documentOf(files));
  expect(ajv.errors ?? []).toEqual([]);
});

test('what was not recorded this time is not compared: 3', async ({ files, recordings, drift }) => {
  writeNight(files, 'night', recordings);
  writeNight(files, 'next', recordings.slice(0, 1));
  await drift('--accept', 'night');
  const { code, stdout } = await drift('next');
  expect(code, stdout).toBe(3);
  expect(stdout).toContain('not compared: email by customer and refused-wrong-token: not recorded this time');
});

test('several nights are one baseline: what differs between them is no change', async ({
  files,
  recordings,
  drift,
}) => {
  writeNight(files, 'one', recordings);
  const other = changed(recordings, smallLetters).map((each) => ({ ...each, run: 'of-another-night' }));
  writeNight(files, 'other', other);
  await drift('--accept', 'one', 'other');
  for (const night of ['one', 'other']) expect(await drift(night)).toMatchObject({ code: 0 });
  expect(documentOf(files).comparisons[0]?.findings).toEqual([]);
});

test('without a baseline, a run, or with a damaged one: 2, and nothing is overwritten', async ({
  files,
  recordings,
  drift,
}) => {
  writeNight(files, 'night', recordings);
  files.write('damaged/agent-sms.json', '{"run": "x"');
  const fail = async (...args: string[]) => {
    const { code, stdout, stderr } = await drift(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr;
  };
  expect(await fail('night')).toBe(
    'BASELINE_FILE baseline.json does not exist; accept a run that is as it should be: npm run drift -- --accept\n',
  );
  expect(await fail('--accept', 'damaged')).toMatch(/^damaged\/agent-sms\.json: not a recording/);
  expect(await fail('--accept', 'nowhere')).toMatch(/^nowhere cannot be read/);
  const nothing = 'nothing is recorded yet in out; run npm run conformance first\n';
  expect([await fail('--accept'), await fail()]).toEqual([nothing, nothing]);
  files.write('baseline.json', '{"schemaVersion": 1');
  expect(await fail('night')).toMatch(/^BASELINE_FILE baseline\.json:1:\d+: not JSON/);
  expect(await fail('--accept', 'night')).toMatch(/^BASELINE_FILE baseline\.json:1:\d+: not JSON/);
  expect(files.read('baseline.json')).toBe('{"schemaVersion": 1');
});

import { formatAnnotations, formatRefusal, tellGitHub } from '../../../../fixtures/report/github.ts';
import { expect, test } from '../../test.ts';
import * as runs from './runs.ts';

const { hostileValues: _, ...documents } = runs;

test('a broken promise is an error that names the clause, for whom, and what was seen', () => {
  expect(formatAnnotations(runs.broken)[0]).toBe(
    '::error title=attributes/direction (Flex UI)::direction is what the vendor says%0Ain all 12 contacts: attributes.direction is "Outbound", expected "outbound"',
  );
});

test('what was not judged is a warning', () => {
  expect(formatAnnotations(runs.dead)).toContainEqual(
    expect.stringMatching(/^::warning title=not made%3A .*::.*ECONNREFUSED/),
  );
});

test('known breakage is a warning once something is to be done with it', () => {
  const warnings = formatAnnotations(runs.known).join('\n');
  expect(warnings).toMatch(/^::warning title=known%3A attributes\/name/);
  expect(warnings).not.toContain('attributes/direction');
});

test('nothing is annotated where nothing is wrong', () => {
  expect(formatAnnotations(runs.healthy)).toEqual([]);
});

for (const [name, document] of Object.entries(documents))
  test(`annotations are a line each and at most ten of a kind: ${name}`, () => {
    const lines = formatAnnotations(document);
    for (const kind of ['error', 'warning'])
      expect(lines.filter((line) => line.startsWith(`::${kind} `)).length).toBeLessThanOrEqual(10);
    expect(lines.filter((line) => !/^::(error|warning) title=[^:,\n\r]*::[^\n\r]+$/.test(line))).toEqual([]);
  });

test('what a run was refused for is an error, a line each', () => {
  expect(formatRefusal(['setting A is bad\n::error::b', 'setting C is none'])).toEqual([
    '::error title=refused%2C nothing was sent::setting A is bad%0A::error::b',
    '::error title=refused%2C nothing was sent::setting C is none',
  ]);
});

test.describe('in a step of GitHub Actions', () => {
  // The environment is the process's: one test after the other, and as it was afterwards.
  test.describe.configure({ mode: 'serial' });
  const before = { ...process.env };
  const { error } = console;
  test.afterEach(() => {
    process.env = { ...before };
    console.error = error;
  });

  test('the summary is added to what the file of GITHUB_STEP_SUMMARY holds', ({ files }) => {
    process.env.GITHUB_STEP_SUMMARY = files.write('summary', '# Before\n');
    tellGitHub(runs.broken);
    expect(files.read('summary')).toMatch(/^# Before\n# Flex Interactions API: violations\n/);
  });

  test('a summary that cannot be written is told, and ends nothing', ({ folder }) => {
    process.env.GITHUB_STEP_SUMMARY = folder;
    const told: string[] = [];
    console.error = (line: string) => told.push(line);
    tellGitHub(runs.broken);
    expect(told).toEqual([expect.stringMatching(/^GITHUB_STEP_SUMMARY: .* cannot be written \(EISDIR/)]);
  });
});

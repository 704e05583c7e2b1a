import { expect, test } from '../../test.ts';
import { readPipeline } from './files.ts';

/** The Jenkinsfile without comments and the content of strings: what is left is its structure. */
const structure = readPipeline('examples/Jenkinsfile')
  .replace(/(?<!:)\/\/.*$/gm, '')
  .replace(/'[^'\n]*'|"[^"\n]*"/g, "''");

/** The bracket that closes nothing, or is not closed; undefined where every one has its counterpart. */
function findLoose(text: string): string | undefined {
  const open: string[] = [];
  const counterparts: { readonly [bracket: string]: string } = { ')': '(', '}': '{', ']': '[' };
  for (const [bracket] of text.matchAll(/[(){}[\]]/g)) {
    const counterpart = counterparts[bracket];
    if (counterpart === undefined) open.push(bracket);
    else if (open.pop() !== counterpart) return bracket;
  }
  return open.pop();
}

test('every bracket and every quote of the Jenkinsfile has its counterpart', () => {
  expect(findLoose(structure)).toBeUndefined();
  expect(structure.replaceAll("''", '')).not.toMatch(/['"]/);
});

test('a bracket without a counterpart is found', () => {
  expect(['{ ( }', '{', ')'].map(findLoose)).toEqual(['}', '{', ')']);
});

test('the Jenkinsfile has what a declarative pipeline must have, at its top', () => {
  const tops = [...structure.matchAll(/^ {4}(\w+)/gm)].map(([, name]) => name);
  expect(tops).toEqual(['agent', 'triggers', 'options', 'environment', 'stages', 'post']);
});

test('exit code 3 makes a build of Jenkins unstable, and 1 fails it', () => {
  expect(readPipeline('examples/Jenkinsfile')).toMatch(
    /code == 3\) \{\s+unstable\([\s\S]*?code != 0\) \{\s+error\(code == 1 \? 'a promise is broken'/,
  );
});

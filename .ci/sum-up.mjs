// The end of a clean checkout's proof: what was red, in full, since a long output is often kept by its end alone; then the line of
// figures. It counts the suite's own tests and the clauses of the main job; a command that broke counts as well, since it may
// have broken before it counted anything. Arguments: the commands that broke.

import { readFileSync } from 'node:fs';

const commands = process.argv.slice(2);
const suites = ['suite', 'suite-slow', 'suite-node-22', 'suite-node-24'];

function read(name) {
  try {
    return JSON.parse(readFileSync(new URL(`../reports/${name}.json`, import.meta.url), 'utf8'));
  } catch {
    return {};
  }
}

/** The tests of a suite and of the suites within it that did not end as expected, each with the errors it had. */
function* readBroken({ suites: inner = [], specs = [] }) {
  for (const { ok, title, file, line, tests } of specs)
    if (!ok)
      yield {
        place: `${file}:${line}`,
        title,
        errors: tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors)),
      };
  for (const suite of inner) yield* readBroken(suite);
}

const documents = suites.map((name) => ({ name, ...read(name) }));
for (const document of documents) {
  for (const { message } of document.errors ?? []) console.log(`${document.name}: ${message}`);
  for (const { place, title, errors } of readBroken(document)) {
    console.log(`\n${document.name}: ${place} ${title}`);
    for (const { message = 'no message' } of errors) console.log(message.slice(0, 4000));
  }
}

for (const command of commands) console.log(`broke: ${command}`);

const { counts = {} } = read('conformance');
const sum = (...numbers) => numbers.reduce((total, number) => total + (number ?? 0), 0);
const stats = documents.map(({ stats = {} }) => stats);
const passed = sum(...stats.map(({ expected }) => expected), counts.pass, counts.deviation);
const failed = sum(
  ...stats.flatMap(({ unexpected, flaky }) => [unexpected, flaky]),
  counts.fail,
  counts.inconclusive,
);
console.log(`${passed} passed, ${Math.max(failed, commands.length)} failed`);

// Opens an issue for each broken promise of a run, brings the open ones up to date, and closes those whose promise holds again.
// Called by nightly.yml with the place of conformance.json; speaks to GitHub by its own command, gh.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const label = 'broken-promise';
const titleOf = (id) => `Broken promise: ${id}`;

/** A vendor who breaks fifty promises in a night has one problem; the others stand in the report. */
const mostOpened = 10;

const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
const run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;

const gh = (args, input = '') => execFileSync('gh', args, { input, encoding: 'utf8' });

/** Values of the vendor's are code: nothing in them mentions anybody or is a link. */
const fence = (text) => `\`\`\`\n${text.replaceAll('```', "'''")}\n\`\`\``;

function formatBody({ statement, severity, consumers, source, contacts, scenarios, since }) {
  const seen = [
    ...new Set(scenarios.filter(({ verdict }) => verdict === 'fail').map(({ message }) => message)),
  ];
  return [
    `**${statement}**`,
    `${severity}; relied on by ${consumers.join(', ')}; promised by [${source.page}, ${source.section}](${source.url}).`,
    `Broken in ${contacts.of - contacts.held} of ${contacts.of} contacts${since ? `, first seen ${since.at}` : ''}. Last seen by ${run}:`,
    fence(seen.slice(0, 5).join('\n')),
    'This issue is kept by the nightly run, and closed by it when the promise holds again.',
  ].join('\n\n');
}

const { clauses, chosen, target } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
if (chosen.clauses < chosen.of || target.name !== 'live') {
  console.log(`no issues are kept for a part of the clauses, nor for the target ${target.name}`);
  process.exit(0);
}

gh([
  'label',
  'create',
  label,
  '--force',
  '--color',
  'B60205',
  '--description',
  'A documented promise of the API is broken',
]);
const fields = ['--json', 'number,title', '--limit', '500'];
const open = JSON.parse(gh(['issue', 'list', '--label', label, '--state', 'open', ...fields]));
const numberOf = (id) => open.find(({ title }) => title === titleOf(id))?.number;

const severities = ['blocker', 'critical', 'normal', 'minor'];
const broken = clauses
  .filter(({ verdict }) => verdict === 'fail')
  .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
let opened = 0;
for (const clause of broken) {
  const number = numberOf(clause.id);
  const body = formatBody(clause);
  if (number !== undefined) gh(['issue', 'edit', `${number}`, '--body-file', '-'], body);
  else if (opened++ < mostOpened)
    gh(['issue', 'create', '--title', titleOf(clause.id), '--label', label, '--body-file', '-'], body);
}
const close = (number, why) => gh(['issue', 'close', `${number}`, '--comment', `${why}, as seen by ${run}.`]);
// What nobody could look at is not mended.
for (const { id, verdict } of clauses) {
  const number = numberOf(id);
  if (number === undefined || !['pass', 'deviation'].includes(verdict)) continue;
  close(number, 'The promise holds again');
}
// Nobody will judge again what the contracts do not promise any more.
for (const { number, title } of open) {
  const isOfGone = title.startsWith(titleOf('')) && !clauses.some(({ id }) => title === titleOf(id));
  if (isOfGone) close(number, 'The contracts have this clause no more');
}
if (opened > mostOpened)
  console.log(`${opened - mostOpened} more broken promises have no issue; see the report`);

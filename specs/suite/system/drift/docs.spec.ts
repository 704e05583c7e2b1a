import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '../../../../fixtures/contract/index.ts';
import { listSources } from '../../../../fixtures/contract/reworded.ts';
import { makeWording } from '../../../../fixtures/documentation/make-wording.ts';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';

const needed = ['contracts', 'fixtures', 'package.json', 'tsconfig.json'];
const page = 'interactions-api';

/** A page of nobody’s with a sentence on every line that a clause rests on. */
function writePage(): readonly string[] {
  const sources = contracts()
    .clauses.flatMap(listSources)
    .filter((source) => source.page === page);
  const lines = new Set(sources.flatMap((source) => source.lines ?? []));
  return [...Array(Math.max(...lines)).keys()].map((nth) =>
    lines.has(nth + 1) ? `Line ${nth + 1} says something of its own about apples and pears.` : '',
  );
}

/** A copy of the project whose contracts know that page. */
function copyTo(folder: string, text: string): void {
  for (const name of needed) cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const wording = makeWording(page, text, contracts().clauses.flatMap(listSources));
  writeFileSync(
    join(folder, 'contracts/wording.json'),
    JSON.stringify({ $schema: 'meta/wording.schema.json', pages: [wording] }),
  );
}

test('a page in which a row is another and one is gone is told with the clauses that rest on them', async ({
  run,
  files,
}) => {
  const lines = writePage();
  copyTo(files.folder, lines.join('\n'));
  const now = lines.map((line) =>
    line.replace('Line 106 says', 'Line 106 denies').replace(/^Line 124 .*/, ''),
  );
  files.write(
    'page.html',
    `<!doctype html><html><body>${now.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
  );
  const { code, stdout, stderr, report } = await run('drift --docs page.html', {}, files.folder);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('clauses: attributes/subject and attributes/flex-ui');
  expect(stdout).toContain(
    'a part of the row is no longer on the page; look again at attributes/flex-channel-invite-sid',
  );
  expect(stdout).toMatch(
    /→ page\.html \(HTML\): \d+ of the \d+ places that clauses rest on are on this page/,
  );
  expect(JSON.parse(report('drift.json') ?? '')).toMatchObject({
    outcome: 'unchanged',
    counts: { breaking: 0, risky: 2, additive: 0 },
  });
});

test('a page that is none of the vendor’s ends with 2, and nothing is written', async ({ run, files }) => {
  const stranger = files.write('page.html', '<!doctype html><html><body><h1>Log in</h1></body></html>');
  const { code, stdout, stderr, report } = await run(['drift', '--docs', stranger]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    /page\.html is none of the vendor’s pages whose wording is known \(interactions-api\): 0 % of/,
  );
  expect(report('drift.json')).toBeUndefined();
});

test('a page that cannot be reached ends with 3', async ({ run, serve }) => {
  const base = await serve((_, response) => response.writeHead(503).end());
  const { code, stdout } = await run(`drift --docs ${base}/`);
  expect(code).toBe(3);
  expect(stdout).toContain(`not compared: ${base}/ answers 503; try again later`);
});

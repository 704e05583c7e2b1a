import { join } from 'node:path';
import { project } from '../../command.ts';
import { expect, test as suite } from '../../test.ts';

const source = { page: 'acme-wiki', section: 'Screen pop', row: 'vip' };
const vip = { id: 'vip', statement: 'vip is what the caller gave', basis: 'stated', severity: 'critical' };
const rule = { at: 'task.attributes.vip', equals: 'sent.routing.properties.attributes.vip' };

/** A team's folder, from which npm was asked with `--prefix`: its own contracts in `flex`. */
const test = suite.extend<{ asked: { readonly [name: string]: string } }>({
  asked: async ({ files }, use) => {
    const consumers = ['Acme CRM'];
    files.write('flex/own.json', { $schema: 'x', prefix: 'acme', title: 'Acme', consumers });
    files.write('flex/sources.json', {
      $schema: 'x',
      pages: [{ id: 'acme-wiki', title: 'Wiki', url: 'https://wiki.example.com/crm', date: '2026-11-01' }],
    });
    files.write('flex/attributes/crm.json', {
      ...{ $schema: 'x', prefix: 'acme', title: 'What the CRM reads' },
      clauses: [{ ...vip, consumers, source, ...rule }],
    });
    const asked = { INIT_CWD: files.folder, npm_package_json: join(project, 'package.json') };
    await use({ ...asked, CONTRACTS_DIR: 'flex', REPORTS_DIR: 'out' });
  },
});

test('folders in settings are found from the folder that npm was asked from', async ({ start, asked }) => {
  const { code, stdout } = await start('conformance --list --grep @own', { settings: asked }).ended;
  expect(stdout).toContain(' › acme/vip');
  expect(code).toBe(0);
});

test('files named in an argument are found from there, too', async ({ start, asked, files }) => {
  files.write('request.json', { Channel: { type: 'web' } });
  const checked = await start('check-request request.json', { settings: asked }).ended;
  expect(checked.stdout).toContain('\nrequest.json: ');
  expect(checked.code).toBe(1);
});

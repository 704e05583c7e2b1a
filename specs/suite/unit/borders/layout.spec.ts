import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../test.ts';
import { withLayout } from './layout.ts';

const project = join(import.meta.dirname, '../../../..');
const readme = join(project, 'README.md');

test('README lists every folder in the words of its own README', () => {
  const { config } = test.info();
  const text = readFileSync(readme, 'utf8');
  const ought = withLayout(text, project);
  if (['all', 'changed'].includes(config.updateSnapshots)) writeFileSync(readme, ought);
  else expect(text).toBe(ought);
});

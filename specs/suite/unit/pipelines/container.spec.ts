import { expect, test } from '../../test.ts';
import { readPipeline } from './files.ts';

const lines = readPipeline('examples/container/Dockerfile')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test('the container is made of a small image of a Node that is maintained', () => {
  expect(lines[0]).toMatch(/^FROM node:2[24]-(slim|alpine)$/);
});

test('the container is not root when it runs', () => {
  const user = lines.findLastIndex((line) => line.startsWith('USER '));
  expect(lines[user]).toBe('USER node');
  expect(lines.slice(user + 1).map((line) => line.split(' ')[0])).toEqual(['ENTRYPOINT', 'CMD']);
});

test('the reports are a volume that its user may write to', () => {
  expect(lines).toContain('VOLUME /reports');
  expect(lines.join('\n')).toContain('chown node:node /reports\nENV REPORTS_DIR=/reports');
});

test('settings and packages of whoever builds it do not get into the image', () => {
  const ignored = readPipeline('examples/container/Dockerfile.dockerignore').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.env', '.env.*', 'node_modules', '.git', 'reports/*']));
});

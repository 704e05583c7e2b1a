import { spawnSync } from 'node:child_process';
import { project } from '../../command.ts';
import { expect, test } from '../../test.ts';

test('a request that breaks what a page asks ends with 1, with place and source', async ({ run, files }) => {
  const file = files.write('request.json', { Channel: { type: 'web', initiated_by: 'customer' } });
  const { code, stdout } = await run(['check-request', file]);
  expect(code).toBe(1);
  expect(stdout).toContain('WRONG Channel lacks the member "properties"\n');
  expect(stdout).toContain(
    '     source: interactions-resource › Request parameters › Routing (https://www.twilio.com/',
  );
});

test('addresses of people do not stand on the console', async ({ run, files }) => {
  const participants = [{ address: 'nora@example.com', proxy_address: '+15005550006' }];
  const file = files.write('request.json', { Channel: { type: 'sms', initiated_by: 'api', participants } });
  const { stdout } = await run(['check-request', file]);
  expect(stdout).toContain('Channel.participants.0.address is "<email:1>"');
  expect(stdout).not.toContain('nora@example.com');
});

test('a request may come through a pipe, which is read once', async ({ files }) => {
  const file = files.write('request.json', { Channel: { type: 'web', initiated_by: 'api' }, Routing: {} });
  const { status, stdout } = spawnSync(
    'bash',
    ['-c', `cat "$1" | node --import tsx fixtures/commands/check-request.ts /dev/stdin`, '-', file],
    {
      cwd: project,
      encoding: 'utf8',
    },
  );
  expect(stdout).toContain('WRONG Routing lacks the member "properties"\n');
  expect(status).toBe(1);
});

test('no file is misuse', async ({ run }) => {
  const { code, stderr } = await run('check-request');
  expect(code).toBe(2);
  expect(stderr).toBe(
    'check-request: expected one file, such as npm run check-request -- request.json; nothing was sent\n',
  );
});

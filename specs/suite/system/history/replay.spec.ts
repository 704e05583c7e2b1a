import type { Ended } from '../../command.ts';
import { expect, test as suite } from '../../test.ts';
import { breakDirection, writeNightOf } from './night.ts';

const test = suite.extend<{ replay: (...args: readonly string[]) => Promise<Ended> }>({
  replay: ({ files, run }, use) =>
    use((...args) =>
      run(['replay', ...args], { REPORTS_DIR: 'reports', KNOWN_FILE: 'known.json' }, files.folder),
    ),
});

test('of several nights it is told in which a clause failed first, and in which it held last', async ({
  files,
  recordings,
  replay,
}) => {
  const broken = breakDirection(recordings);
  const nights = [recordings, recordings, broken, broken].map((each, nth) =>
    writeNightOf(files, nth + 1, each),
  );
  const { code, stdout, stderr } = await replay(...nights.reverse());
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const count = recordings.length * 4;
  expect(stdout).toContain(`4 runs, 2026-11-01 to 2026-11-04, ${count} recordings:\n`);
  const row = stdout.split('\n').find((line) => line.startsWith('| attributes/direction'));
  expect(row?.split('|').map((cell) => cell.trim())).toEqual([
    '',
    'attributes/direction',
    'fail',
    '2026-11-03 02:00 night-03',
    '2026-11-02 02:00 night-02',
    '2 of 4',
    '0',
    '',
  ]);
  expect(stdout).toMatch(/^violations: the newest run, night-04: /m);
  expect(files.names().filter((name) => !name.startsWith('night-'))).toEqual([]);
});

test('the newest night decides: what has healed is told, and ends with 0', async ({
  files,
  recordings,
  replay,
}) => {
  const nights = [breakDirection(recordings), recordings].map((each, nth) =>
    writeNightOf(files, nth + 1, each),
  );
  const { code, stdout } = await replay(...nights);
  expect(code, stdout).toBe(0);
  expect(stdout).toMatch(/^\| attributes\/direction \| pass /m);
  expect(stdout).toMatch(/^conformant: the newest run, night-02: /m);
});

test('how many nights today’s contracts would judge otherwise is told, where the history knows what was said then', async ({
  files,
  recordings,
  replay,
}) => {
  const nights = [1, 2].map((day) => writeNightOf(files, day, breakDirection(recordings)));
  const counts = { pass: 1 };
  const first = { pass: ['attributes/direction'] };
  const night = { outcome: 'conformant', counts, visibleMs: null, additions: [] };
  const target = { name: 'mock', flexApi: 'embedded', profile: 'documented', account: null };
  const lines = [
    { history: 1, target, before: { clauses: {}, errata: {}, additions: {} } },
    { run: 'night-01', startedAt: '2026-11-01T02:00:00Z', contracts: 'older', first, ...night },
    { run: 'night-02', startedAt: '2026-11-02T02:00:00Z', contracts: 'older', first: {}, ...night },
  ];
  files.write(
    'reports/history/mock-documented.jsonl',
    lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  const { stdout } = await replay(...nights);
  expect(stdout).toContain(
    'the contracts have changed since 2 of these nights were judged; 1 clause would flip:\n',
  );
  expect(stdout).toMatch(/^\| attributes\/direction +\| +2 \| +0 \|$/m);
});

test('a damaged night is named and left out; the others are judged, and the replay ends with 2', async ({
  files,
  recordings,
  replay,
}) => {
  const nights = [1, 2, 3].map((day) => writeNightOf(files, day, recordings));
  files.write('night-02/customer-email.json', '{ "run": ');
  const { code, stdout, stderr } = await replay(...nights);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr:
      'night-02/customer-email.json: not a recording: it is no JSON, as if it were cut off; night-02 is left out\n',
  });
  expect(stdout).toMatch(/^2 runs, 2026-11-01 to 2026-11-03, /);
  expect(stdout).toMatch(/\nnot all was judged: 1 folder left out\n$/);
});

test('a damaged recording of the one folder that is judged ends with 2', async ({
  files,
  recordings,
  replay,
}) => {
  const night = writeNightOf(files, 1, recordings);
  const damaged = files.write('night-01/customer-email.json', '{ "run": ');
  const { code, stdout, stderr } = await replay(night);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(`${damaged.split('/').slice(-2).join('/')}: not a recording: it is no JSON`);
});

test('recordings of several runs in one folder are no night', async ({ files, recordings, replay }) => {
  const nights = [1, 2].map((day) => writeNightOf(files, day, recordings));
  const [first] = recordings;
  files.write(`night-02/${first?.scenario.id}.json`, { ...first, run: 'another' });
  const { code, stdout, stderr } = await replay(...nights);
  expect(code).toBe(2);
  expect(stdout).toMatch(/^1 run, 2026-11-01, /);
  expect(stderr).toMatch(/^night-02: holds recordings of several runs \(.+; night-02 is left out\n$/);
});

for (const others of [[], ['night-01']])
  test(`a file instead of a folder, beside ${others.length} others, is told as that`, async ({
    files,
    recordings,
    replay,
  }) => {
    for (const day of others.keys()) writeNightOf(files, day + 1, recordings);
    files.write('file.json', '{}');
    const { code, stdout, stderr } = await replay(...others, 'file.json');
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'replay: file.json is a file; expected a folder of recordings\n',
    });
  });

const wrong = {
  'a folder that is not there': ['nowhere', /^replay: nowhere cannot be read \(ENOENT/],
  'an option': ['--grep=x', /^replay: --grep=x means nothing where several folders are replayed/],
} as const;

for (const [what, [argument, sentence]] of Object.entries(wrong))
  test(`${what} ends a replay of several with 2 and one sentence`, async ({ files, recordings, replay }) => {
    const nights = [1, 2].map((day) => writeNightOf(files, day, recordings));
    const { code, stdout, stderr } = await replay(...nights, argument);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });

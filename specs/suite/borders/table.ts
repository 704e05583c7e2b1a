/** What the files of a room may import. */
export interface Room {
  /** Rooms, or `*` for every one. */
  readonly rooms?: readonly string[];
  /** Rooms of which `import type` alone is allowed. */
  readonly types?: readonly string[];
  /** Packages; `node` stands for everything that Node brings. */
  readonly packages?: readonly string[];
}

/**
 * Who may import whom. A room is a folder of `fixtures`; `front` are the files that put the rooms together, `specs` the
 * specs of the vendor's promises, `suite` the suite's own tests, `bench` what it is measured with. `problem` may be imported by all.
 */
export const table: { readonly [room: string]: Room } = {
  problem: {},
  contract: { packages: ['ajv', 'jsonc-parser', 'node'] },
  client: { packages: ['pactum', 'node'] },
  recording: { rooms: ['client'], types: ['contract'], packages: ['node'] },
  scenarios: { rooms: ['contract'], types: ['recording'], packages: ['node'] },
  verdict: { types: ['contract', 'recording'], packages: ['ajv'] },
  known: { rooms: ['contract', 'settings'], types: ['verdict'], packages: ['ajv', 'node'] },
  mock: { packages: ['fastify', 'node'] },
  settings: { packages: ['ajv', 'dotenv', 'node'] },
  target: { rooms: ['mock', 'client', 'settings'], packages: ['node'] },
  // Reads the files of a run, and tells them; what makes these files it does not know.
  report: {
    rooms: ['run', 'contract', 'target', 'verdict'],
    types: ['recording'],
    packages: ['allure-playwright', 'allure-js-commons', '@playwright/test', 'node'],
  },
  run: {
    rooms: [
      'contract',
      'scenarios',
      'recording',
      'client',
      'verdict',
      'known',
      'settings',
      'target',
      'front',
      'package.json',
    ],
    packages: ['@playwright/test', 'node'],
  },
  mutation: { rooms: ['contract', 'verdict'], types: ['recording'], packages: ['node'] },

  commands: { rooms: ['*'], packages: ['node', 'tsx'] },
  front: { rooms: ['*'], packages: ['@playwright/test', 'node'] },
  specs: { rooms: ['contract', 'report', 'door'], packages: ['@playwright/test'] },
  bench: { rooms: ['*'], packages: ['node'] },
  suite: {
    rooms: ['*'],
    packages: ['@playwright/test', 'ajv', 'dotenv', 'fast-check', 'fastify', 'twilio', 'node'],
  },
};

/** The one door of the specs: a file of the front that they may import. */
export const door = 'fixtures/test.ts';

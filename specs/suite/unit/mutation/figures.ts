import type { FalseAlarms } from '../../../../fixtures/mutation/false-alarms.ts';
import type { Figures, ReachFigures } from '../../../../fixtures/mutation/figures.ts';
import committed from '../../../../fixtures/mutation/floor.json' with { type: 'json' };
import type { Floor } from '../../../../fixtures/mutation/floor.ts';

/** Figures of a run of mutants that reaches the floor, for the tests of what does not. */
export const reach = {
  killRate: 1,
  promisedKinds: 100,
  shareSurviving: 0.1,
  gaps: 0,
  median: 1,
  percentile95: 2,
  most: 4,
};
export const floor: Floor = { ...committed, ...reach, variations: 50, clausesUnbroken: 0, everywhere: reach };

const rate = {
  mutants: 200,
  killed: 190,
  accepted: 0,
  equivalent: 0,
  notPromised: 10,
  gaps: 0,
  killRate: floor.killRate,
};

export const reachedOne: ReachFigures = {
  ...rate,
  kinds: 120,
  kindsSurviving: 30,
  promised: { kinds: 100, kindsSurviving: 10 },
  operators: {},
  onlyCompared: { mutants: 0, share: 0 },
  diagnosis: { median: 1, percentile95: 2, most: 4, widest: '' },
  survivors: [],
};

export const reached: Figures = {
  ...reachedOne,
  everywhere: reachedOne,
  clauses: {},
  clausesUnbroken: [],
  clausesRedundant: [],
  consumers: {},
  untouched: [],
  excused: [],
  stale: [],
};

export const quiet: FalseAlarms = { variations: 60, different: floor.variations, kinds: {}, alarms: [] };

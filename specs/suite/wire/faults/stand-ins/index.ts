import { copies } from './copies.ts';
import { failures } from './failures.ts';
import { people } from './people.ts';
import { setUp } from './set-up.ts';

/** All stand-ins. */
export const standIns = [...copies, ...people, ...setUp, ...failures];

import { failing } from '../looks.ts';
import type { StandIn } from './stand-in.ts';

/** Channels that fail for reasons which are not provably the vendor's. */
export const failures: readonly StandIn[] = [
  ...[19025, 40155, 45009, 45352, 45356, 45377, 50407, 50433, 63016].map((code) => ({
    code,
    words: `says ${code}: "Words of the vendor"`,
  })),
  { code: '50416', words: 'in another open conversation; the channel says 50416: "Words of the vendor"' },
  { code: null, words: 'gives in words, .*; the channel says "Words of the vendor"' },
].map(({ code, words }) => ({
  title: `a channel that fails with the code ${JSON.stringify(code)}`,
  hooks: () => failing(code),
  leaves: new RegExp(words),
}));

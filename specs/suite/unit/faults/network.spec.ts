import { networkFaults } from '../../../../fixtures/faults/network/index.ts';
import { expect, test } from '../../test.ts';
import { sample } from '../../wire/faults/disturbed.ts';

/** `throttled-date-reads-burst` is a disturbance, a place and a duration. */
const partsOf = (id: string) => /^(.+)-([a-z]+)-([a-z]+)$/.exec(id)?.slice(1) ?? [];

for (const [nth, part] of ['disturbance', 'place', 'duration'].entries())
  test(`every ${part} is in the sample of the network's faults`, () => {
    const partIn = (faults: typeof sample) => [...new Set(faults.map(({ id }) => partsOf(id)[nth]))].sort();
    expect(partIn(sample)).toEqual(partIn(networkFaults));
  });

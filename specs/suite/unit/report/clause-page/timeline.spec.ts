import { listPhases, pickSight } from '../../../../../fixtures/report/clause-page/phases.ts';
import {
  drawTimeline,
  type Polling,
  sayPolling,
} from '../../../../../fixtures/report/clause-page/timeline.ts';
import type { Sight } from '../../../../../fixtures/verdict/sights.ts';
import { expect, test } from '../../../test.ts';
import { firstFlaw } from '../../../xml.ts';

const recording = { createdAtMs: 100, asyncDeadlineMs: null };
const within = { deadlineMs: 1000, afterwards: 'stays' } as const;

/** Looks that showed these values, or nothing, 100 ms after each other; `good` is what was promised. */
function looksAt(...values: readonly (string | undefined)[]): readonly Sight[] {
  return values.map((value, nth) => ({
    exchange: { answeredAtMs: 200 + nth * 100 } as Sight['exchange'],
    ...{ at: 'task.attributes.a', steps: ['body', 'attributes', 'a'], value },
    holds: value === 'good',
  }));
}

const pollingOf = (...values: readonly (string | undefined)[]): Polling => {
  const sights = looksAt(...values);
  const looks = sights.map(({ value }, nth) => ({
    atMs: 100 + nth * 100,
    sign: value === 'good' ? 'promised' : value === undefined ? 'nothing' : 'other',
  })) as Polling['looks'];
  return { looks, phases: listPhases(sights, recording), deadlineMs: 1000 };
};

test('looks that showed the same are one phase, timed from the creation', () => {
  expect(listPhases(looksAt(undefined, 'good', 'good', undefined), recording)).toEqual([
    { fromMs: 100, toMs: 100, value: undefined, holds: false },
    { fromMs: 200, toMs: 300, value: 'good', holds: true },
    { fromMs: 400, toMs: 400, value: undefined, holds: false },
  ]);
});

for (const [what, values, nth] of [
  ['vanished is the first look without it', [undefined, 'good', undefined, undefined], 2],
  ['changed and vanished then is the first look without it', ['good', 'other', undefined], 2],
  ['changed is the first look that shows another', ['good', 'bad', 'bad'], 1],
  ['never came is the last look', [undefined, undefined, undefined], 2],
  ['came too late is the look that shows it', [...Array<undefined>(12).fill(undefined), 'good'], 12],
  ['was another at first is the look that showed that', ['bad', 'good', 'good'], 0],
] as const)
  test(`what shows that a value ${what}`, () => {
    const sights = looksAt(...values);
    expect(sights.indexOf(pickSight({ within }, sights, recording) as Sight)).toBe(nth);
  });

test('what shows that a value is wrong is the first read that is not as promised', () => {
  const sights = looksAt('good', 'bad', 'worse');
  expect(pickSight({}, sights, recording)).toBe(sights[1]);
});

test('a drawing says in words what it shows', () => {
  const { svg } = drawTimeline(pollingOf(undefined, 'good', undefined));
  expect(firstFlaw(svg)).toBeUndefined();
  expect(svg).toContain('<title>The looks at the value</title>');
  expect(svg).toContain('came 200 ms, gone 300 ms; the deadline is 1 s.</desc>');
});

test('nothing, what was promised and another value have shapes of their own', () => {
  const { svg } = drawTimeline(pollingOf(undefined, 'good', 'bad'));
  expect(svg.match(/<circle [^>]*r="4.5"/g)).toHaveLength(1);
  expect(svg.match(/<circle [^>]*r="5"/g)).toHaveLength(1);
  expect(svg.match(/l10 10m0-10l-10 10/g)).toHaveLength(1);
});

test('another value is told by itself where it is short', () => {
  expect(sayPolling(pollingOf('bad'))).toContain('after the creation: "bad" 100 ms; ');
  expect(sayPolling(pollingOf('b'.repeat(40)))).toContain('after the creation: another 100 ms; ');
});

test('a drawing of a value that never came says so, with the deadline', () => {
  expect(sayPolling(pollingOf(undefined))).toBe(
    '1 look in 100 ms after the creation: it never came; the deadline is 1 s.',
  );
});

test('nothing of a drawing stands beyond its edges, whenever a value came', () => {
  for (const count of [1, 3, 40, 400]) {
    const { svg, width } = drawTimeline(pollingOf(...Array<undefined>(count).fill(undefined), 'good'));
    const places = [...svg.matchAll(/ (?:cx|x)="([^"]+)"/g)].map(([, x]) => Number(x));
    expect(places.filter((x) => Number.isNaN(x) || x < 0 || x > width)).toEqual([]);
  }
});

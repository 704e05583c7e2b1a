import { dirname, join } from 'node:path';
import { roomOf } from './check.ts';
import { importsOf, type Source } from './source.ts';
import { table } from './table.ts';

const order = Object.keys(table);

/** The files of the project that a file imports. */
const listTargets = (source: Source) =>
  importsOf(source)
    .filter(({ from }) => from.startsWith('.'))
    .map(({ line, from }) => ({ line, to: join(dirname(source.place), from) }));

/** The sentences about imports from a room that stands below the file's own in the table. */
export function findUpward(source: Source): readonly string[] {
  const own = order.indexOf(roomOf(source.place));
  return listTargets(source)
    .filter(({ to }) => order.indexOf(roomOf(to)) > own)
    .map(
      ({ line, to }) =>
        `${source.place}:${line}: ${roomOf(source.place)} imports from ${roomOf(to)}, which stands below it`,
    );
}

/** Circles of imports, each as the places it leads through. */
export function findCircles(sources: readonly Source[]): readonly string[] {
  const targets = new Map(sources.map((source) => [source.place, listTargets(source).map(({ to }) => to)]));
  const done = new Set<string>();
  const follow = (place: string, before: readonly string[]): readonly string[] => {
    const start = before.indexOf(place);
    if (start >= 0) return [[...before.slice(start), place].join(' → ')];
    if (done.has(place)) return [];
    const found = (targets.get(place) ?? []).flatMap((to) => follow(to, [...before, place]));
    done.add(place);
    return found;
  };
  return sources.flatMap(({ place }) => follow(place, []));
}

import { dirname, join } from 'node:path';
import { type Import, importsOf, lineAt, type Source, withoutComments } from './source.ts';
import { type Room, table } from './table.ts';

/** The sentences about all imports of a file that cross a border. */
export function crossings(source: Source): readonly string[] {
  const here = roomOf(source.place);
  const room = table[here];
  if (!room)
    return [
      `${source.place}: the room "${here}" stands in no table; say in specs/suite/unit/borders/table.ts what it may import`,
    ];
  return importsOf(source)
    .filter((each) => !isAllowed(room, each, source.place))
    .map(
      ({ line, from, typeOnly }) =>
        `${source.place}:${line}: ${here} imports ${typeOnly ? 'types of ' : ''}"${from}"; it may import ${allowedOf(room)}`,
    );
}

function isAllowed(room: Room, { from, typeOnly }: Import, place: string): boolean {
  const { rooms = [], files = [], types = [], packages = [] } = room;
  if (!from.startsWith('.')) return packages.includes(from) || packages.includes(packageOf(from));
  const target = join(dirname(place), from);
  const there = roomOf(target);
  if (there === roomOf(place) || there === 'problem' || rooms.includes(there)) return true;
  if (rooms.includes('*')) return there in table;
  return (typeOnly && types.includes(there)) || files.includes(target);
}

/** The room that a file of the project lies in; `contracts` and whatever else is no room has its own folder's name. */
export function roomOf(place: string): string {
  const [top = '', second = '', third] = place.split('/');
  if (
    /^fixtures\/(defect\.mjs|(cut-text|problem|exit-codes|markdown|name-path|nearest|write-whole)\.ts)$/.test(
      place,
    )
  )
    return 'problem';
  if (top === 'fixtures') return third === undefined ? 'front' : second;
  if (top === 'specs') return second === 'suite' ? second : 'specs';
  return top;
}

function packageOf(from: string): string {
  if (from.startsWith('node:')) return 'node';
  const [scope = '', name] = from.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function allowedOf({ rooms = [], files = [], types = [], packages = [] }: Room): string {
  return (
    [...rooms, ...files, ...packages, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing'
  );
}

/** The lines whose code, comments left out, matches a pattern, as `place:line`. */
export function linesWith(pattern: RegExp, { place, text }: Source): readonly string[] {
  const code = withoutComments(text);
  const every = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return [...code.matchAll(every)].map(({ index }) => `${place}:${lineAt(code, index)}`);
}

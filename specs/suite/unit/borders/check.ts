import { dirname, join } from 'node:path';
import { type Import, importsOf, lineAt, type Source, withoutComments } from './source.ts';
import { door, type Room, table } from './table.ts';

/** The sentences about all imports of a file that cross a border. */
export function crossings(source: Source): readonly string[] {
  const here = roomOf(source.place);
  const room = table[here];
  if (!room)
    return [
      `${source.place}: the room "${here}" stands in no table; say in specs/suite/borders what it may import`,
    ];
  return importsOf(source)
    .filter((each) => !isAllowed(here, room, each, source.place))
    .map(
      ({ line, from, typeOnly }) =>
        `${source.place}:${line}: ${here} imports ${typeOnly ? 'types of ' : ''}"${from}"; it may import ${allowedOf(room)}`,
    );
}

function isAllowed(here: string, room: Room, { from, typeOnly }: Import, place: string): boolean {
  if (!from.startsWith('.')) return (room.packages ?? []).includes(packageOf(from));
  const target = join(dirname(place), from);
  const there = roomOf(target);
  const { rooms = [], types = [] } = room;
  if (there === here || there === 'problem' || rooms.includes(there)) return true;
  if (rooms.includes('*')) return there in table;
  return (typeOnly && types.includes(there)) || (rooms.includes('door') && target === door);
}

/** The room that a file of the project lies in; `contracts` and whatever else is no room has its own folder's name. */
export function roomOf(place: string): string {
  const [top = '', second = '', third] = place.split('/');
  if (/^fixtures\/(problem|exit-codes|markdown)\.ts$/.test(place)) return 'problem';
  if (top === 'fixtures') return third === undefined ? 'front' : second;
  if (top === 'specs') return ['suite', 'bench'].includes(second) ? second : 'specs';
  return top;
}

function packageOf(from: string): string {
  if (from.startsWith('node:')) return 'node';
  const [scope = '', name] = from.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function allowedOf({ rooms = [], types = [], packages = [] }: Room): string {
  const named = [...rooms.map((name) => (name === 'door' ? door : name)), ...packages];
  return [...named, ...types.map((name) => `types of ${name}`)].join(', ') || 'nothing';
}

/** The lines whose code, comments left out, matches a pattern, as `place:line`. */
export function linesWith(pattern: RegExp, { place, text }: Source): readonly string[] {
  const code = withoutComments(text);
  const every = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return [...code.matchAll(every)].map(({ index }) => `${place}:${lineAt(code, index)}`);
}

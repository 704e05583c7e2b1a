import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, inflateRawSync } from 'node:zlib';

// A search for secrets that shares nothing with the suite's own, so that a blind spot of one is seen by the other: it undoes
// whatever it can undo, then compares letters and digits alone.

type Undo = (text: string) => string;

const code = (digits: string, base: number) => {
  const at = Number.parseInt(digits, base);
  return at < 0xd800 || (at > 0xdfff && at < 0x110000)
    ? String.fromCodePoint(at)
    : String.fromCharCode(at & 0xffff);
};

/** Bytes that are written as two hex digits each behind a sign, read as UTF-8. */
const undoBytes =
  (run: RegExp): Undo =>
  (text) =>
    text.replace(run, (bytes) => Buffer.from(bytes.replace(/%|=|\\+x/g, ''), 'hex').toString('utf8'));

const named: { readonly [name: string]: string } = {
  commat: '@',
  plus: '+',
  sol: '/',
  amp: '&',
  quot: '"',
  lt: '<',
  period: '.',
};

const undoings: readonly Undo[] = [
  undoBytes(/(?:%[0-9a-f]{2})+/gi),
  undoBytes(/(?:\\+x[0-9a-f]{2})+/gi),
  (text) => undoBytes(/(?:=[0-9a-f]{2})+/gi)(text.replace(/=\r?\n/g, '')),
  (text) => text.replace(/\\*u([0-9a-f]{4})/gi, (_, digits) => code(digits, 16)),
  (text) => text.replace(/\\u\{([0-9a-f]+)\}/gi, (_, digits) => code(digits, 16)),
  (text) =>
    text
      .replace(/&#x([0-9a-f]+);?/gi, (_, digits) => code(digits, 16))
      .replace(/&#(\d+);?/g, (_, digits) => code(digits, 10)),
  (text) => text.replace(/&(\w+);/g, (whole, name) => named[name] ?? whole),
  (text) => [...text].reverse().join(''),
];

/** Base64, from each of four characters on, and hex: whatever of it may be text. */
const unpackings: readonly ((text: string) => readonly string[])[] = [
  (text) =>
    [...text.replace(/[\r\n]/g, '').matchAll(/[\w+/-]{10,}/g)].flatMap(([run]) =>
      [0, 1, 2, 3].flatMap((from) => readBoth(Buffer.from(run.slice(from), 'base64'))),
    ),
  (text) =>
    [...text.matchAll(/(?:[0-9a-f]{2}[ :-]?){6,}/gi)].flatMap(([run]) =>
      readBoth(Buffer.from(run.replace(/[ :-]/g, ''), 'hex')),
    ),
];

const readBoth = (bytes: Buffer) => [bytes.toString('utf8'), bytes.toString('utf16le')];

/** Texts in base64 in base64 in an escape: nobody plants deeper. */
const deepest = 3;

/** Letters and digits, in lower case: what no separator, escape or case can hide. */
const strip = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** How deep a text has been looked at already. */
type Known = Map<string, number>;

/** Which of the values a text holds, in any spelling: as a whole, and word by word in depth, each word once. */
export function findIn(text: string, values: readonly string[], known: Known = new Map()): readonly string[] {
  const wanted = values.map((value) => ({ value, low: value.toLowerCase(), bare: strip(value) }));
  const found = new Set<string>();
  const look = (each: string, depth: number) => {
    if (each.length < 6 || (known.get(each) ?? -1) >= depth) return;
    known.set(each, depth);
    const [low, bare] = [each.toLowerCase(), strip(each)];
    for (const { value, ...shape } of wanted)
      if (low.includes(shape.low) || (shape.bare.length > 5 && bare.includes(shape.bare))) found.add(value);
    if (depth === 0) return;
    for (const undo of undoings) look(undo(each), depth - 1);
    for (const unpack of unpackings) for (const inner of unpack(each)) look(inner, depth - 1);
  };
  const isLong = text.length > 2000;
  look(text, isLong ? 0 : deepest);
  if (isLong)
    for (const word of new Set(text.split(/[\s<>,]+/))) look(word, word.length > 20_000 ? 1 : deepest);
  return [...found];
}

/** Files below a folder that hold one of the values, in their name or anywhere in them, packed or not. */
export function findInFiles(folder: string, values: readonly string[]): readonly string[] {
  const known: Known = new Map();
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  return files
    .filter((file) => statSync(file).isFile())
    .filter((file) =>
      [file.slice(folder.length), ...open(readFileSync(file))].some(
        (text) => findIn(text, values, known).length > 0,
      ),
    );
}

/** What is in a file: its text, and that of what is packed in it. */
function open(bytes: Buffer): readonly string[] {
  const texts = [bytes.toString('utf8'), bytes.toString('utf16le')];
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return open(gunzipSync(bytes));
  const zips = [...bytes.toString('latin1').matchAll(/base64,([\w+/=]{100,})/g)].map(([, run]) =>
    Buffer.from(run ?? '', 'base64'),
  );
  return [...texts, ...[bytes, ...zips].flatMap(inflateAll)];
}

/** Every entry of a zip whose deflated bytes follow its local header, found by that header alone. */
function inflateAll(bytes: Buffer): readonly string[] {
  const texts: string[] = [];
  for (let at = bytes.indexOf('PK\x03\x04'); at >= 0; at = bytes.indexOf('PK\x03\x04', at + 4)) {
    const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    try {
      texts.push(...open(inflateRawSync(bytes.subarray(from), { finishFlush: 2 })));
    } catch {
      texts.push(bytes.subarray(from).toString('utf8'));
    }
  }
  return texts;
}

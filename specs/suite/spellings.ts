const units = (value: string) => [...Array(value.length).keys()].map((at) => value.charCodeAt(at));
const toHex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');
const each = (value: string, spell: (character: string) => string) => [...value].map(spell).join('');
const percentAll = (value: string) => [...Buffer.from(value)].map((byte) => `%${toHex(byte, 2)}`).join('');
const base64 = (value: string) => Buffer.from(value).toString('base64');

/** Every way to write a value down that a service, a gateway or a library might find. */
export const spellings: { readonly [name: string]: (value: string) => string } = {
  plain: (value) => value,
  'in upper case': (value) => value.toUpperCase(),
  'in lower case': (value) => value.toLowerCase(),
  'percent-encoded': (value) => encodeURIComponent(value),
  'percent-encoded to the last letter': percentAll,
  'percent-encoded twice': (value) => encodeURIComponent(encodeURIComponent(value)),
  'percent-encoded twice to the last letter': (value) => percentAll(percentAll(value)),
  'percent-encoded in part': (value) => percentAll(value.slice(0, 3)) + value.slice(3),
  'as in a form': (value) => new URLSearchParams({ value }).toString(),
  'as \\u0041': (value) =>
    units(value)
      .map((unit) => `\\u${toHex(unit, 4)}`)
      .join(''),
  'as \\u0041 in part': (value) =>
    value[0] +
    units(value.slice(1, 4))
      .map((unit) => `\\u${toHex(unit, 4)}`)
      .join('') +
    value.slice(4),
  'as \\x41': (value) => [...Buffer.from(value)].map((byte) => `\\x${toHex(byte, 2)}`).join(''),
  'as \\u{41}': (value) => each(value, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`),
  'as JSON': (value) => JSON.stringify(value),
  'as JSON with \\/': (value) => JSON.stringify(value).replaceAll('/', '\\/'),
  'as JSON three deep': (value) => JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: value }) }) }),
  'as JSON three deep, cut off': (value) =>
    JSON.stringify({ a: JSON.stringify({ b: JSON.stringify({ c: value }) }) }).slice(0, -2),
  'in decimal entities': (value) => each(value, (character) => `&#${character.codePointAt(0)};`),
  'in hex entities': (value) =>
    each(value, (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16)};`),
  'in entities without a semicolon': (value) => each(value, (character) => `&#${character.codePointAt(0)}`),
  'in named entities': (value) =>
    value
      .replaceAll('&', '&amp;')
      .replaceAll('@', '&commat;')
      .replaceAll('+', '&plus;')
      .replaceAll('/', '&sol;'),
  'in entities of entities': (value) => each(value, (character) => `&amp;#${character.codePointAt(0)};`),
  'in quoted-printable': (value) =>
    [...Buffer.from(value)].map((byte) => `=${toHex(byte, 2).toUpperCase()}`).join(''),
  'in quoted-printable with a soft break': (value) => `${value.slice(0, 5)}=\r\n${value.slice(5)}`,
  'in hex': (value) => Buffer.from(value).toString('hex'),
  'in upper hex': (value) => Buffer.from(value).toString('hex').toUpperCase(),
  'in hex with blanks': (value) => [...Buffer.from(value)].map((byte) => toHex(byte, 2)).join(' '),
  'as UTF-16': (value) => Buffer.from(value, 'utf16le').toString('latin1'),
  'in base64': base64,
  'in base64 for URLs': (value) => Buffer.from(value).toString('base64url'),
  'in base64 one byte later': (value) => base64(`x${value}yz`),
  'in base64 two bytes later': (value) => base64(`xy${value}z`),
  'in base64 within base64': (value) => base64(`Basic ${base64(`user:${value}`)}`),
  'in base64 of UTF-16': (value) => Buffer.from(value, 'utf16le').toString('base64'),
  'in base64 of escapes': (value) =>
    base64(
      `{"a":"${units(value)
        .map((unit) => `\\u${toHex(unit, 4)}`)
        .join('')}"}`,
    ),
  'in base64 with line breaks': (value) =>
    base64(`authorization of somebody or other: ${value}, and more`).replace(/.{48}/g, '$&\r\n'),
  'in percent-encoded base64': (value) => encodeURIComponent(base64(value)),
  'in base64 in hex': (value) => Buffer.from(base64(value)).toString('hex'),
  'in an address': (value) => `https://user:${encodeURIComponent(value)}@example.test/path?x=1`,
  backwards: (value) => [...value].reverse().join(''),
};

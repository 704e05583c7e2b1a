/** JSON as a case writes it. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [name: string]: Value };

/**
 * Merges a change into a value as RFC 7396 does: members are merged, null takes a member away, anything else replaces.
 * Beyond it, an object changes a list element by element: `{ "0": … }` is its first.
 */
export function merged(value: Value | undefined, change: Value): Value {
  if (!isObject(change)) return change;
  if (Array.isArray(value))
    return Object.values(mergedMembers(Object.fromEntries(Object.entries(value)), change));
  return mergedMembers(isObject(value) ? value : {}, change);
}

type Members = { readonly [name: string]: Value };

function mergedMembers(members: Members, change: Members): Members {
  const names = new Set([...Object.keys(members), ...Object.keys(change)]);
  const entries = [...names]
    .filter((name) => change[name] !== null)
    .map((name) => [name, name in change ? merged(members[name], change[name] as Value) : members[name]]);
  return Object.fromEntries(entries) as Members;
}

function isObject(value: Value | undefined): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Look-up tables built once per registry, at the first question.

import type { Library, Registry } from './registry.ts';

/** A function from library to `build(registry)` that builds only once for each registry. */
export function memo<T>(build: (registry: Registry) => T): (library: Pick<Library, 'registry'>) => T {
  const built = new WeakMap<Registry, { readonly value: T }>();
  return ({ registry }) => {
    const known = built.get(registry);
    if (known) return known.value;
    const value = build(registry);
    built.set(registry, { value });
    return value;
  };
}

/** Entries of `list` by each of their keys; an entry that has a key twice stands there once. */
export function groupBy<T>(list: Iterable<T>, keysOf: (entry: T) => Iterable<string>): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const entry of list) {
    for (const key of keysOf(entry)) {
      const held = map.get(key);
      if (!held) map.set(key, [entry]);
      else if (held.at(-1) !== entry) held.push(entry);
    }
  }
  return map;
}

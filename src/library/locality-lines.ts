// Localities as lines of a table, and the names they are found by, sorted: both are made when the program is built.

import { foldWords } from '../base/fold.ts';
import { allCells, linesOf } from './lines.ts';
import type { Locality, LocalityLines } from './registry.ts';
import type { AuthorityKind } from './rule.ts';

const oldSpelling = (name: string): string => foldWords(name.replace(/â/g, 'î').replace(/Â/g, 'Î'));

/** Keys of a name: folded words, the spelling with î inside words, and the other spelling on record. */
const keysOf = ({ name, folded, alt }: Locality): string[] => [
  folded, ...(/[âÂ]/.test(name) ? [oldSpelling(name)] : []), ...(alt ? [foldWords(alt), oldSpelling(alt)] : []),
];

export function localityLines(list: readonly Locality[]): LocalityLines {
  const rowsOf = new Map<string, Set<number>>();
  list.forEach((entry, row) => { for (const key of keysOf(entry)) rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(row)); });
  const names = [...rowsOf].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, rows]) => [name, [...rows].join(' ')]);
  return { rows: linesOf(list.map((l) => [l.name, l.alt, l.kind, l.county, l.siruta, l.seat ? 1 : 0])), names: linesOf(names) };
}

/** The entry of one line of `rows`, by its cells. */
export function localityOf([name = '', alt, kind, county = '', siruta, seat]: readonly string[]): Locality {
  return { name, folded: foldWords(name), ...(alt ? { alt } : {}), kind: kind as AuthorityKind, county, siruta: Number(siruta), seat: seat === '1' };
}

/** All entries, in the order of the registry. */
export const localitiesFrom = ({ rows }: LocalityLines): Locality[] => allCells(rows).map(localityOf);

// Communes, towns, municipalities, sectors and counties by name; localities are searched in a sorted text, not built into maps.

import { foldWords } from '../base/fold.ts';
import { cellEnd, cellsAt, keyAt, lineEnd, lineFrom, nextLine } from './lines.ts';
import { localityLines, localityOf } from './locality-lines.ts';
import { groupBy, memo } from './memo.ts';
import type { County, Library, Locality } from './registry.ts';

type From = Pick<Library, 'registry'>;

const lines = memo((registry) => {
  const { rows, names } = registry.lines?.localities ?? localityLines(registry.localities);
  return { rows: rows.split(lineEnd), names, read: new Map<string, Locality>() };
});
const byCounty = memo((registry) => groupBy(registry.localities, (l) => [l.county]));
const counties = memo((registry) => groupBy(registry.counties, (c) => [c.code.toLowerCase(), foldWords(c.name), foldWords(c.name.replace(/â/g, 'î'))]));

/** The localities of the line of names that begins at `at`. */
function localitiesAt(library: From, at: number): readonly Locality[] {
  const { rows, names, read } = lines(library);
  return (cellsAt(names, at)[1] as string).split(' ').map((number) => {
    const known = read.get(number) ?? localityOf((rows[Number(number)] as string).split(cellEnd));
    read.set(number, known);
    return known;
  });
}

/** Every locality of that name, in any spelling of ș ț â î and with or without hyphens; several where counties share a name. */
export function localitiesNamed(library: From, name: string): readonly Locality[] {
  const { names } = lines(library), key = foldWords(name), at = lineFrom(names, key);
  return at < names.length && keyAt(names, at) === key ? localitiesAt(library, at) : [];
}

/** The localities of that name in a county (its code), of the kind where one is given. */
export const localitiesIn = (library: From, name: string, county: string, kind?: Locality['kind']): readonly Locality[] =>
  localitiesNamed(library, name).filter((l) => l.county === county && (kind === undefined || l.kind === kind));

export const localitiesOfCounty = (library: From, county: string): readonly Locality[] => byCounty(library).get(county) ?? [];

/** The longest locality name that begins at `words[at]` (folded words), with how many words it takes. */
export function localityAt(library: From, words: readonly string[], at: number): { readonly localities: readonly Locality[]; readonly length: number } | null {
  const first = words[at];
  if (!first) return null;
  const { names } = lines(library), told = `${words.slice(at).join(' ')} `;
  let best = '', bestAt = -1;
  // Names that begin with the same word stand together: a blank comes before every letter.
  for (let line = lineFrom(names, first); line < names.length && names.startsWith(first, line); line = nextLine(names, line)) {
    const name = keyAt(names, line);
    if (name.length > first.length && name[first.length] !== ' ') break;
    if (name.length > best.length && told.startsWith(`${name} `)) { best = name; bestAt = line; }
  }
  return bestAt < 0 ? null : { localities: localitiesAt(library, bestAt), length: best.split(' ').length };
}

/** A county by name (`Neamț`, `NEAMT`) or code (`NT`). */
export const countyNamed = (library: From, name: string): County | undefined => counties(library).get(foldWords(name))?.[0];

export const countyByCode = (library: From, code: string): County | undefined => counties(library).get(code.toLowerCase())?.find((c) => c.code === code);

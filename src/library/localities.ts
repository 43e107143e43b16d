// Communes, towns, municipalities, sectors and counties by name; the index is built at the first question.

import { foldWords } from '../base/fold.ts';
import { groupBy, memo } from './memo.ts';
import type { County, Library, Locality } from './registry.ts';

type From = Pick<Library, 'registry'>;

const oldSpelling = (name: string): string => foldWords(name.replace(/â/g, 'î').replace(/Â/g, 'Î'));

/** Keys of a name: folded words, the spelling with î inside words, and the other spelling on record. */
const keysOf = ({ name, folded, alt }: Locality): string[] => [
  folded, ...(/[âÂ]/.test(name) ? [oldSpelling(name)] : []), ...(alt ? [foldWords(alt), oldSpelling(alt)] : []),
];

const byName = memo((registry) => groupBy(registry.localities, keysOf));
/** The most words of a name by its first word. */
const firstWords = memo((registry) => {
  const longest = new Map<string, number>();
  for (const key of byName({ registry }).keys()) {
    const [first = '', ...rest] = key.split(' ');
    if ((longest.get(first) ?? 0) <= rest.length) longest.set(first, rest.length + 1);
  }
  return longest;
});
const byCounty = memo((registry) => groupBy(registry.localities, (l) => [l.county]));
const counties = memo((registry) => groupBy(registry.counties, (c) => [c.code.toLowerCase(), foldWords(c.name), foldWords(c.name.replace(/â/g, 'î'))]));

/** Every locality of that name, in any spelling of ș ț â î and with or without hyphens; several where counties share a name. */
export const localitiesNamed = (library: From, name: string): readonly Locality[] => byName(library).get(foldWords(name)) ?? [];

/** The localities of that name in a county (its code), of the kind where one is given. */
export const localitiesIn = (library: From, name: string, county: string, kind?: Locality['kind']): readonly Locality[] =>
  localitiesNamed(library, name).filter((l) => l.county === county && (kind === undefined || l.kind === kind));

export const localitiesOfCounty = (library: From, county: string): readonly Locality[] => byCounty(library).get(county) ?? [];

/** The longest locality name that begins at `words[at]` (folded words), with how many words it takes. */
export function localityAt(library: From, words: readonly string[], at: number): { readonly localities: readonly Locality[]; readonly length: number } | null {
  const first = words[at];
  const most = first === undefined ? 0 : (firstWords(library).get(first) ?? 0);
  for (let length = Math.min(most, words.length - at); length > 0; length -= 1) {
    const localities = byName(library).get(words.slice(at, at + length).join(' '));
    if (localities) return { localities, length };
  }
  return null;
}

/** A county by name (`Neamț`, `NEAMT`) or code (`NT`). */
export const countyNamed = (library: From, name: string): County | undefined => counties(library).get(foldWords(name))?.[0];

export const countyByCode = (library: From, code: string): County | undefined => counties(library).get(code.toLowerCase())?.find((c) => c.code === code);

// Names of localities and counties in running text, looked up in the gazetteer.

import { fold } from '../../base/fold.ts';
import { madeOnce, remembered } from '../../base/remembered.ts';
import { countyByCode, countyNamed, localitiesNamed } from '../../library/localities.ts';
import type { Library, Locality } from '../../library/registry.ts';

/** Folded, hyphens and the usual abbreviations opened: `Tg. Frumos` and `TÂRGU-FRUMOS` are one. */
export const placeKey = remembered((name): string =>
  fold(name).replace(/\btg\.?\s*(?=[a-z])/g, 'targu ').replace(/\bsf\.?\s+(?=[a-z])/g, 'sfantu ').replace(/\btirgu\b/g, 'targu').replace(/[-–.]/g, ' ').replace(/\s+/g, ' ').trim());

/** The localities of a name, abbreviations opened. */
export const localitiesOf = (library: Library, name: string): readonly Locality[] => localitiesNamed(library, placeKey(name));

/** The name of a county known by name or code, null when there is none. */
export const countyOf = (library: Library, nameOrCode: string): string | null => (countyNamed(library, nameOrCode) ?? countyByCode(library, nameOrCode))?.name ?? null;

/** The seat of a county known by name or code. */
export const seatOf = (library: Library, nameOrCode: string): string | null => (countyNamed(library, nameOrCode) ?? countyByCode(library, nameOrCode))?.seat ?? null;

const word = madeOnce(() => /[\s,]*((?:[\p{Lu}][\p{L}.]*)(?:[-–][\p{L}]+)*)/uy), link = madeOnce(() => /\s+(?:de|cel|din|lui|la|pe|sub|cu)(?=\s+\p{Lu})/uy);

/** Where a sticky pattern ends that matches at `from`; -1 where it does not. */
function endAt(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The capitalised words that `text` begins with, as up to `limit` growing names: `Târgu`, `Târgu Frumos`, … */
export function namesAt(text: string, limit = 4): { readonly name: string; readonly length: number }[] {
  const out: { name: string; length: number }[] = [];
  let end = 0, start = 0;
  for (let n = 0; n < limit; n += 1) {
    const joint = n > 0 ? endAt(link(), text, end) : -1, from = joint < 0 ? end : joint, next = endAt(word(), text, from);
    if (next < 0 || (n > 0 && /^\s*,|\n/.test(text.slice(from, next)))) break;
    if (n === 0) start = text.search(/[^\s,]/);
    end = next;
    out.push({ name: text.slice(start, text[end - 1] === '.' ? end - 1 : end), length: end });
  }
  return out;
}

/**
 * True where no name goes on at `at`, the end of a capitalised word: a sign that parts stands there, or a small word that links
 * no names (see `link`). It may be false where none goes on all the same.
 */
export const endsName = (text: string, at: number): boolean => {
  const next = text[at] ?? '';
  return next === ' ' ? /[abe-kmnoqrt-z0-9(]/.test(text[at + 1] ?? '') : next !== '' && ',;:()"”/'.includes(next);
};

/** The longest of growing names that `known` accepts. */
export function longestOf(names: readonly { readonly name: string }[], known: (name: string) => boolean): string | null {
  for (let i = names.length - 1; i >= 0; i -= 1) if (known((names[i] as { readonly name: string }).name)) return (names[i] as { readonly name: string }).name;
  return null;
}

// Names of localities and counties in running text, looked up in the gazetteer.

import { fold } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';
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

const word = (): RegExp => /^[\s,]*((?:[\p{Lu}][\p{L}.]*)(?:[-–][\p{L}]+)*)/u;
const link = (): RegExp => /^\s+(?:de|cel|din|lui|la|pe|sub|cu)(?=\s+\p{Lu})/u;

/** The capitalised words that `text` begins with, as up to `limit` growing names: `Târgu`, `Târgu Frumos`, … */
export function namesAt(text: string, limit = 4): { readonly name: string; readonly length: number }[] {
  const out: { name: string; length: number }[] = [];
  let at = 0;
  for (let n = 0; n < limit; n += 1) {
    const joint = n > 0 ? link().exec(text.slice(at)) : null;
    const from = at + (joint ? joint[0].length : 0);
    const m = word().exec(text.slice(from));
    if (!m || (n > 0 && /^[\s]*,/.test(m[0])) || (n > 0 && /\n/.test(m[0]))) break;
    at = from + m[0].length;
    out.push({ name: text.slice(0, at).replace(/^[\s,]+/, '').replace(/\.$/, ''), length: at });
    if (/[,;]$/.test(m[0])) break;
  }
  return out;
}

/** The longest of growing names that `known` accepts. */
export function longestOf(names: readonly { readonly name: string }[], known: (name: string) => boolean): string | null {
  for (let i = names.length - 1; i >= 0; i -= 1) if (known((names[i] as { readonly name: string }).name)) return (names[i] as { readonly name: string }).name;
  return null;
}

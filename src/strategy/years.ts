// In which years a measure is due, from the words of its term ("trim. II 2025", "2024-2026", "anual", "31.12.2027").

import { fold } from '../base/fold.ts';

export interface Period { readonly from: number; readonly to: number }

const range = /((?:19|20)\d{2})\s*(?:-|–|—|\/|la|si|pana (?:in|la))\s*((?:19|20)\d{2})/g;
const single = /(?<![\d/])((?:19|20)\d{2})(?!\d)/g;

/**
 * Years named by a term, in order. A range is every year in it, unless it is the strategy's whole period (then the term
 * names no year); "anual" is every year of the period; "permanent" and the like name none.
 */
export function yearsOfTerm(term: string, period: Period | null): number[] {
  const words = fold(term), years = new Set<number>();
  let rest = words;
  for (const [whole, a, b] of words.matchAll(range)) {
    const from = Number(a), to = Number(b);
    rest = rest.replace(whole as string, ' ');
    if (to < from || to - from > 20 || (period && from <= period.from && to >= period.to && to > from)) continue;
    for (let year = from; year <= to; year += 1) years.add(year);
  }
  for (const [, year] of rest.matchAll(single)) years.add(Number(year));
  if (years.size === 0 && rest === words && period && /\banual\w*|\bin fiecare an\b|\b(lunar|trimestrial|semestrial)\b/.test(words)) {
    for (let year = period.from; year <= period.to; year += 1) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

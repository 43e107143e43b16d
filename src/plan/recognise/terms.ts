// When something is brought up to date or done: "anual", "ori de câte ori este nevoie", "trimestrial/anual", "martie 2024".

import type { Term } from '../plan.ts';
import { holdsOne } from './marks.ts';

export interface TermHit { readonly start: number; readonly end: number; readonly frequency: Term['frequency'] }

const months = 'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie';
/** "actualizare anuală", "frecvență: trimestrială", "– anuală": the frequency as an adjective of the act of bringing up to date. */
const adjective = (word: string): RegExp => new RegExp(`(?<=(?:\\b(?:actualiz|reactualiz|revizui|public|afis|frecvent|periodicitat)[a-z]*\\s*:?\\s*|[–—:-]\\s{0,2})(?:cel\\s+putin\\s+)?)${word}\\b`, 'g');
/** Patterns on folded text; the first that fits a place wins. Every hit of a pattern holds one of its words. */
const patterns: readonly { readonly frequency: Term['frequency']; readonly words: readonly string[] | RegExp; readonly pattern: RegExp }[] = [
  { frequency: 'la-nevoie', words: ['ori'], pattern: /\b(?:ori\s+)?de\s+c[ai]te\s+ori\b(?:\s+(?:este|e|va fi|apare?|apar|intervine?|intervin|se|sunt|situatia|exista)\b[^.;:\n\t–—]{0,60})?/g },
  { frequency: 'la-nevoie', words: ['cand', 'cind'], pattern: /\b(?:atunci\s+)?c[ai]nd\s+(?:(?:este|e|va fi)\s+(?:cazul|necesar|nevoie)|situatia\s+(?:o\s+)?(?:impune|cere))\b/g },
  { frequency: 'la-nevoie', words: ['cand ', 'cand\n', 'cind', 'masura'], pattern: /\bc[ai]nd\s+(?:apar|intervin|se\s+(?:modifica|schimba|produc)|exista|sunt)\b[^.;:\n\t–—]{0,60}|\bpe\s+masura\s+(?:modific|schimb|apari|actualiz|ce\b)[^.;:\n\t–—]{0,60}/g },
  { frequency: 'la-nevoie', words: ['daca', 'nevoie', 'cerere', 'solicitare'], pattern: /\bdaca\s+(?:este|e|va fi)\s+(?:cazul|necesar|nevoie)\b|\bla\s+(?:nevoie|cerere|solicitare)\b|\bin\s+caz\s+de\s+nevoie\b/g },
  { frequency: 'la-nevoie', words: ['modific', 'schimb', 'actualizar'], pattern: /\b(?:la|dupa|cu\s+ocazia)\s+(?:fiecare\s+|orice\s+)?(?:modific[a-z]+|schimb[a-z]+|actualizar[a-z]+)\b/g },
  { frequency: 'altul', words: [' ani', '\nani', '\tani'], pattern: /\b(?:o\s+data\s+)?la\s+(?:fiecare\s+)?(?:doi|trei|patru|cinci|\d)\s+ani\b/g },
  { frequency: 'permanent', words: ['permanen', 'continuu', 'zilnic', 'saptamanal', 'parcursul'], pattern: /\b(?:permanent|in\s+permanenta|continuu|zilnic|saptamanal|pe\s+tot\s+parcursul\s+anului(?:\s+\d{4})?)\b/g },
  { frequency: 'lunar', words: ['luna'], pattern: /\b(?:cel\s+putin\s+)?(?:lunar|in\s+fiecare\s+luna|o\s?data\s+pe\s+luna)\b/g },
  { frequency: 'trimestrial', words: ['trimestr', 'luni'], pattern: /\b(?:cel\s+putin\s+)?(?:trimestrial|in\s+fiecare\s+trimestru|o\s?data\s+pe\s+trimestru|la\s+(?:fiecare\s+)?(?:3|trei)\s+luni)\b/g },
  { frequency: 'semestrial', words: ['semestr', 'bianual', 'doua', 'luni'], pattern: /\b(?:cel\s+putin\s+)?(?:semestrial|bianual|de\s+doua\s+ori\s+pe\s+an|o\s?data\s+pe\s+semestru|in\s+fiecare\s+semestru|la\s+(?:fiecare\s+)?(?:6|sase)\s+luni)\b/g },
  { frequency: 'anual', words: ['anual', 'data', 'fiecare', '12', '/an', '/ an'], pattern: /\b(?<!(?:plan|planul|planului|program|programul|raport|raportul|raportului|buget|bugetul|bugetului)\s)(?:cel\s+putin\s+)?(?:anual(?!\s+de\s)|o\s?data\s*(?:pe\s+|\/\s*)an|(?<![\d.,])1\s*\/\s*an|in\s+fiecare\s+an|la\s+(?:fiecare\s+)?12\s+luni)\b/g },
  { frequency: 'anual', words: ['anuala'], pattern: adjective('anuala') },
  { frequency: 'semestrial', words: ['semestriala'], pattern: adjective('semestriala') },
  { frequency: 'trimestrial', words: ['trimestriala'], pattern: adjective('trimestriala') },
  { frequency: 'lunar', words: ['lunara'], pattern: adjective('lunara') },
  { frequency: 'permanent', words: ['permanenta', 'continua', 'zilnica', 'saptamanala'], pattern: adjective('(?:permanenta|continua|zilnica|saptamanala)') },
  { frequency: 'periodic', words: ['periodica'], pattern: adjective('periodica') },
  { frequency: 'altul', words: ['dupa'], pattern: /(?:(?<=[–—:-]\s{0,2})|(?<=\bse\s+publica\s))(?:imediat\s+)?dupa\s+(?:aprobare|adoptare)\b/g },
  { frequency: 'periodic', words: ['periodic', 'functie'], pattern: /\bperiodic\b(?:\s*,?\s*in\s+functie\s+de\s+[^.;\n\t]{0,60})?|\bin\s+functie\s+de\s+(?:modificari|schimbari)[^.;\n\t]{0,40}/g },
  { frequency: 'data', words: new RegExp(months), pattern: new RegExp(`\\b(?:(?:pana\\s+(?:la|in)(?:\\s+data\\s+de)?|la\\s+data\\s+de|in\\s+luna|luna)\\s+)?(?:\\d{1,2}\\s+)?(?:${months})(?:\\s*-\\s*(?:${months}))?(?:\\s+\\d{4})?\\b`, 'g') },
  { frequency: 'data', words: [' 20'], pattern: /\b(?:ian|febr?|mart|apr|iun|iul|aug|sept|oct|noi|nov|dec)\.?\s+20\d{2}\b/g },
  { frequency: 'la-nevoie', words: ['zile'], pattern: /\bin\s+(?:termen\s+de\s+)?(?:maximum\s+|cel\s+mult\s+)?\d{1,2}\s+(?:de\s+)?zile(?:\s+lucratoare)?\s+de\s+la\b[^.;:\n\t–—]{0,60}/g },
  { frequency: 'data', words: /\d\.\d{1,2}\.\d{4}/, pattern: /(?<=[–—:-]\s{0,2})\d{1,2}\.\d{1,2}\.\d{4}\b/g },
  { frequency: 'data', words: ['pana', 'data', 'trim'], pattern: /\b(?:pana\s+(?:la|in)(?:\s+data\s+de)?|la\s+data\s+de)\s+\d{1,2}\.\d{1,2}(?:\.\d{4})?\b|\btrim(?:estrul|\.)?\s*(?:iv|i{1,3})\b/g },
];

/** Frequencies and moments told in a folded text, in order of place, never overlapping. */
export function termsIn(folded: string): TermHit[] {
  const out: TermHit[] = [];
  for (const { frequency, words, pattern } of patterns) {
    if (!(words instanceof RegExp ? words.test(folded) : holdsOne(folded, words))) continue;
    for (const hit of folded.matchAll(pattern)) {
      const start = hit.index, end = start + hit[0].trimEnd().length;
      if (!out.some((other) => start < other.end && other.start < end)) out.push({ start, end, frequency });
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** The hits as one term: the first frequency counts, further ones joined by a slash or "sau" are alternatives. */
export function termOf(text: string, hits: readonly TermHit[]): Term | null {
  const first = hits[0];
  if (!first) return null;
  const alternatives: string[] = [text.slice(first.start, first.end)];
  let end = first.end;
  for (const hit of hits.slice(1)) {
    if (!/^\s*(?:\/|,|sau|și|si|și\/sau)\s*$/.test(text.slice(end, hit.start))) break;
    alternatives.push(text.slice(hit.start, hit.end));
    end = hit.end;
  }
  return { raw: text.slice(first.start, end), frequency: first.frequency, alternatives: alternatives.length > 1 ? alternatives : [] };
}

// Whether a text quoted stands in another document, word by word, and what differs where it does not.

import { foldWords } from '../base/fold.ts';
import { wordLikeness } from '../base/similarity.ts';
import { isLittleWord } from '../base/stem.ts';

/** exact: the same words; cut: the same words, shortened at an end; changed: other words inside; absent: nothing like it. */
export type QuoteState = 'exact' | 'cut' | 'changed' | 'absent';
export interface Quote {
  readonly state: QuoteState;
  /** The nearest text of the document. */
  readonly nearest: string | null;
  /** 0 to 1: share of subject words that both have. */
  readonly likeness: number;
  /** Words of the quotation that the document lacks, and the other way round. */
  readonly added: readonly string[];
  readonly left: readonly string[];
}

/** Words that only fit an objective to a place: no change of what it says. */
const placing = new Set(['nivelul', 'nivel', 'comunei', 'comuna', 'orasului', 'orasul', 'municipiului', 'municipiul', 'judetului', 'judetul', 'sectorului', 'localitatii', 'local', 'locala', 'obiectiv', 'obiectivul', 'general', 'specific', 'operational', 'directia', 'actiune']);

interface Token { readonly folded: string; readonly shown: string }
/** A word ends a list with a letter or number label before it ("a)", "1.2."). */
const label = /^\s*(?:[-–•❖✓*]\s*)*(?:[A-ZĂÂÎȘȚ]{1,3}\.?\s?)?(?:\d+(?:\.\d+)*[.)]?|[a-zA-Z][.)])\s+/u;

const tokensOf = (text: string): Token[] => text.replace(label, '').split(/\s+/).flatMap((shown): Token[] => {
  const folded = foldWords(shown);
  return folded === '' ? [] : folded.split(' ').filter((w) => !isLittleWord(w)).map((w) => ({ folded: w, shown: shown.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '') }));
});

/** Same word: equal stems or a near spelling (recognition errors); numbers must be equal. */
const same = (a: Token, b: Token): boolean => a.folded === b.folded || (!/\d/.test(a.folded) && !/\d/.test(b.folded) && wordLikeness(a.folded, b.folded) >= 0.75);

/** Longest common subsequence, as pairs of indices. */
function pairs(a: readonly Token[], b: readonly Token[]): [number, number][] {
  const width = b.length + 1, best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) {
    best[i * width + j] = same(a[i] as Token, b[j] as Token) ? (best[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
  }
  const out: [number, number][] = [];
  let i = 0, j = 0;
  while (i < a.length && j < b.length) {
    if (same(a[i] as Token, b[j] as Token)) { out.push([i, j]); i += 1; j += 1; } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i += 1; else j += 1;
  }
  return out;
}

function compare(quoted: readonly Token[], source: readonly Token[], nearest: string, fits: ReadonlySet<string>): Quote {
  const matched = pairs(quoted, source);
  const first = matched[0]?.[1] ?? 0, last = matched.at(-1)?.[1] ?? -1;
  const inQuote = new Set(matched.map(([i]) => i)), inSource = new Set(matched.map(([, j]) => j));
  const counts = (t: Token): boolean => !placing.has(t.folded) && !fits.has(t.folded);
  const added = quoted.filter((t, i) => !inQuote.has(i) && counts(t));
  const inside = source.filter((t, j) => j > first && j < last && !inSource.has(j) && counts(t));
  const outside = source.filter((t, j) => (j < first || j > last) && counts(t));
  const likeness = (2 * matched.length) / (quoted.length + (last - first + 1) || 1);
  const state: QuoteState = matched.length === 0 || likeness < 0.5 ? 'absent' : added.length > 0 || inside.length > 0 ? 'changed' : outside.length > 0 ? 'cut' : 'exact';
  // Words changed at an end stand outside what matched; a long source around the quotation is no part of it.
  const left = state === 'changed' && added.length > 0 && source.length <= quoted.length * 2 ? [...inside, ...outside] : inside;
  return { state, nearest, likeness, added: added.map((t) => t.shown), left: left.map((t) => t.shown) };
}

const rank: Readonly<Record<QuoteState, number>> = { exact: 3, cut: 2, changed: 1, absent: 0 };

/**
 * Looks for `text` among `sources` (objectives first, then sentences of the document). Words in `fits` (the locality's
 * name) and words that only place the objective are no difference.
 */
export function findQuote(text: string, sources: readonly string[], fits: readonly string[] = []): Quote {
  const quoted = tokensOf(text), names = new Set(fits.flatMap((f) => foldWords(f).split(' ')));
  let best: Quote = { state: 'absent', nearest: null, likeness: 0, added: [], left: [] };
  if (quoted.length === 0) return { ...best, state: 'exact' };
  const wanted = new Set(quoted.map((t) => t.folded.slice(0, 5)));
  for (const source of sources) {
    const tokens = tokensOf(source);
    if (tokens.length === 0 || tokens.length > 600) continue;
    const shared = tokens.reduce((n, t) => n + (wanted.has(t.folded.slice(0, 5)) ? 1 : 0), 0);
    if (shared < quoted.length * 0.4) continue;
    const one = compare(quoted, tokens, source, names);
    if (rank[one.state] > rank[best.state] || (rank[one.state] === rank[best.state] && one.likeness > best.likeness)) best = one;
    if (best.state === 'exact') break;
  }
  return best;
}

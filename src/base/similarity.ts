// How alike two words or two texts are, from 0 to 1: stems first, then letters, for texts damaged by recognition.

import { distance } from 'fastest-levenshtein';
import { foldWords } from './fold.ts';
import { isLittleWord, stem, stemsOf } from './stem.ts';

/** Likeness of two folded words: 1 for equal words or stems, less for near spellings, 0 below two thirds of the letters. */
export function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const x = stem(a), y = stem(b);
  if (x === y) return 1;
  const long = Math.max(a.length, b.length), short = Math.min(a.length, b.length);
  if (short < 4 || long > short * 2) return 0;
  if (a[0] !== b[0] && short < 6) return 0;
  const best = 1 - Math.min(distance(a, b) / long, distance(x, y) / Math.max(x.length, y.length));
  return best >= 0.66 ? best * 0.95 : 0;
}

/** Titles are compared with each other again and again. */
const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 1000;

function subjectStems(text: string): ReadonlySet<string> {
  const made = known.get(text) ?? new Set(foldWords(text).split(' ').filter((w) => w && !isLittleWord(w)).map(stem));
  if (known.size >= mostKnown) known.clear();
  known.set(text, made);
  return made;
}

/** Dice coefficient of the stems of two texts, words of no subject left out. */
export function stemDice(a: string, b: string): number {
  const x = subjectStems(a), y = subjectStems(b);
  if (x.size + y.size === 0) return a.trim() === b.trim() ? 1 : 0;
  let common = 0;
  for (const word of x) if (y.has(word)) common += 1;
  return (2 * common) / (x.size + y.size);
}

const trigrams = (text: string): Map<string, number> => {
  const squeezed = foldWords(text).replace(/ /g, '');
  const out = new Map<string, number>();
  for (let i = 0; i + 3 <= squeezed.length; i += 1) out.set(squeezed.slice(i, i + 3), (out.get(squeezed.slice(i, i + 3)) ?? 0) + 1);
  return out;
};

/** Dice coefficient of letter trigrams, blind to spaces: survives fused and broken words. */
export function trigramDice(a: string, b: string): number {
  const x = trigrams(a), y = trigrams(b);
  let total = 0, common = 0;
  for (const n of x.values()) total += n;
  for (const n of y.values()) total += n;
  for (const [gram, n] of x) common += Math.min(n, y.get(gram) ?? 0);
  return total === 0 ? 0 : (2 * common) / total;
}

/** Likeness of two texts: the better of stems and letters, so that neither inflection nor damage hides it. */
export const textLikeness = (a: string, b: string): number => Math.max(stemDice(a, b), trigramDice(a, b));

/** Share of the subject words of `part` that stand in `whole` (by stem), 0 when `part` has none. */
export function coverage(part: string, whole: string): number {
  const there = new Set(stemsOf(whole));
  const asked = foldWords(part).split(' ').filter((w) => w && !isLittleWord(w)).map(stem);
  return asked.length === 0 ? 0 : asked.filter((w) => there.has(w)).length / asked.length;
}

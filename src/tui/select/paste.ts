// The text a person can paste into the plan: what the remedy puts between quotation marks, or the remedy itself.

import type { Language } from '../../base/language.ts';

/** A quotation of at least this many words is text for the plan; shorter ones only name a word. */
const fewest = 4;

/**
 * The quoted passages of a remedy that can be pasted, longest first as one text per passage; null where it quotes none
 * (then the remedy as a whole is what there is to copy).
 */
export function pasteText(remedy: string, lang: Language): string | null {
  const quotes = [...remedy.matchAll(lang === 'ro' ? /„([^”]+)”/g : /[“"]([^”"]+)[”"]/g)].map((m) => (m[1] as string).trim()).filter((q) => q.split(/\s+/).length >= fewest);
  return quotes.length ? quotes.join('\n') : null;
}

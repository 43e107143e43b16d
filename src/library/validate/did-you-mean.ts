// The nearest known word to a mistyped one.

import { distance } from 'fastest-levenshtein';

/** The known word that `word` most resembles, or null where none is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** Sentences that name the nearest known word, or the whole list where it is short. */
export function suggestion(word: string, known: Iterable<string>): { readonly ro: string; readonly en: string } {
  const list = [...known];
  const near = nearest(word, list);
  if (near !== null) return { ro: `Ați vrut să scrieți „${near}”?`, en: `Did you mean "${near}"?` };
  if (list.length <= 20) return { ro: `Valori cunoscute: ${list.join(', ')}.`, en: `Known values: ${list.join(', ')}.` };
  return { ro: 'Verificați numele în documentație.', en: 'Check the name in the documentation.' };
}

// Finds in a folded text what the patterns of a table find, word by word: a word is looked up once, however often it comes.

import { letters, type Opening, type OpeningTable, rest } from './openings.ts';

/** A match of one of the owner's patterns; `start` and `end` count in the text. */
export interface Found { readonly owner: number; readonly start: number; readonly end: number }

/** The words of a text as patterns see them: letters of ASCII, digits and low lines. */
export const wordsIn = (text: string): string[] => text.split(/\W+/);

const none: readonly Opening[] = [];
const mostKnown = 20_000;

export class WordFinder {
  readonly #table: OpeningTable;
  readonly #known = new Map<string, readonly Opening[]>();
  readonly #patterns: (RegExp | undefined)[] = [];

  constructor(table: OpeningTable) { this.#table = table; }

  /** What can begin with this word: of one owner in the order of its patterns. */
  #openings(word: string): readonly Opening[] {
    const known = this.#known.get(word);
    if (known) return known;
    const { by } = this.#table;
    let fits: Opening[] | undefined;
    for (let n = 2; n <= letters && n <= word.length; n += 1) {
      const list = by[word.slice(0, n)];
      if (list) for (const opening of list) if (word.startsWith(opening[0])) (fits ??= []).push(opening);
    }
    if (this.#known.size >= mostKnown) this.#known.clear();
    const made = fits ? fits.sort((a, b) => a[2] - b[2] || a[3] - b[3]) : none;
    this.#known.set(word, made);
    return made;
  }

  /** Where the match ends that begins with `word` at `at`; -1 where there is none. */
  #end(opening: Opening, text: string, at: number, word: string): number {
    const kind = opening[1], { length } = opening[0];
    if (kind === rest.open) return at + word.length;
    if (kind === rest.whole) return word.length === length ? at + length : -1;
    if (kind === rest.longer) return word.length > length ? at + word.length : -1;
    if (kind === rest.start) return at + length;
    const number = kind - rest.pattern, needs = this.#table.needs[number] as readonly string[];
    if (!needs.some((letters) => text.includes(letters, at))) return -1;
    const pattern = (this.#patterns[number] ??= new RegExp(this.#table.patterns[number] as string, 'y'));
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  }

  /**
   * Matches in the order of the text, those of one owner apart from each other, as its patterns joined by bars would give
   * them; of owners from `once` on only the first. Only of one owner where it is named.
   */
  find(text: string, { once = Infinity, only, words = wordsIn(text) }: { readonly once?: number; readonly only?: number; readonly words?: readonly string[] } = {}): Found[] {
    const out: Found[] = [], from: number[] = [];
    let at = 0;
    for (const word of words) {
      if (word.length < 2) { at += word.length; continue; }
      at = text.indexOf(word, at);
      for (const opening of this.#openings(word)) {
        const owner = opening[2];
        if ((only !== undefined && owner !== only) || (from[owner] ?? 0) > at) continue;
        const end = this.#end(opening, text, at, word);
        if (end < 0) continue;
        out.push({ owner, start: at, end });
        from[owner] = owner >= once ? text.length + 1 : end;
      }
      at += word.length;
    }
    return out;
  }
}

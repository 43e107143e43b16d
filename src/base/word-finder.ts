// Finds in a folded text what the patterns of a table find, word by word: a word is looked up once, however often it comes.

import { letters, type Opening, type OpeningTable, rest } from './openings.ts';

/** A match of one of the owner's patterns; `start` and `end` count in the text. */
export interface Found { readonly owner: number; readonly start: number; readonly end: number }

/** The words of a text as patterns see them: letters of ASCII, digits and low lines. */
export const wordsIn = (text: string): string[] => text.split(/\W+/);

/** A letter of ASCII, a digit or a low line. */
const isOfWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);
const [star, plus, bar] = [42, 43, 124];

/** Where a form of a table that begins at `at` ends; -1 where it does not stand there. */
function formEnd(form: string, text: string, at: number): number {
  let end = at;
  for (let i = 0; i < form.length; i += 1) {
    const code = form.charCodeAt(i);
    if (code === star || code === plus) {
      const start = end;
      while (isOfWord(text.charCodeAt(end))) end += 1;
      if (code === plus && end === start) return -1;
    } else if (code === bar) {
      if (isOfWord(text.charCodeAt(end))) return -1;
    } else if (text.charCodeAt(end) === code) end += 1;
    else return -1;
  }
  return end;
}

const none: readonly Opening[] = [];
const mostKnown = 20_000;

export class WordFinder {
  readonly #table: OpeningTable;
  readonly #known = new Map<string, readonly Opening[]>();
  readonly #patterns: (RegExp | undefined)[] = [];
  /** By pattern: in which search its letters were last looked for, and where they stood; -1 for nowhere further on. */
  readonly #soughtIn: number[] = [];
  readonly #needAt: number[] = [];
  #search = 0;
  /** By owner: where its next match may begin. */
  readonly #from: number[] = [];

  constructor(table: OpeningTable) { this.#table = table; }

  /** What can begin with this word: of one owner in the order of its patterns. */
  #openings(word: string): readonly Opening[] {
    const known = this.#known.get(word);
    if (known) return known;
    const list = this.#table.by[word.length > letters ? word.slice(0, letters) : word];
    const fits = list?.filter((one) => word.startsWith(one[0]) && (one[1] === rest.whole ? word.length === one[0].length : one[1] !== rest.longer || word.length > one[0].length));
    if (this.#known.size >= mostKnown) this.#known.clear();
    const made = fits && fits.length > 0 ? fits.sort((a, b) => a[2] - b[2] || a[3] - b[3]) : none;
    this.#known.set(word, made);
    return made;
  }

  /** Whether letters that a pattern needs stand at `at` or later; within one search `at` only grows, so that a text is gone through once. */
  #hasNeeded(number: number, text: string, at: number): boolean {
    if (this.#soughtIn[number] === this.#search) {
      const known = this.#needAt[number] as number;
      if (known < 0 || known >= at) return known >= 0;
    }
    const needs = this.#table.needs[number] as readonly string[];
    let found = -1;
    for (let i = 0; i < needs.length && found < 0; i += 1) found = text.indexOf(needs[i] as string, at);
    this.#soughtIn[number] = this.#search;
    this.#needAt[number] = found;
    return found >= 0;
  }

  /** Where the match of a pattern ends that begins at `at`; -1 where there is none. */
  #endOf(number: number, text: string, at: number): number {
    if (!this.#hasNeeded(number, text, at)) return -1;
    const own = this.#table.patterns[number] as string | readonly string[];
    if (typeof own !== 'string') {
      for (const form of own) { const end = formEnd(form, text, at); if (end >= 0) return end; }
      return -1;
    }
    const pattern = (this.#patterns[number] ??= new RegExp(own, 'y'));
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
  }

  /**
   * Matches in the order of the text, those of one owner apart from each other, as its patterns joined by bars would give
   * them; of the owners in `once` (from, to before) only the first. Only of one owner where it is named.
   */
  find(text: string, { once: [onceFrom, onceTo] = [0, 0], only, words = wordsIn(text) }: { readonly once?: readonly [number, number]; readonly only?: number; readonly words?: readonly string[] } = {}): Found[] {
    const out: Found[] = [], from = this.#from.fill(0);
    this.#search += 1;
    // Counted loops: this is run for every word of a plan's lines, mostly before it is optimised.
    for (let w = 0, at = 0; w < words.length; w += 1) {
      const word = words[w] as string;
      if (word === '') continue;
      while (at < text.length && !isOfWord(text.charCodeAt(at))) at += 1;
      const openings = word.length < 2 ? none : this.#openings(word), next = at + word.length;
      for (let o = 0; o < openings.length; o += 1) {
        const opening = openings[o] as Opening, kind = opening[1], owner = opening[2];
        if ((only !== undefined && owner !== only) || (from[owner] ?? 0) > at) continue;
        const end = kind >= rest.pattern ? this.#endOf(kind - rest.pattern, text, at) : kind === rest.start ? at + opening[0].length : next;
        if (end < 0) continue;
        out.push({ owner, start: at, end });
        from[owner] = owner >= onceFrom && owner < onceTo ? text.length + 1 : end;
      }
      at = next;
    }
    return out;
  }
}

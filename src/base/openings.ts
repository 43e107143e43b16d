// Tells how a word must begin where a pattern can match, so that a text is looked up word by word and few patterns are ever run.

/** What is left to look at where a word begins so. */
export const rest = { /** nothing: it is the whole word */ whole: 0, /** nothing: any end of the word belongs to it */ open: 1, /** a longer word */ longer: 2, /** nothing: the match ends there */ start: 3, /** from here on: the pattern with this number less 4 */ pattern: 4 } as const;

/** A pattern's beginning: the letters, what is left to look at, whose pattern it is, its place among the patterns of that owner. */
export type Opening = readonly [prefix: string, rest: number, owner: number, order: number];
/**
 * Openings by their first letters (three, or all of a shorter one); plain data, so that a build can keep it. `next` has for
 * each pattern how its second word must begin (and go on), after a blank; nothing where that is not known.
 */
export interface OpeningTable { readonly patterns: readonly string[]; readonly next: readonly (readonly string[])[]; readonly by: Readonly<Record<string, readonly Opening[]>> }

/** How many letters a table goes by. */
export const letters = 3;

interface State { readonly prefix: string; readonly done: boolean }

const closing = (source: string, open: number): number => {
  for (let i = open + 1, depth = 1; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '(') depth += 1;
    else if (source[i] === ')' && (depth -= 1) === 0) return i;
  }
  return -1;
};

/** Cut at the bars outside brackets. */
export function alternatives(source: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === '(') i = Math.max(i, closing(source, i));
    else if (source[i] === '[') i = Math.max(i, source.indexOf(']', i));
    else if (source[i] === '|') { out.push(source.slice(from, i)); from = i + 1; }
  }
  return [...out, source.slice(from)];
}

const more = (states: readonly State[], add: readonly State[]): State[] =>
  states.flatMap((s) => (s.done ? [s] : add.map((a) => ({ prefix: s.prefix + a.prefix, done: a.done }))));
const stopped = (states: readonly State[]): State[] => states.map((s) => ({ ...s, done: true }));
const nothing: State = { prefix: '', done: false };

/** The letters (and blanks, where `also` has them) a source can begin with; `done` where something follows that is not as plain. */
function beginnings(source: string, also = ''): State[] {
  let states: State[] = [nothing];
  for (let i = 0; i < source.length;) {
    const char = source[i] as string;
    let one: State[], end = i + 1;
    if (/[a-z0-9]/.test(char) || char === also) one = [{ prefix: char, done: false }];
    else if (char === '(' && source[i + 1] !== '?') {
      const close = closing(source, i);
      one = alternatives(source.slice(i + 1, close)).flatMap((part) => beginnings(part, also));
      end = close + 1;
    } else if (char === '[' && /^\[[a-z]+\]/.test(source.slice(i))) {
      end = source.indexOf(']', i) + 1;
      one = [...source.slice(i + 1, end - 1)].map((prefix) => ({ prefix, done: false }));
    } else return stopped(states);
    const count = source[end];
    if (count === '*' || count === '+' || count === '{') return stopped(states);
    if (count === '?') { one = [...one, nothing]; end += 1; }
    states = more(states, one);
    i = end;
  }
  return states;
}

/** How what follows the first word of a pattern must begin; nothing where the first word may be another one, or it is not plain letters. */
function secondOf(bare: string): string[] {
  let at = 0;
  for (let depth = 0; at < bare.length && (bare[at] !== ' ' || depth > 0); at += 1) {
    if (bare[at] === '\\') at += 1;
    else if (bare[at] === '(') depth += 1;
    else if (bare[at] === ')') depth -= 1;
  }
  if (at >= bare.length || '?*+{'.includes(bare[at + 1] ?? '')) return [];
  const first = beginnings(bare.slice(0, at).replace(/\\w[*+]$/, '')), second = [...new Set(beginnings(bare.slice(at + 1), ' ').map((s) => s.prefix))];
  return first.some((s) => s.done) || second.includes('') ? [] : second.filter((p) => !second.some((q) => q !== p && p.startsWith(q)));
}

const tails: readonly (readonly [string, number])[] = [['\\w*', rest.open], ['\\w*\\b', rest.open], ['\\w+', rest.longer], ['\\b', rest.whole], ['', rest.start]];

/** Openings of one alternative; null where it does not begin at the start of a word with at least two known letters. */
function openingsOf(source: string, owner: number, order: number, numberOf: (source: string, second: string[]) => number): Opening[] | null {
  const bare = source.startsWith('\\b') ? source.slice(2) : source.startsWith('^') ? source.slice(1) : null;
  if (bare === null) return null;
  if (source.startsWith('\\b')) for (const [tail, kind] of tails) {
    const states = bare.endsWith(tail) ? beginnings(bare.slice(0, bare.length - tail.length)) : [];
    if (states.length > 0 && states.every((s) => !s.done)) return states.some((s) => s.prefix.length < 2) ? null : states.map((s) => [s.prefix, kind, owner, order]);
  }
  const prefixes = [...new Set(beginnings(bare).map((s) => s.prefix))];
  if (prefixes.some((p) => p.length < 2)) return null;
  return prefixes.filter((p) => !prefixes.some((q) => q !== p && p.startsWith(q))).map((p) => [p, rest.pattern + numberOf(source, secondOf(bare)), owner, order]);
}

/**
 * A table of the patterns of several owners (sources of regular expressions on folded text, by owner), and the owners
 * that cannot be looked up because a pattern of theirs does not begin with a word.
 */
export function openingTable(sources: readonly (readonly string[])[]): { readonly table: OpeningTable; readonly loose: readonly number[] } {
  const patterns: string[] = [], next: string[][] = [], by: Record<string, Opening[]> = {}, loose: number[] = [];
  const numberOf = (source: string, second: string[]): number => {
    if (!patterns.includes(source)) { patterns.push(source); next.push(second); }
    return patterns.indexOf(source);
  };
  sources.forEach((own, owner) => {
    const found = own.flatMap(alternatives).map((source, order) => openingsOf(source, owner, order, numberOf));
    if (found.some((f) => f === null)) { loose.push(owner); return; }
    for (const opening of found.flatMap((f) => f ?? [])) (by[opening[0].slice(0, letters)] ??= []).push(opening);
  });
  return { table: { patterns, next, by }, loose };
}

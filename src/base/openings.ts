// Tells how a word must begin where a pattern can match, so that a text is looked up word by word and few patterns are ever run.

/** What is left to look at where a word begins so. */
export const rest = { /** nothing: it is the whole word */ whole: 0, /** nothing: any end of the word belongs to it */ open: 1, /** a longer word */ longer: 2, /** nothing: the match ends there */ start: 3, /** from here on: the pattern with this number less 4 */ pattern: 4 } as const;

/** A pattern's beginning: the letters, what is left to look at, whose pattern it is, its place among the patterns of that owner. */
export type Opening = readonly [prefix: string, rest: number, owner: number, order: number];
/**
 * Openings by their first letters (three, or all of a shorter word); plain data, so that a build can keep it. `needs` has for
 * each pattern letters of which one must stand in the text for it to match. A pattern that comes to a few forms is kept as
 * these (letters as they stand, `*` and `+` for `\\w*` and `\\w+` to the end of a word, a last `|` for that end), the first
 * that fits being its match; any other as the source of a regular expression.
 */
export interface OpeningTable { readonly patterns: readonly (string | readonly string[])[]; readonly needs: readonly (readonly string[])[]; readonly by: Readonly<Record<string, readonly Opening[]>> }

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

/** What stands in forms for parts of a source. */
const marks: Readonly<Record<string, string>> = { '\\w*': '*', '\\w+': '+', '\\b': '|' };
const markAt = (source: string, i: number): string | undefined => Object.keys(marks).find((mark) => source.startsWith(mark, i));

/** Up to three of the same, the most first: `(\w+ ){0,2}`. */
function repeated(one: readonly State[], count: string): State[] | null {
  const most = Number(/^\{0,([1-3])\}/.exec(count)?.[1] ?? 0), [only] = one;
  return most === 0 || one.length !== 1 || !only ? null : Array.from({ length: most + 1 }, (_, i) => ({ prefix: only.prefix.repeat(most - i), done: only.done }));
}

/** The letters a source can begin with, the first choice first; `done` where something follows that is not as plain. `also` are other characters that count as plain, or with `*` all that forms have. */
function beginnings(source: string, also = ''): State[] {
  let states: State[] = [nothing];
  for (let i = 0; i < source.length;) {
    const char = source[i] as string;
    const mark = also.includes('*') ? markAt(source, i) : undefined;
    let one: State[], end = i + 1;
    if (mark !== undefined) { one = [{ prefix: marks[mark] as string, done: false }]; end = i + mark.length; }
    else if (/[a-z0-9]/.test(char) || also.includes(char)) one = [{ prefix: char, done: false }];
    else if (char === '(' && source[i + 1] !== '?') {
      const close = closing(source, i);
      one = alternatives(source.slice(i + 1, close)).flatMap((part) => beginnings(part, also));
      end = close + 1;
    } else if (char === '[' && /^\[[a-z]+\]/.test(source.slice(i))) {
      end = source.indexOf(']', i) + 1;
      one = [...source.slice(i + 1, end - 1)].map((prefix) => ({ prefix, done: false }));
    } else return stopped(states);
    const count = source[end], several = count === '{' && also.includes('*') ? repeated(one, source.slice(end)) : null;
    if (several) { one = several; end = source.indexOf('}', end) + 1; }
    else if (count === '*' || count === '+' || count === '{') return stopped(states);
    else if (count === '?') { one = [...one, nothing]; end += 1; }
    states = more(states, one);
    i = end;
  }
  return states;
}

const mostForms = 24;

/** The forms that a source comes to; the source itself where they are too many or not as plain. */
function formsOf(source: string): string | string[] {
  const states = source.startsWith('\\b') ? beginnings(source.slice(2), ' -*') : [{ prefix: '', done: true }];
  const forms = states.map((s) => s.prefix.replace(/([*+])\|/g, '$1'));
  const plain = states.every((s) => !s.done) && forms.every((form) => !/[*+][^ ]|\|.|[ -]\|/.test(form));
  return plain && forms.length <= mostForms ? forms : source;
}

/** Parts of a source that must match, each as letters of which one must stand there; what is not plain letters or may lack is left out. */
function neededParts(source: string): string[][] {
  const parts: string[][] = [];
  for (let i = 0, run = ''; i <= source.length;) {
    const char = source[i], close = char === '(' ? closing(source, i) : char === '[' ? source.indexOf(']', i) : char === '\\' ? i + 1 : i;
    const many = source[close + 1], letter = char !== undefined && /[a-z0-9 -]/.test(char) && !/[?*+{]/.test(many ?? '');
    if (letter) run += char;
    else if (run) { parts.push([run]); run = ''; }
    if (char === '(' && source[i + 1] !== '?' && !/[?*{]/.test(many ?? '')) parts.push(alternatives(source.slice(i + 1, close)).flatMap((part) => beginnings(part, ' ')).map((s) => s.prefix));
    i = close + 1;
    if (!letter && many === '{') i = source.indexOf('}', i) + 1;
    else if (!letter && /[?*+]/.test(many ?? '')) i += 1;
  }
  return parts;
}

/** The part of a source that tells most: the one with the most letters, those of the first word, which the opening has seen, not counted. */
function needOf(bare: string): string[] {
  const parts = neededParts(bare);
  const worth = (part: readonly string[], at: number): number => Math.min(...part.map((p) => (at > 0 ? p.length : p.length - (p.indexOf(' ') < 0 ? p.length : p.indexOf(' ') + 1))));
  let best = 0;
  parts.forEach((part, at) => { if (worth(part, at) >= worth(parts[best] as string[], best)) best = at; });
  return parts[best] ?? [''];
}

const tails: readonly (readonly [string, number])[] = [['\\w*', rest.open], ['\\w*\\b', rest.open], ['\\w+', rest.longer], ['\\b', rest.whole], ['', rest.start]];

/** Whether a beginning tells enough: the first letters that a table goes by, or a whole word that is shorter. */
const tells = (prefix: string, whole: boolean): boolean => prefix.length >= letters || (whole && prefix.length >= 2);

/** Openings of one alternative; null where it does not begin at the start of a word with letters enough. */
function openingsOf(source: string, owner: number, order: number, numberOf: (source: string, need: string[]) => number): Opening[] | null {
  const bare = source.startsWith('\\b') ? source.slice(2) : source.startsWith('^') ? source.slice(1) : null;
  if (bare === null) return null;
  if (source.startsWith('\\b')) for (const [tail, kind] of tails) {
    const states = bare.endsWith(tail) ? beginnings(bare.slice(0, bare.length - tail.length)) : [];
    if (states.length > 0 && states.every((s) => !s.done)) return states.every((s) => tells(s.prefix, kind === rest.whole)) ? states.map((s) => [s.prefix, kind, owner, order]) : null;
  }
  const prefixes = [...new Set(beginnings(bare).map((s) => s.prefix))];
  const further = beginnings(bare, ' ').map((s) => s.prefix);
  if (!prefixes.every((p) => tells(p, further.every((f) => !f.startsWith(p) || f[p.length] === ' ')))) return null;
  return prefixes.filter((p) => !prefixes.some((q) => q !== p && p.startsWith(q))).map((p) => [p, rest.pattern + numberOf(source, needOf(bare)), owner, order]);
}

/**
 * A table of the patterns of several owners (sources of regular expressions on folded text, by owner), and the owners
 * that cannot be looked up because a pattern of theirs does not begin with a word.
 */
export function openingTable(sources: readonly (readonly string[])[]): { readonly table: OpeningTable; readonly loose: readonly number[] } {
  const sourcesSeen: string[] = [], patterns: (string | string[])[] = [], needs: string[][] = [], by: Record<string, Opening[]> = {}, loose: number[] = [];
  const numberOf = (source: string, need: string[]): number => {
    if (!sourcesSeen.includes(source)) { sourcesSeen.push(source); patterns.push(formsOf(source)); needs.push(need); }
    return sourcesSeen.indexOf(source);
  };
  sources.forEach((own, owner) => {
    const found = own.flatMap(alternatives).map((source, order) => openingsOf(source, owner, order, numberOf));
    if (found.some((f) => f === null)) { loose.push(owner); return; }
    for (const opening of found.flatMap((f) => f ?? [])) (by[opening[0].slice(0, letters)] ??= []).push(opening);
  });
  return { table: { patterns, needs, by }, loose };
}

// Where words begin in the reading view, by their first letters: a pattern is tried there instead of at every character.
// What the facts look for is announced when their files are loaded, so that one pass over a text finds all of it.

import type { Document } from '../document/document.ts';
import { viewOf } from '../plan/recognise/view.ts';

/** First letters of words (folded), by their numbers among all that is announced; a start of one or two characters is a whole word. Made by `starts`. */
export interface Starts { readonly numbers: readonly number[] }

/** Offsets of the view, rising, by the number of the announced start that the word has; nothing under a start that no word has. */
type Index = readonly (readonly number[] | undefined)[];

const longestWhole = 2;
const none: readonly number[] = [];

/** An announced start that begins like no shorter one, and those that go on from it. */
interface Group { readonly number: number; readonly longer: { readonly start: string; readonly number: number }[] }
/** One pattern for all that is announced, and the groups by what it matches. */
interface Search { readonly pattern: RegExp; readonly groups: ReadonlyMap<string, Group> }

/** Each announced start and its number. */
const announced = new Map<string, number>();
let search: Search | null = null;
let indexes = new WeakMap<Document, Index>();

/** Announces what a fact looks for: words that begin with one of `list`. For constants of a file, not for single texts. */
export function starts(...list: readonly string[]): Starts {
  const numbers = list.map((start) => {
    const known = announced.get(start);
    if (known !== undefined) return known;
    search = null;
    announced.set(start, announced.size);
    return announced.size - 1;
  });
  return { numbers };
}

function searchOfAll(): Search {
  if (search) return search;
  indexes = new WeakMap();
  const begins: string[] = [], wholes: string[] = [], groups = new Map<string, Group>();
  for (const start of [...announced.keys()].sort()) {
    const number = announced.get(start) as number, shorter = begins.at(-1);
    if (start.length > longestWhole && shorter !== undefined && start.startsWith(shorter)) { groups.get(shorter)?.longer.push({ start, number }); continue; }
    (start.length > longestWhole ? begins : wholes).push(start);
    groups.set(start, { number, longer: [] });
  }
  return (search = { pattern: new RegExp(`\\b(?:${begins.join('|')}|(?:${wholes.join('|')})\\b)`, 'g'), groups });
}

function indexOf(document: Document): Index {
  const { pattern, groups } = searchOfAll(), before = indexes.get(document);
  if (before) return before;
  const { folded } = viewOf(document), index: number[][] = [];
  const add = (number: number, at: number): void => { const held = index[number]; if (held) held.push(at); else index[number] = [at]; };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const at = match.index, { number, longer } = groups.get(match[0]) as Group;
    add(number, at);
    for (const one of longer) if (folded.startsWith(one.start, at)) add(one.number, at);
  }
  indexes.set(document, index);
  return index;
}

/** Two rising lists as one. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const out: number[] = [];
  let i = 0;
  for (const at of b) {
    while (i < a.length && (a[i] as number) < at) out.push(a[i++] as number);
    out.push(at);
  }
  while (i < a.length) out.push(a[i++] as number);
  return out;
}

/** Offsets of the view, rising, of the words that begin with one of `starts`. */
export function wordStarts(document: Document, { numbers }: Starts): readonly number[] {
  const index = indexOf(document);
  let all = none;
  for (const number of numbers) all = merged(all, index[number] ?? none);
  return all;
}

/** Offsets of the view, rising, where `lead` stands before a word that begins with one of `starts`, with nothing but blanks between. */
export function leadsTo(document: Document, starts: Starts, lead: string): number[] {
  const { folded } = viewOf(document), out: number[] = [];
  for (const word of wordStarts(document, starts)) {
    const before = folded.slice(0, word).trimEnd();
    if (before.endsWith(lead)) out.push(before.length - lead.length);
  }
  return out;
}

/** Some word begins with one of `starts`, at or after `from` and before `to` of the view where they are given. */
export function hasWord(document: Document, { numbers }: Starts, from = 0, to = Number.POSITIVE_INFINITY): boolean {
  const index = indexOf(document);
  for (const number of numbers) for (const at of index[number] ?? none) if (at >= from) { if (at < to) return true; break; }
  return false;
}
